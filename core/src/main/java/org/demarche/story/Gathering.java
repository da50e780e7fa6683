package org.demarche.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports that may be one story, with the sums that tell how alike they are.
 *
 * @param id smaller for what came first
 * @param members places of its reports in the collection
 * @param sum the sum of their bags
 * @param likeness the sum of the likenesses of its pairs
 * @param days the days they cover
 */
record Gathering(int id, List<Integer> members, Bag sum, double likeness, Days days) {
    // What a pair of reports of one story is alike on average, before the story has shown its own cohesion: a prior
    // worth PAIRS pairs.
    private static final double COHESION = 0.2;
    private static final double PAIRS = 3;
    // Reports a few months apart may still tell one affair; a year apart they hardly do, however alike their words.
    private static final double GRACE = 7;
    private static final double FADING = 250;

    /** One report is a gathering of one. */
    static Gathering of(int id, int member, Bag bag, Days days) {
        return new Gathering(id, List.of(member), bag, 0, days);
    }

    Gathering as(int newId) {
        return new Gathering(newId, members, sum, likeness, days);
    }

    /**
     * How much alike the reports of both are across, as a share of how much alike they are within: stories that keep
     * close together admit only what is as close, loose ones what is as loose.
     */
    double kinship(Gathering other) {
        return across(other) / ((cohesion() + other.cohesion()) / 2);
    }

    Gathering with(Gathering other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        double pairs = across(other) * members.size() * other.members.size();
        return new Gathering(
                Math.min(id, other.id),
                List.copyOf(all),
                sum.plus(other.sum),
                likeness + other.likeness + pairs,
                days.union(other.days));
    }

    private double across(Gathering other) {
        double mean = sum.dot(other.sum) / ((double) members.size() * other.members.size());
        double late = Math.max(0, days.gap(other.days) - GRACE) / FADING;
        return mean * Math.exp(-late * late);
    }

    private double cohesion() {
        double pairs = members.size() * (members.size() - 1) / 2.0;
        return (likeness + PAIRS * COHESION) / (pairs + PAIRS);
    }
}
