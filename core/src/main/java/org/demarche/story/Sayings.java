package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups the sayings of a story by what was said: the surest pairs first, while the groups stay sure on average. */
final class Sayings {
    private static final int KEPT = 48;
    // Two groups join when their pairs score this much on average: a little less than a pair must, as a fragment may
    // stand for each part of a long quotation.
    private static final double ON_AVERAGE = 0.53;

    private record Pair(double score, int a, int b) {}

    private final List<Saying> sayings;
    private final Sameness sameness;
    private final Map<Long, Double> scores = new HashMap<>();
    private final Map<Integer, TreeSet<Integer>> groups = new TreeMap<>();

    private Sayings(List<Saying> sayings, Sameness sameness) {
        this.sayings = sayings;
        this.sameness = sameness;
    }

    /** The groups in order of their first saying; a saying like no other is a group of one. */
    static List<List<Saying>> grouped(List<Saying> sayings, Sameness sameness) {
        Sayings grouping = new Sayings(sayings, sameness);
        grouping.join(grouping.pairs());
        return grouping.groups.values().stream()
                .map(group -> group.stream().map(sayings::get).toList())
                .toList();
    }

    private Collection<Pair> pairs() {
        PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparingDouble((Pair pair) -> -pair.score)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            groups.put(i, new TreeSet<>(List.of(i)));
            for (int other : candidates(i, byStem)) {
                double score = score(other, i);
                if (score >= Sameness.SAME) pairs.add(new Pair(score, other, i));
            }
            for (String stem : sayings.get(i).wording().telling()) {
                List<Integer> holding = byStem.computeIfAbsent(stem, each -> new ArrayList<>());
                if (holding.size() < KEPT) holding.add(i);
            }
        }
        List<Pair> best = new ArrayList<>();
        while (!pairs.isEmpty()) best.add(pairs.remove());
        return best;
    }

    private TreeSet<Integer> candidates(int saying, Map<String, List<Integer>> byStem) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String stem : sayings.get(saying).wording().telling()) {
            candidates.addAll(byStem.getOrDefault(stem, List.of()));
        }
        return candidates;
    }

    private double score(int a, int b) {
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        return scores.computeIfAbsent(key, each -> sameness.of(sayings.get(a), sayings.get(b)));
    }

    private void join(Collection<Pair> pairs) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (Pair pair : pairs) {
            int a = groupOf.getOrDefault(pair.a, pair.a);
            int b = groupOf.getOrDefault(pair.b, pair.b);
            if (a == b) continue;
            TreeSet<Integer> one = groups.getOrDefault(Math.min(a, b), new TreeSet<>());
            TreeSet<Integer> other = groups.getOrDefault(Math.max(a, b), new TreeSet<>());
            if (average(one, other) < ON_AVERAGE) continue;
            one.addAll(other);
            groups.remove(Math.max(a, b));
            for (int member : other) groupOf.put(member, Math.min(a, b));
        }
    }

    // Sayings that share their words are one stretch of text told twice; they say nothing for or against.
    private double average(TreeSet<Integer> one, TreeSet<Integer> other) {
        double sum = 0;
        int pairs = 0;
        for (int a : one) {
            for (int b : other) {
                if (sayings.get(a).overlaps(sayings.get(b))) continue;
                sum += score(a, b);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
