package org.demarche.bench.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * How well a partition of reports agrees with the gold's: hard BCubed and pairwise precision, recall and F1, in
 * hundredths.
 *
 * @param documents how many reports
 * @param goldStories stories of the gold
 * @param stories stories found
 * @param bcubed BCubed (Bagga and Baldwin 1998)
 * @param pairwise over pairs of reports
 */
record ClusterScore(int documents, int goldStories, int stories, Prf bcubed, Prf pairwise) {
    /** Precision, recall and F1. */
    record Prf(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.2f  R %.2f  F1 %.2f", 100 * precision, 100 * recall, 100 * f1());
        }
    }

    /** Scores story by report id; a report that was not put in a story counts as a story of its own. */
    static ClusterScore of(Map<String, String> gold, Map<String, String> found) {
        Map<String, Integer> goldSizes = new TreeMap<>();
        Map<String, Integer> foundSizes = new TreeMap<>();
        Map<List<String>, Integer> both = new java.util.HashMap<>();
        for (Entry<String, String> each : gold.entrySet()) {
            String cluster = found.getOrDefault(each.getKey(), "alone " + each.getKey());
            goldSizes.merge(each.getValue(), 1, Integer::sum);
            foundSizes.merge(cluster, 1, Integer::sum);
            both.merge(List.of(each.getValue(), cluster), 1, Integer::sum);
        }
        return new ClusterScore(
                gold.size(),
                goldSizes.size(),
                foundSizes.size(),
                bcubed(gold.size(), goldSizes, foundSizes, both),
                pairwise(goldSizes, foundSizes, both));
    }

    private static Prf bcubed(
            int documents,
            Map<String, Integer> goldSizes,
            Map<String, Integer> foundSizes,
            Map<List<String>, Integer> both) {
        double precision = 0;
        double recall = 0;
        for (Entry<List<String>, Integer> each : both.entrySet()) {
            double square = (double) each.getValue() * each.getValue();
            recall += square / goldSizes.getOrDefault(each.getKey().get(0), 1);
            precision += square / foundSizes.getOrDefault(each.getKey().get(1), 1);
        }
        return new Prf(precision / documents, recall / documents);
    }

    private static Prf pairwise(
            Map<String, Integer> goldSizes, Map<String, Integer> foundSizes, Map<List<String>, Integer> both) {
        double right = pairs(both);
        double found = pairs(foundSizes);
        double gold = pairs(goldSizes);
        return new Prf(found == 0 ? 1 : right / found, gold == 0 ? 1 : right / gold);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
}
