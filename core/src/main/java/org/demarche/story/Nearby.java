package org.demarche.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Bag;

/**
 * Finds gatherings that share telling words; only the latest under each word are kept, so a look-up costs the same
 * however many have been read.
 */
final class Nearby {
    static final int KEYS = 24;
    static final int KEPT = 20;
    static final int FOUND = 40;

    private final Map<Integer, ArrayDeque<Integer>> byTerm = new HashMap<>();

    /** Remembers the gathering under the heaviest terms of this bag. */
    void add(int gathering, Bag bag) {
        for (int term : bag.keys(KEYS)) {
            ArrayDeque<Integer> under = byTerm.computeIfAbsent(term, each -> new ArrayDeque<>());
            under.remove(gathering);
            under.addLast(gathering);
            if (under.size() > KEPT) under.removeFirst();
        }
    }

    /** The gatherings that share most of the heaviest terms, best first. */
    List<Integer> near(Bag bag) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int term : bag.keys(KEYS)) {
            for (int each : byTerm.getOrDefault(term, new ArrayDeque<>())) shared.merge(each, 1, Integer::sum);
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FOUND)
                .map(Map.Entry::getKey)
                .toList();
    }
}
