package org.demarche.annotate.engine;

import java.util.Arrays;

/** A growing row of whole numbers, as the network reads them. */
final class Numbers {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** Forgets everything from this place on. */
    void cut(int length) {
        size = Math.min(size, length);
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
