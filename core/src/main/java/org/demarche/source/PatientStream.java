package org.demarche.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that waits for bytes before it says that none are available.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes "none available" for the end of the file, and would lose the later
 * records of an archive that comes through a slow pipe.
 */
final class PatientStream extends BufferedInputStream {
    PatientStream(InputStream in) {
        super(in, 1 << 16);
    }

    @Override
    public synchronized int available() throws IOException {
        int known = super.available();
        if (known > 0) return known;
        mark(1);
        int next = read();
        reset();
        return next < 0 ? 0 : 1;
    }
}
