package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;

/** Bounds the length of sentences: what the encoder reads at once is bounded, and so are time and memory. */
final class Lengths {
    /** No sentence has more tokens. */
    static final int LONGEST = 200;

    private Lengths() {}

    /** The sentence itself, or its pieces, cut behind the last good mark of each stretch that is too long. */
    static List<List<Span>> bounded(String text, List<Span> tokens) {
        if (tokens.size() <= LONGEST) return List.of(List.copyOf(tokens));
        List<List<Span>> pieces = new ArrayList<>();
        int from = 0;
        while (tokens.size() - from > LONGEST) {
            int cut = cut(text, tokens, from);
            pieces.add(List.copyOf(tokens.subList(from, cut)));
            from = cut;
        }
        pieces.add(List.copyOf(tokens.subList(from, tokens.size())));
        return pieces;
    }

    private static int cut(String text, List<Span> tokens, int from) {
        for (String marks : List.of("\n", ";", ":–—", ",)")) {
            for (int i = from + LONGEST; i > from + LONGEST / 2; i--) {
                char before = text.charAt(tokens.get(i).start() - 1);
                char last = text.charAt(tokens.get(i - 1).end() - 1);
                if (marks.indexOf(last) >= 0 || marks.indexOf(before) >= 0) return i;
            }
        }
        return from + LONGEST;
    }
}
