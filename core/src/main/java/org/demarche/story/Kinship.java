package org.demarche.story;

import org.demarche.Days;
import org.demarche.Sums;

/**
 * How much alike the reports of two groups are across, as a share of how much alike they are within: stories that keep
 * close together admit only what is as close, loose ones what is as loose.
 */
final class Kinship {
    /** The one threshold of the product: see docs/stories.md for how it was chosen. */
    static final double KINDRED = 0.62;

    // What a pair of reports of one story is alike on average, before the story has shown its own cohesion: a prior
    // worth PAIRS pairs.
    private static final double COHESION = 0.2;
    private static final double PAIRS = 3;
    // Reports a few months apart may still tell one affair; a year apart they hardly do, however alike their words.
    private static final double GRACE = 7;
    private static final double FADING = 250;
    // What goes on for longer is no longer one happening: however close the next report follows the last, it is as far
    // from the rest as the story is too long.
    private static final double SEASON = 90;

    private Kinship() {}

    static double of(Sums one, Sums other) {
        return across(one, other) / ((cohesion(one) + cohesion(other)) / 2);
    }

    /** Both groups as one. */
    static Sums both(Sums one, Sums other) {
        double pairs = across(one, other) * one.reports() * other.reports();
        return new Sums(
                one.reports() + other.reports(),
                one.words().plus(other.words()),
                one.likeness() + other.likeness() + pairs,
                one.days().union(other.days()));
    }

    private static double across(Sums one, Sums other) {
        double mean = one.words().dot(other.words()) / ((double) one.reports() * other.reports());
        double late = Math.max(0, apart(one.days(), other.days()) - GRACE) / FADING;
        return mean * Math.exp(-late * late);
    }

    private static double apart(Days one, Days other) {
        long gap = one.gap(other);
        return gap + Math.max(0, one.union(other).length() - gap - SEASON);
    }

    private static double cohesion(Sums sums) {
        double pairs = sums.reports() * (sums.reports() - 1) / 2.0;
        return (sums.likeness() + PAIRS * COHESION) / (pairs + PAIRS);
    }
}
