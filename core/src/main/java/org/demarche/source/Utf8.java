package org.demarche.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads UTF-8 strictly and fast: pages are long and mostly ASCII, so runs of it are found eight bytes at a time and copied
 * whole; the decoders of Java take every byte by itself.
 */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH = 0x8080_8080_8080_8080L;
    /** What {@link #wide} gives for bytes that are no character. */
    private static final int WRONG = -1;

    private final byte[] bytes;
    private final char[] characters;
    private int read;
    private int written;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
        this.characters = new char[bytes.length];
    }

    /** The characters; empty when any byte is wrong. */
    static Optional<String> of(byte[] bytes) {
        int plain = afterAscii(bytes, 0);
        // One byte a character, in memory too.
        String narrow = new String(bytes, StandardCharsets.ISO_8859_1);
        return plain == bytes.length ? Optional.of(narrow) : new Utf8(bytes).decoded(narrow);
    }

    private static int afterAscii(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & HIGH) == 0) at += Long.BYTES;
        while (at < bytes.length && bytes[at] >= 0) at++;
        return at;
    }

    private Optional<String> decoded(String narrow) {
        while (read < bytes.length) {
            int end = afterAscii(bytes, read);
            narrow.getChars(read, end, characters, written);
            written += end - read;
            read = end;
            while (read < bytes.length && bytes[read] < 0) {
                int wide = wide();
                if (wide == WRONG) return Optional.empty();
                written += Character.toChars(wide, characters, written);
            }
        }
        return Optional.of(new String(characters, 0, written));
    }

    /** The character of two to four bytes that begins here. */
    private int wide() {
        int first = bytes[read] & 0xff;
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (first < 0xc2 || first > 0xf4 || read + length > bytes.length) return WRONG;
        int character = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            byte next = bytes[read + i];
            if ((next & 0xc0) != 0x80) return WRONG;
            character = character << 6 | next & 0x3f;
        }
        read += length;
        boolean shortest = character >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return shortest && !half && character <= Character.MAX_CODE_POINT ? character : WRONG;
    }
}
