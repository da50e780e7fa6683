package org.demarche.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;

/** Reads counts and ranks written in words: {@code twenty-five}, {@code two and a half}, {@code thirty-first}. */
final class Cardinals {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    Cardinals() {
        for (List<String> row : Table.read(Cardinals.class, "numbers.tsv", 3)) {
            int value = Integer.parseInt(row.get(0));
            if (!row.get(1).isEmpty()) counts.put(row.get(1), value);
            if (!row.get(2).isEmpty()) ranks.put(row.get(2), value);
        }
    }

    void read(List<Word> words, int at, List<Term> terms) {
        count(words, at).ifPresent(terms::add);
        rank(words, at).ifPresent(terms::add);
    }

    private Optional<Term> count(List<Word> words, int at) {
        int small = small(words, at);
        if (small == 0) return words.get(at).is("half") ? half(words, at) : Optional.empty();
        int end = small < 100 ? at + length(words, at) : at + 1;
        if (end < words.size() && words.get(end).is("hundred", "thousand") && small < 100) {
            small *= words.get(end).is("hundred") ? 100 : 1000;
            end++;
        }
        return Optional.of(new Term(Kind.NUM, small + tail(words, end), end + tailLength(words, end)));
    }

    // "half a year", "half an hour", "half-century"
    private static Optional<Term> half(List<Word> words, int at) {
        int next = at + 1;
        if (next >= words.size() || !words.get(next).is("a", "an", "-")) return Optional.empty();
        return Optional.of(new Term(Kind.NUM, "0.5", next + 1));
    }

    private int small(List<Word> words, int at) {
        Integer first = counts.get(words.get(at).lower());
        if (first == null) return 0;
        return length(words, at) == 3
                ? first + counts.getOrDefault(words.get(at + 2).lower(), 0)
                : first;
    }

    // "twenty-five" is three words, "twenty" one
    private int length(List<Word> words, int at) {
        int tens = counts.getOrDefault(words.get(at).lower(), 0);
        if (tens < 20
                || tens > 90
                || at + 2 >= words.size()
                || !words.get(at + 1).is("-")) return 1;
        int ones = counts.getOrDefault(words.get(at + 2).lower(), 0);
        return ones > 0 && ones < 10 ? 3 : 1;
    }

    /** {@code .5} before "and a half", else nothing. */
    static String tail(List<Word> words, int end) {
        return tailLength(words, end) == 0 ? "" : ".5";
    }

    static int tailLength(List<Word> words, int end) {
        int i = end;
        boolean hyphens = i < words.size() && words.get(i).is("-");
        if (hyphens) i++;
        if (i + 1 >= words.size() || !words.get(i).is("and")) return 0;
        i++;
        if (hyphens && words.get(i).is("-")) i++;
        if (i < words.size() && words.get(i).is("a")) i++;
        if (hyphens && i < words.size() && words.get(i).is("-")) i++;
        return i < words.size() && words.get(i).is("half") ? i + 1 - end : 0;
    }

    private Optional<Term> rank(List<Word> words, int at) {
        Integer rank = ranks.get(words.get(at).lower());
        if (rank != null) return Optional.of(new Term(Kind.ORD, rank.toString(), at + 1));
        int tens = counts.getOrDefault(words.get(at).lower(), 0);
        if (tens < 20 || at + 2 >= words.size() || !words.get(at + 1).is("-")) return Optional.empty();
        int ones = ranks.getOrDefault(words.get(at + 2).lower(), 0);
        return ones == 0 || ones > 9
                ? Optional.empty()
                : Optional.of(new Term(Kind.ORD, String.valueOf(tens + ones), at + 3));
    }
}
