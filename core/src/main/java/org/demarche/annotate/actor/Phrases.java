package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A list of phrases found in text by their longest match, one look-up a word. */
final class Phrases<T> {
    /**
     * A phrase found.
     *
     * @param to one past its last word
     * @param values everything entered under it, in order of entry
     */
    record Match<T>(int to, List<T> values) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);
    }

    private final Node<T> top = new Node<>();
    private final Function<Word, String> key;

    private Phrases(Function<Word, String> key) {
        this.key = key;
    }

    /** Case counts. */
    static <T> Phrases<T> exact() {
        return new Phrases<>(Word::key);
    }

    /** Case does not count. */
    static <T> Phrases<T> anyCase() {
        return new Phrases<>(Word::lower);
    }

    void add(String phrase, T value) {
        Node<T> at = top;
        for (Word word : Words.of(phrase)) at = at.next.computeIfAbsent(key.apply(word), k -> new Node<>());
        if (at == top) throw new IllegalArgumentException("an empty phrase");
        if (!at.values.contains(value)) at.values.add(value);
    }

    Optional<Match<T>> longest(List<Word> words, int from) {
        Node<T> at = top;
        Match<T> best = null;
        for (int i = from; i < words.size(); i++) {
            at = at.next.get(key.apply(words.get(i)));
            if (at == null) break;
            if (!at.values.isEmpty()) best = new Match<>(i + 1, at.values);
        }
        return Optional.ofNullable(best);
    }

    /** What is entered under exactly this phrase. */
    List<T> find(String phrase) {
        Node<T> at = top;
        for (Word word : Words.of(phrase)) {
            at = at.next.get(key.apply(word));
            if (at == null) return List.of();
        }
        return List.copyOf(at.values);
    }
}
