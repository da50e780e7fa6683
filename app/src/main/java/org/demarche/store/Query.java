package org.demarche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search.
 *
 * @param kind what is searched for
 * @param words what must be said: words, "phrases in quotes", -words that must not, beginnings*; may be empty
 * @param facets what narrows it
 * @param from the first day; what has no day is left out then
 * @param until the last day; what has no day is left out then
 * @param story only in the reports of this story
 * @param document only in this report
 * @param order which come first
 */
public record Query(
        Kind kind,
        String words,
        Map<Facet, List<String>> facets,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> story,
        Optional<String> document,
        Order order) {
    /** Which results come first. */
    public enum Order {
        /** The best matches of the words; without words the newest. */
        BEST,
        /** The newest. */
        NEWEST
    }

    public Query {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        facets = copy;
    }

    /** Everything of a kind, the newest first. */
    public static Query of(Kind kind) {
        return new Query(
                kind, "", Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.BEST);
    }

    public Query words(String typed) {
        return new Query(kind, typed, facets, from, until, story, document, order);
    }

    /** Also narrowed by one more value. */
    public Query with(Facet facet, String value) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        List<String> values = new ArrayList<>(facets.getOrDefault(facet, List.of()));
        values.add(value);
        more.put(facet, values);
        return new Query(kind, words, more, from, until, story, document, order);
    }

    public Query between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Query(kind, words, facets, first, last, story, document, order);
    }

    public Query in(String storyId) {
        return new Query(kind, words, facets, from, until, Optional.of(storyId), document, order);
    }

    public Query inReport(String documentId) {
        return new Query(kind, words, facets, from, until, story, Optional.of(documentId), order);
    }

    /** The same search for another kind. */
    public Query kind(Kind other) {
        return new Query(other, words, facets, from, until, story, document, order);
    }

    /** True when nothing narrows it. */
    public boolean isEverything() {
        return words.isBlank()
                && facets.isEmpty()
                && from.isEmpty()
                && until.isEmpty()
                && story.isEmpty()
                && document.isEmpty();
    }

    public Query order(Order by) {
        return new Query(kind, words, facets, from, until, story, document, by);
    }
}
