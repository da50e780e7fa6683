package org.demarche.view;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells the line of an offset, from 1, in the time of a binary search. */
public final class Lines {
    static final Lines NONE = new Lines("");

    private final int[] starts;

    public Lines(String text) {
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    /** The line this offset stands on, from 1. */
    public int of(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
