package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins the most kindred gatherings, again and again, until no two are kindred enough to be one story. */
final class Grouping {
    private static final int NEIGHBOURS = 120;

    private record Pair(double kinship, int a, int b) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.kinship)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final Map<Integer, Gathering> alive = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> neighbours = new HashMap<>();
    private final PriorityQueue<Pair> pairs =
            new PriorityQueue<>(Comparator.comparingDouble((Pair pair) -> -pair.kinship)
                    .thenComparingInt(Pair::a)
                    .thenComparingInt(Pair::b));
    private int nextId;

    private Grouping(List<Gathering> gatherings) {
        Nearby nearby = new Nearby();
        for (Gathering each : gatherings) {
            nextId = Math.max(nextId, each.id() + 1);
            alive.put(each.id(), each);
            neighbours.put(each.id(), new TreeSet<>());
            for (int other : nearby.near(each.words())) offer(each, of(other));
            nearby.add(each.id(), each.words());
        }
    }

    /** The stories among these gatherings of one report each, in order of their first report. */
    static Collection<Gathering> of(List<Gathering> gatherings) {
        Grouping grouping = new Grouping(gatherings);
        grouping.join();
        return grouping.alive.values().stream()
                .sorted(Comparator.comparing(each -> first(each)))
                .toList();
    }

    private static int first(Gathering gathering) {
        return gathering.members().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private void offer(Gathering one, Gathering other) {
        neighbours.getOrDefault(one.id(), new TreeSet<>()).add(other.id());
        neighbours.getOrDefault(other.id(), new TreeSet<>()).add(one.id());
        double kinship = one.kinship(other);
        if (kinship >= Kinship.KINDRED)
            pairs.add(new Pair(kinship, Math.min(one.id(), other.id()), Math.max(one.id(), other.id())));
    }

    private void join() {
        while (!pairs.isEmpty()) {
            Pair best = pairs.remove();
            // A joined gathering has a new id, so pairs of its parts are stale and fall away here.
            if (alive.containsKey(best.a) && alive.containsKey(best.b)) join(best);
        }
    }

    private void join(Pair pair) {
        Gathering both = of(pair.a).with(of(pair.b)).as(nextId++);
        TreeSet<Integer> around = new TreeSet<>();
        for (int part : new int[] {pair.a, pair.b}) {
            around.addAll(neighbours.getOrDefault(part, new TreeSet<>()));
            neighbours.remove(part);
            alive.remove(part);
        }
        around.removeIf(id -> !alive.containsKey(id));
        alive.put(both.id(), both);
        neighbours.put(both.id(), new TreeSet<>());
        for (Gathering near : closest(both, around)) offer(both, near);
    }

    private List<Gathering> closest(Gathering to, TreeSet<Integer> around) {
        List<Pair> near = new ArrayList<>();
        for (int id : around) near.add(new Pair(of(id).kinship(to), id, to.id()));
        return near.stream()
                .sorted(BEST_FIRST)
                .limit(NEIGHBOURS)
                .map(pair -> of(pair.a))
                .toList();
    }

    private Gathering of(int id) {
        return Objects.requireNonNull(alive.get(id));
    }
}
