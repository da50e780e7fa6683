package org.demarche.store.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.Span;

/**
 * Writes small numbers in few bytes and every value that comes again as a number.
 *
 * <p>Shared values are numbered in the order they first come; {@link Unpacker} counts along.
 */
final class Packer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Object, Integer> seen = new HashMap<>();
    private int place;

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Packer number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    /** A number that may be negative. */
    Packer signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    Packer flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /** A word that is likely to come again. */
    Packer word(String word) {
        if (isNew(word)) text(word);
        return this;
    }

    Packer name(Enum<?> value) {
        return word(value.name());
    }

    /** Words that hardly come again. Half a surrogate pair has no UTF-8, but may stand in a report and must come back. */
    Packer text(String text) {
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        byte[] encoded = whole ? text.getBytes(StandardCharsets.UTF_8) : units(text);
        number((long) encoded.length << 1 | (whole ? 0 : 1));
        bytes.writeBytes(encoded);
        return this;
    }

    private static byte[] units(String text) {
        byte[] units = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            units[2 * i] = (byte) (text.charAt(i) >> 8);
            units[2 * i + 1] = (byte) text.charAt(i);
        }
        return units;
    }

    Packer real(double value) {
        if (isNew(value)) {
            long bits = Double.doubleToLongBits(value);
            for (int shift = 56; shift >= 0; shift -= 8) bytes.write((int) (bits >>> shift) & 0xFF);
        }
        return this;
    }

    Packer day(LocalDate day) {
        return signed(day.toEpochDay());
    }

    /** A span, told from where the one before began. */
    Packer span(Span span) {
        signed((long) span.start() - place).number(span.length());
        place = span.start();
        return this;
    }

    /** Numbers the value; when it is new, the body writes it. */
    Packer shared(Object value, Runnable body) {
        if (isNew(value)) body.run();
        return this;
    }

    <T> Packer optional(Optional<T> value, Consumer<? super T> body) {
        flag(value.isPresent());
        value.ifPresent(body);
        return this;
    }

    <T> Packer list(Collection<T> values, Consumer<? super T> body) {
        number(values.size());
        values.forEach(body);
        return this;
    }

    /** The bytes of a column, their length first. */
    Packer take(Packer column) {
        number(column.bytes.size());
        bytes.writeBytes(column.bytes());
        return this;
    }

    private boolean isNew(Object value) {
        Integer number = seen.get(value);
        if (number != null) {
            number(number + 1);
            return false;
        }
        seen.put(value, seen.size());
        number(0);
        return true;
    }
}
