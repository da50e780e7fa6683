package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.Document;

/**
 * Groups the sayings of a story by what was said: the surest pairs first, while the groups stay sure on average; then,
 * with what stands around them known, the pairs that were nearly sure.
 */
final class Sayings {
    private static final int KEPT = 48;
    private static final int AT_ONCE = 4;
    // Two groups join when their pairs score this much on average: a little less than a pair must, as a fragment may
    // stand for each part of a long quotation.
    private static final double ON_AVERAGE = 0.53;
    // Pairs less sure than this are not looked at again.
    private static final double NEARLY = 0.42;
    // Reports tell a speech in its order: what stands between the same two sayings is likely the same.
    private static final double BETWEEN = 0.12;
    // A saying nearly as close to a second group, and not sure of the first, is a summary of both: it joins neither.
    private static final double SURE = 0.7;
    private static final double MARGIN = 0.15;

    private record Pair(double score, int a, int b) {}

    /** A pair whose meanings are not compared yet. */
    private record Rough(int a, int b, Likeness likeness) {}

    private static final Comparator<Pair> SUREST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final List<Saying> sayings;
    private final Sameness sameness;
    private final Map<Long, Double> scores = new HashMap<>();
    private final Map<Integer, TreeSet<Integer>> groups = new TreeMap<>();
    private final Map<Integer, Integer> groupOf = new HashMap<>();

    private Sayings(List<Saying> sayings, Sameness sameness) {
        this.sayings = sayings;
        this.sameness = sameness;
        for (int i = 0; i < sayings.size(); i++) {
            groups.put(i, new TreeSet<>(List.of(i)));
            groupOf.put(i, i);
        }
    }

    /** The groups in order of their first saying; a saying like no other is a group of one. */
    static List<List<Saying>> grouped(List<Saying> sayings, Sameness sameness) {
        Sayings grouping = among(sayings, sameness);
        grouping.join();
        return grouping.groups.values().stream()
                .map(group -> group.stream().map(sayings::get).toList())
                .toList();
    }

    /** False when no group could hold a saying of this report and one of another. */
    static boolean isShared(Document report, List<Saying> sayings, Sameness sameness) {
        Sayings all = among(sayings, sameness);
        List<int[]> across = all.candidates().stream()
                .filter(pair -> all.isIn(report, pair[0]) != all.isIn(report, pair[1]))
                .toList();
        // The most alike first: one pair is enough.
        List<Rough> rough = all.rough(across, Sameness.SAME).stream()
                .sorted(Comparator.comparingDouble((Rough pair) -> -pair.likeness.score()))
                .toList();
        for (int from = 0; from < rough.size(); from += AT_ONCE) {
            List<Rough> some = rough.subList(from, Math.min(rough.size(), from + AT_ONCE));
            all.learn(some);
            if (some.stream().map(all::pair).anyMatch(pair -> pair.score >= Sameness.SAME)) return true;
        }
        return false;
    }

    private boolean isIn(Document report, int saying) {
        return sayings.get(saying).isIn(report);
    }

    private static Sayings among(List<Saying> sayings, Sameness sameness) {
        Commonness commonness = new Commonness(sayings);
        return new Sayings(
                sayings.stream().map(saying -> saying.among(commonness)).toList(), sameness);
    }

    private void join() {
        List<int[]> candidates = candidates();
        join(sorted(scored(candidates, Sameness.SAME), Sameness.SAME));
        List<int[]> between = candidates.stream().filter(this::isBetweenSame).toList();
        List<Pair> raised = new ArrayList<>();
        for (Pair pair : scored(between, NEARLY)) raised.add(raise(pair));
        join(sorted(raised, Sameness.SAME));
    }

    private static List<Pair> sorted(List<Pair> pairs, double least) {
        return pairs.stream()
                .filter(pair -> pair.score >= least)
                .sorted(SUREST_FIRST)
                .toList();
    }

    // Meanings cost most of a weaving, so those are not asked for that cannot make a pair as sure as this.
    private List<Pair> scored(List<int[]> candidates, double least) {
        List<Rough> rough = rough(candidates, least);
        learn(rough);
        List<Pair> pairs = Together.each(rough, this::pair).stream()
                .filter(pair -> pair.score >= least)
                .toList();
        for (Pair each : pairs) scores.put(key(each.a, each.b), each.score);
        return pairs;
    }

