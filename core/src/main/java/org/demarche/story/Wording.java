package org.demarche.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Span;
import org.demarche.Table;

/** The words of a saying where they stand, with short forms written out: "won't" is "will" and "not". */
final class Wording {
    /**
     * One word.
     *
     * @param span where it stands; the two parts of a short form share it
     * @param form its letters in lower case
     * @param stem what it is compared by
     * @param weight how telling it is
     */
    record Word(Span span, String form, String stem, double weight) {}

    // Small words still tell something: an order of them is a wording.
    private static final double SMALL = 0.3;
    private static final int MOST = 400;
    private static final Map<String, List<String>> SHORT = shortForms();
    private static final Vocabulary ENGLISH = new Vocabulary();

    private final List<Word> words;
    private final double weight;
    private final Set<String> telling = new HashSet<>();

    private Wording(List<Word> words) {
        this.words = List.copyOf(words);
        this.weight = words.stream().mapToDouble(Word::weight).sum();
        for (Word word : words) if (word.weight > 1) telling.add(word.stem);
    }

    /** The words of this stretch of the text, as many as are ever compared. */
    static Wording of(String text, Span span) {
        List<Word> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end() && words.size() < MOST) {
            int end = Math.min(span.end(), Math.max(at, Stems.wordEnd(text, at)));
            if (end > at) add(words, text, new Span(at, end));
            at = Math.max(end, at + 1);
        }
        return new Wording(words);
    }

    static Wording of(String words) {
        return of(words, new Span(0, words.length()));
    }

    private static void add(List<Word> words, String text, Span span) {
        String form = Stems.lower(span.in(text));
        for (String part : parts(form)) {
            String stem = Stems.of(part);
            words.add(
                    new Word(span, part, stem, Stems.isStopword(part) ? SMALL : Math.max(SMALL, ENGLISH.weight(stem))));
        }
    }

    private static List<String> parts(String form) {
        List<String> whole = SHORT.get(form);
        if (whole != null) return whole;
        int mark = form.lastIndexOf('\'');
        if (mark <= 0) return List.of(form.split("-"));
        String rest = form.substring(0, mark);
        List<String> ending = SHORT.get(form.substring(mark));
        if (form.endsWith("n't")) return List.of(form.substring(0, form.length() - 3), "not");
        return ending == null ? List.of(rest) : List.of(rest, ending.get(0));
    }

    private static Map<String, List<String>> shortForms() {
        Map<String, List<String>> forms = new HashMap<>();
        for (List<String> row : Table.read(Wording.class, "short-forms.tsv", 2)) {
            forms.put(row.get(0), List.of(row.get(1).split(" ")));
        }
        return Map.copyOf(forms);
    }

    List<Word> words() {
        return words;
    }

    double weight() {
        return weight;
    }

    /** The stems of the words that tell what it is about. */
    Set<String> telling() {
        return telling;
    }
}
