package org.demarche.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.Bag;
import org.demarche.ShelvedTerm;
import org.demarche.StoryShelf;

/** The terms one change of an archive touches: read from the shelf when first asked for, put back together. */
final class Postings {
    private static final int KEYS = 24;
    // Only the latest stories under a term are kept, so that a look-up costs the same however many have been read.
    private static final int KEPT = 20;
    private static final int FOUND = 40;

    private final StoryShelf shelf;
    private final Map<Integer, ShelvedTerm> terms = new TreeMap<>();
    private final Map<Integer, ShelvedTerm> changed = new TreeMap<>();

    Postings(StoryShelf shelf) {
        this.shelf = shelf;
    }

    private ShelvedTerm of(int term) {
        return terms.getOrDefault(term, new ShelvedTerm(term, 0, List.of()));
    }

    private void read(int[] wanted) {
        List<Integer> missing = Arrays.stream(wanted)
                .filter(term -> !terms.containsKey(term))
                .boxed()
                .toList();
        if (!missing.isEmpty()) terms.putAll(shelf.terms(missing));
    }

    private void put(ShelvedTerm term) {
        terms.put(term.term(), term);
        changed.put(term.term(), term);
    }

    /** A report's counted terms weighted by how telling they are among so many reports, scaled to length 1 and rounded. */
    Bag weighed(Bag counted, int reports) {
        read(counted.terms());
        return counted.times(term -> Vocabulary.weight(term, of(term).reports(), reports))
                .unit()
                .rounded();
    }

    /** One report more, or less, holds these terms. */
    void count(int[] held, int change) {
        read(held);
        for (int term : held) {
            ShelvedTerm known = of(term);
            put(new ShelvedTerm(term, Math.max(0, known.reports() + change), known.stories()));
        }
    }

    /** Remembers the story under the heaviest terms of this bag. */
    void add(String story, Bag words) {
        int[] keys = words.keys(KEYS);
        read(keys);
        for (int term : keys) {
            List<String> stories = new ArrayList<>(of(term).stories());
            stories.remove(story);
            stories.add(story);
            if (stories.size() > KEPT) stories.remove(0);
            put(new ShelvedTerm(term, of(term).reports(), stories));
        }
    }

    /** The stories that share most of the heaviest terms, best first. */
    List<String> near(Bag words) {
        int[] keys = words.keys(KEYS);
        read(keys);
        Map<String, Integer> shared = new TreeMap<>();
        for (int term : keys) for (String story : of(term).stories()) shared.merge(story, 1, Integer::sum);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FOUND)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The terms that are not as they lie on the shelf. */
    Collection<ShelvedTerm> changed() {
        return changed.values();
    }
}
