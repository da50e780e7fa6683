package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Standard output that says when nothing more can be written there. The writers of Java swallow that, and a command would
 * end well although half of what it printed was lost.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;

    /** @param out where it leads */
    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Standard output could not be written. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken(IOException cause) {
            super("standard output: " + cause.getMessage(), cause);
        }

        /** True when the reader has what it wanted and went, as {@code head} does: nothing to speak of. */
        boolean readerLeft() {
            return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    /** A stream to it; many bytes are best written before each flush. */
    static OutputStream open() {
        return new BufferedOutputStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    // Unchecked: print writers catch the checked kind and go on.
    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(new Broken(e));
        }
    }
}
