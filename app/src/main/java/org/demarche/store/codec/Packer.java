package org.demarche.store.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
    /** Decimals are told as so many parts of one. */
    static final double DECIMALS = 1e5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Object, Integer> seen = new HashMap<>();
    private int place;

    Packer() {}

    /** Knows these values as if they had come before. */
    Packer(List<?> known) {
        for (Object each : known) seen.put(each, seen.size());
    }

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

    /** Most are short decimals, such as degrees; most others are as exact as a float. */
    Packer real(double value) {
        if (!isNew(value)) return this;
        long decimals = Math.round(value * DECIMALS);
        if (Math.abs(decimals) < Integer.MAX_VALUE && same(decimals / DECIMALS, value))
            return number(0).signed(decimals);
        if (same((float) value, value)) return number(1).bits(Float.floatToIntBits((float) value), Float.BYTES);
        return number(2).bits(Double.doubleToLongBits(value), Double.BYTES);
    }

    private static boolean same(double one, double other) {
        return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
    }

    /** The lowest bytes of a value, highest first. */
    Packer bits(long bits, int count) {
        for (int i = count - 1; i >= 0; i--) bytes.write((int) (bits >>> 8 * i) & 0xFF);
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
        return take(column.bytes());
    }

    /** The number of a value among those that came before, plus one; 0 when it is new, and the body writes it. */
    int place(Object value, Runnable body) {
        Integer number = seen.putIfAbsent(value, seen.size());
        if (number != null) return number + 1;
        body.run();
        return 0;
    }

    /** A column of bytes of another form. */
    Packer take(byte[] column) {
        number(column.length);
        bytes.writeBytes(column);
        return this;
    }

    private boolean isNew(Object value) {
        Integer number = seen.putIfAbsent(value, seen.size());
        number(number == null ? 0 : number + 1);
        return number == null;
    }
}
