package org.demarche.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How common each word is among the sayings of one story: in a story about Russia and China, those names tell next to
 * nothing about which of its sayings two wordings are of.
 */
final class Commonness {
    // A word in one saying of twenty is as telling as ever; one in every second saying half as much.
    private static final double RARE = 0.05;
    private static final double SLOPE = 0.22;
    private static final double LEAST = 0.4;
    // A handful of sayings says little about what is common.
    private static final int PRIOR = 10;

    private final Map<String, Integer> holding = new HashMap<>();
    private final int sayings;

    Commonness(List<Saying> sayings) {
        this.sayings = sayings.size();
        for (Saying saying : sayings) {
            Set<String> stems = new HashSet<>();
            for (Wording.Word word : saying.wording().words()) stems.add(word.stem());
            for (String stem : stems) holding.merge(stem, 1, Integer::sum);
        }
    }

    /** What is left of the weight of this stem, from {@value #LEAST} to 1. */
    double factor(String stem) {
        double share = holding.getOrDefault(stem, 0) / (double) (sayings + PRIOR);
        return share <= RARE ? 1 : Math.max(LEAST, 1 - SLOPE * Math.log(share / RARE));
    }
}
