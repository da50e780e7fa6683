package org.demarche.store.codec;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Presses records into few bytes; the first byte says how, so that new ways never make old records unreadable. */
final class Press {
    private static final int DEFLATED = 1;
    // No report is this long; a record that says so is damaged, and must not take the memory of the machine.
    private static final int LONGEST = 1 << 30;

    private Press() {}

    static byte[] press(byte[] record) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(record);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(record.length / 3 + 16);
            out.write(DEFLATED);
            byte[] some = new byte[8192];
            while (!deflater.finished()) out.write(some, 0, deflater.deflate(some));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpress(byte[] pressed) {
        if (pressed.length == 0 || pressed[0] != DEFLATED) {
            throw new CorruptRecord("a record begins with " + (pressed.length == 0 ? "nothing" : pressed[0])
                    + "; a newer release may have written it");
        }
        Inflater inflater = new Inflater(true);
        try {
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
