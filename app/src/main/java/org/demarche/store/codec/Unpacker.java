package org.demarche.store.codec;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.Span;

/** Reads what {@link Packer} wrote, in the same order. */
final class Unpacker {
    private final byte[] bytes;
    private final List<Object> seen = new ArrayList<>();
    private final int end;
    private int at;
    private int place;

    Unpacker(byte[] bytes) {
        this(bytes, 0, bytes.length, List.of());
    }

    private Unpacker(byte[] bytes, int at, int end, List<?> known) {
        this.bytes = bytes;
        this.seen.addAll(known);
        this.at = at;
        this.end = end;
    }

    /** The column that comes next; it numbers its shared values for itself. */
    Unpacker column() {
        return column(List.of());
    }

    /** The column that comes next, packed with these values known. */
    Unpacker column(List<?> known) {
        int length = count();
        if (length > end - at) throw new CorruptRecord("a column leaves the record at byte " + at);
        Unpacker column = new Unpacker(bytes, at, at + length, known);
        at += length;
        return column;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7F) << shift;
            if ((next & 0x80) == 0) return value;
        }
        throw new CorruptRecord("a number has no end at byte " + at);
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    /** A number that counts, or an offset into a text. */
    int count() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) throw new CorruptRecord(value + " is no count");
        return (int) value;
    }

    /** The rest of the bytes. */
    byte[] rest() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    /** A count of what takes at least a byte each. */
    int places() {
        int count = count();
        if (count > end - at) throw new CorruptRecord(count + " values leave the record at byte " + at);
        return count;
    }

    boolean flag() {
        return number() != 0;
    }

    String word() {
        return shared(String.class, this::text);
    }

    <E extends Enum<E>> E name(Class<E> type) {
        return Enum.valueOf(type, word());
    }

    String text() {
        long told = number();
        long length = told >>> 1;
        if (length > end - at) throw new CorruptRecord("words leave the record at byte " + at);
        String text =
                (told & 1) == 0 ? new String(bytes, at, (int) length, StandardCharsets.UTF_8) : units((int) length);
        at += (int) length;
        return text;
    }

    private String units(int length) {
        StringBuilder text = new StringBuilder(length / 2);
        for (int i = at; i < at + length - 1; i += 2)
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        return text.toString();
    }

    double real() {
        return shared(Double.class, this::exact);
    }

    private double exact() {
        return switch (count()) {
            case 0 -> signed() / Packer.DECIMALS;
            case 1 -> Float.intBitsToFloat((int) bits(Float.BYTES));
            case 2 -> Double.longBitsToDouble(bits(Double.BYTES));
            default -> throw new CorruptRecord("an unknown form of number before byte " + at);
        };
    }

    long bits(int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) bits = bits << 8 | next();
        return bits;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    Span span() {
        long start = place + signed();
        int length = count();
        if (start < 0 || start + length > Integer.MAX_VALUE) throw new CorruptRecord("no span at " + start);
        place = (int) start;
        return new Span(place, place + length);
    }

    /** A value that may have come before. */
    <T> T shared(Class<T> type, Supplier<T> body) {
        return shared(count(), type, body);
    }

    /** The value of a number that was told elsewhere, as by {@link Packer#place}. */
    <T> T shared(int number, Class<T> type, Supplier<T> body) {
        if (number > 0) return known(type, number - 1);
        int own = seen.size();
        seen.add(type);
        T value = body.get();
        seen.set(own, value);
        return value;
    }

    private <T> T known(Class<T> type, int number) {
        if (number >= seen.size() || !type.isInstance(seen.get(number))) {
            throw new CorruptRecord("value " + number + " is no " + type.getSimpleName());
        }
        return type.cast(seen.get(number));
    }

    <T> Optional<T> optional(Supplier<T> body) {
        return flag() ? Optional.of(body.get()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> body) {
        int size = count();
        List<T> values = new ArrayList<>(Math.min(size, 1024));
        for (int i = 0; i < size; i++) values.add(body.get());
        return values;
    }

    private int next() {
        if (at >= end) throw new CorruptRecord("the record breaks off at byte " + at);
        return bytes[at++] & 0xFF;
    }
}
