package org.demarche.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Mention;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Table;
import org.demarche.Token;

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
    // A name of a country tells about as much as any rather common noun.
    private static final double SIDE = 3.5;
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
        return of(text, span, Map.of());
    }

    /** The same of a report: whatever names a country or its government is one word, "Moscow" as "the Russian". */
    static Wording of(Annotated annotated, Span span) {
        Map<Integer, Mention> sides = new HashMap<>();
        for (Mention mention : annotated.mentionsIn(span)) {
            if (isSide(mention)) sides.put(mention.head().start(), mention);
        }
        return of(annotated.document().text(), span, sides).namesAs(names(annotated, span));
    }

    private static Set<Integer> names(Annotated annotated, Span span) {
        Set<Integer> names = new HashSet<>();
        for (Sentence sentence : annotated.sentences()) {
            if (!sentence.span().overlaps(span)) continue;
            for (Token token : sentence.within(span))
                if (token.xpos().startsWith("NNP")) names.add(token.span().start());
        }
        return names;
    }

    // However rare a name is, it tells of whom is spoken, not what is said.
    private Wording namesAs(Set<Integer> names) {
        return new Wording(words.stream()
                .map(word -> names.contains(word.span.start())
                        ? new Word(word.span, word.form, word.stem, Math.min(SIDE, word.weight))
                        : word)
                .toList());
    }

    private static boolean isSide(Mention mention) {
        boolean state = mention.actor().kind() == Actor.Kind.COUNTRY
                || mention.actor().kind() == Actor.Kind.GOVERNMENT
                || mention.form() == Mention.Form.ADJECTIVE;
        boolean told = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ADJECTIVE;
        return state && told && mention.actor().code().isPresent();
    }

    private static Wording of(String text, Span span, Map<Integer, Mention> sides) {
        List<Word> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end() && words.size() < MOST) {
            Mention side = sides.get(at);
            int end = side == null
                    ? Math.min(span.end(), Math.max(at, Stems.wordEnd(text, at)))
                    : side.head().end();
            if (side != null) words.add(side(side, text));
            else if (end > at) add(words, text, new Span(at, end));
            at = Math.max(end, at + 1);
        }
        return new Wording(words);
    }

    private static Word side(Mention mention, String text) {
        String form = Stems.lower(mention.head().in(text));
        return new Word(mention.head(), form, "@" + mention.actor().code().orElse(""), SIDE);
    }

    /** The same words, those common among the sayings of a story less telling. */
    Wording among(Commonness commonness) {
        return new Wording(words.stream()
                .map(word -> new Word(word.span, word.form, word.stem, word.weight * commonness.factor(word.stem)))
                .toList());
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

    /** True when the other's words stand in it, in their order and with none between. */
    boolean holds(Wording other) {
        return Collections.indexOfSubList(stems(), other.stems()) >= 0;
    }

    private List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    double weight() {
        return weight;
    }

    /** The stems of the words that tell what it is about. */
    Set<String> telling() {
        return telling;
    }
}
