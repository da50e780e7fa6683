package org.demarche.store;

import java.util.Optional;

/**
 * How far a search has been read, told in characters that fit into an address.
 *
 * @param ranked true while results come best first
 * @param score of the last result; the best is smallest
 * @param place the key of the last result
 */
record Cursor(boolean ranked, double score, long place) {
    // Scores are finite, so nothing comes before these.
    private static final double BEFORE_ALL = -1e300;

    static Cursor start(boolean ranked) {
        return new Cursor(ranked, BEFORE_ALL, Long.MAX_VALUE);
    }

    /**
     * The cursor these characters tell.
     *
     * @throws IllegalArgumentException when they tell none
     */
    static Cursor parse(Optional<String> text, boolean ranked) {
        if (text.isEmpty()) return start(ranked);
        String[] parts = text.get().split("\\.", -1);
        try {
            if (parts[0].equals("n") && parts.length == 2)
                return new Cursor(false, BEFORE_ALL, Long.parseUnsignedLong(parts[1], 36));
            if (parts[0].equals("b") && parts.length == 3)
                return new Cursor(
                        true,
                        Double.longBitsToDouble(Long.parseUnsignedLong(parts[1], 36)),
                        Long.parseUnsignedLong(parts[2], 36));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + text.get() + "” is no place in these results", e);
        }
        throw new IllegalArgumentException("“" + text.get() + "” is no place in these results");
    }

    @Override
    public String toString() {
        String at = Long.toUnsignedString(place, 36);
        return ranked ? "b." + Long.toUnsignedString(Double.doubleToLongBits(score), 36) + "." + at : "n." + at;
    }
}
