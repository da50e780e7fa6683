package org.demarche;

/**
 * What a group of reports adds up to: enough to tell how kindred it is to another, without its reports.
 *
 * @param reports how many
 * @param words the sum of their bags
 * @param likeness the sum of the likenesses of its pairs
 * @param days the days they cover
 */
public record Sums(int reports, Bag words, double likeness, Days days) {
    public Sums {
        if (reports < 1) throw new IllegalArgumentException("a group has reports, not " + reports);
    }

    /** One report. */
    public static Sums of(Bag words, Days days) {
        return new Sums(1, words, 0, days);
    }
}