    private List<Rough> rough(List<int[]> candidates, double least) {
        return Together.each(
                        candidates,
                        pair -> sameness.likeness(sayings.get(pair[0]), sayings.get(pair[1]), least)
                                .map(likeness -> new Rough(pair[0], pair[1], likeness)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private void learn(List<Rough> pairs) {
        sameness.learn(pairs.stream()
                .filter(pair -> !sameness.wordsDecide(pair.likeness))
                .flatMap(pair -> Stream.of(pair.a, pair.b))
                .map(saying -> sayings.get(saying).text())
                .toList());
    }

    private Pair pair(Rough rough) {
        return new Pair(sameness.of(sayings.get(rough.a), sayings.get(rough.b), rough.likeness), rough.a, rough.b);
    }

    /** The pairs that share telling words, which may be one saying. */
    private List<int[]> candidates() {
        List<int[]> candidates = new ArrayList<>();
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (int other : candidates(i, byStem)) candidates.add(new int[] {other, i});
            for (String stem : sayings.get(i).wording().telling()) {
                List<Integer> holding = byStem.computeIfAbsent(stem, each -> new ArrayList<>());
                if (holding.size() < KEPT) holding.add(i);
            }
        }
        return candidates;
    }

    private TreeSet<Integer> candidates(int saying, Map<String, List<Integer>> byStem) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String stem : sayings.get(saying).wording().telling()) {
            candidates.addAll(byStem.getOrDefault(stem, List.of()));
        }
        return candidates;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private double score(int a, int b) {
        return scores.computeIfAbsent(
                key(a, b), each -> sameness.of(sayings.get(Math.min(a, b)), sayings.get(Math.max(a, b))));
    }

    private boolean isBetweenSame(int[] pair) {
        Saying one = sayings.get(pair[0]);
        Saying other = sayings.get(pair[1]);
        if (one.isIn(other.document())
                || one.setting().ahead()
                || other.setting().ahead()) return false;
        for (int a : around(pair[0])) for (int b : around(pair[1])) if (group(a) == group(b)) return true;
        return false;
    }

    // The sayings before and after it in its report, by the same speaker.
    private List<Integer> around(int saying) {
        List<Integer> around = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int at = saying + step;
            while (isInReportOf(saying, at) && sayings.get(at).overlaps(sayings.get(saying))) at += step;
            if (isInReportOf(saying, at) && sayings.get(at).hasSpeakerOf(sayings.get(saying))) around.add(at);
        }
        return around;
    }

    private boolean isInReportOf(int saying, int at) {
        return at >= 0
                && at < sayings.size()
                && sayings.get(at).isIn(sayings.get(saying).document());
    }

    private Pair raise(Pair pair) {
        double raised = Math.min(1, pair.score + BETWEEN);
        scores.put(key(pair.a, pair.b), raised);
        return new Pair(raised, pair.a, pair.b);
    }

    private int group(int saying) {
        return groupOf.getOrDefault(saying, saying);
    }

    private TreeSet<Integer> members(int group) {
        return groups.getOrDefault(group, new TreeSet<>());
    }

    private void join(Collection<Pair> pairs) {
        for (Pair pair : pairs) {
            int a = Math.min(group(pair.a), group(pair.b));
            int b = Math.max(group(pair.a), group(pair.b));
            if (a == b) continue;
            double average = average(members(a), members(b));
            if (average < ON_AVERAGE || isTorn(a, b, average) || isTorn(b, a, average)) continue;
            TreeSet<Integer> both = members(a);
            for (int member : members(b)) groupOf.put(member, a);
            both.addAll(members(b));
            groups.remove(b);
        }
    }

    private boolean isTorn(int single, int towards, double average) {
        if (average >= SURE || members(single).size() > 1) return false;
        return groups.entrySet().stream()
                .filter(each -> each.getValue().size() > 1 && each.getKey() != single && each.getKey() != towards)
                .mapToDouble(each -> average(members(single), each.getValue()))
                .anyMatch(second -> second >= ON_AVERAGE && second > average - MARGIN);
    }

    // Sayings that share their words are one stretch of text told twice; they say nothing for or against.
    private double average(TreeSet<Integer> one, TreeSet<Integer> other) {
        double sum = 0;
        int pairs = 0;
        for (int a : one) {
            if (isWithin(a, one) || isWithin(a, other)) continue;
            for (int b : other) {
                if (sayings.get(a).overlaps(sayings.get(b)) || isWithin(b, one) || isWithin(b, other)) continue;
                sum += score(a, b);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private boolean isWithin(int saying, TreeSet<Integer> group) {
        return group.stream().anyMatch(each -> sayings.get(each).holds(sayings.get(saying)));
    }
}
