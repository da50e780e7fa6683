package org.demarche.store.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Presses records into few bytes; the first byte says how, so that new ways never make old records unreadable.
 *
 * <p>A record is pressed as if it followed words that most records hold, so that those cost next to nothing.
 */
final class Press {
    private static final int RECORD = 1;
    private static final int PROSE = 2;
    // No report is this long; a record that says so is damaged, and must not take the memory of the machine.
    private static final int LONGEST = 1 << 30;
    // Deflate looks no further back.
    private static final int WINDOW = 32_768;
    private static final byte[] REASONS = read("reasons-1.txt");
    private static final byte[] WORDS = read("prose-1.txt");

    private Press() {}

    static byte[] press(byte[] record) {
        return press(record, "");
    }

    /**
     * Presses a record.
     *
     * @param near a text whose words the record is likely to hold; {@link #unpress} must be given the same
     */
    static byte[] press(byte[] record, String near) {
        return press(record, RECORD, before(near));
    }

    /** Presses what is mostly English words. */
    static byte[] prose(byte[] record) {
        return press(record, PROSE, WORDS);
    }

    private static byte[] press(byte[] record, int how, byte[] before) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(before);
            deflater.setInput(record);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(record.length / 3 + 16);
            out.write(how);
            byte[] some = new byte[8192];
            while (!deflater.finished()) out.write(some, 0, deflater.deflate(some));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] before(String near) {
        if (near.isEmpty()) return REASONS;
        byte[] words = near.getBytes(StandardCharsets.UTF_8);
        int taken = Math.min(words.length, WINDOW - REASONS.length);
        byte[] before = Arrays.copyOf(words, taken + REASONS.length);
        System.arraycopy(REASONS, 0, before, taken, REASONS.length);
        return before;
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Press.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] unpress(byte[] pressed) {
        return unpress(pressed, "");
    }

    static byte[] unpress(byte[] pressed, String near) {
        int how = pressed.length == 0 ? 0 : pressed[0];
        if (how != RECORD && how != PROSE) {
            throw new CorruptRecord("a record begins with " + (pressed.length == 0 ? "nothing" : how)
                    + "; a newer release may have written it");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(how == PROSE ? WORDS : before(near));
            inflater.setInput(pressed, 1, pressed.length - 1);
            return inflated(inflater);
        } catch (DataFormatException e) {
            throw new CorruptRecord("a record is damaged", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflated(Inflater inflater) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!inflater.finished()) {
            int read = inflater.inflate(some);
            if (read == 0 && !inflater.finished()) throw new CorruptRecord("a record breaks off");
            out.write(some, 0, read);
            if (out.size() > LONGEST) throw new CorruptRecord("a record is longer than any report");
        }
        return out.toByteArray();
    }
}
