package org.demarche.annotate.actor;

import java.util.List;
import java.util.Set;
import org.demarche.Span;

/** How far a phrase reaches over the words of a text, while its parts are gathered. */
final class Extent {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final String text;
    private final List<Word> words;
    private int from;
    private int first;
    private int to;

    Extent(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Starts anew over these words. */
    void over(int start, int end) {
        from = start;
        first = start;
        to = end;
    }

    void upTo(int end) {
        to = end;
    }

    /** Takes in the words of an owner that begins at this offset. */
    void owned(int offset) {
        from = Math.min(from, wordAt(offset));
    }

    /** Takes in the determiner before the chunk; true when it makes the phrase definite. */
    boolean determined() {
        from = Math.max(0, first - 1);
        return DEFINITE.contains(words.get(from).lower());
    }

    Word word(int at) {
        return words.get(at);
    }

    Span whole() {
        return span(from, to);
    }

    /** From the word at this offset, or where the parts begin, to the end. */
    Span since(int offset) {
        return span(wordAt(offset), to);
    }

    /** The parts alone, without determiner and owner. */
    Span parts() {
        return span(first, to);
    }

    Span span(Atom atom) {
        return span(atom.from(), atom.to());
    }

    String words(Span span) {
        return span.in(text);
    }

    private int wordAt(int offset) {
        int at = first;
        while (at > 0 && words.get(at).start() > offset) at--;
        return at;
    }

    private Span span(int firstWord, int toWord) {
        return new Span(words.get(firstWord).start(), words.get(toWord - 1).end());
    }
}
