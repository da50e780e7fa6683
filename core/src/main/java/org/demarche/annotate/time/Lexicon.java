package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Span;
import org.demarche.Table;

/** The words and phrases with a place in the time grammar, from {@code words.tsv}. */
final class Lexicon {
    private record Entry(Kind kind, String value, List<String> words) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Lexicon() {
        for (List<String> row : Table.read(Lexicon.class, "words.tsv", 3)) {
            for (String phrase : row.get(2).split("\\|", -1)) add(Kind.valueOf(row.get(0)), row.get(1), phrase);
        }
    }

    private void add(Kind kind, String value, String phrase) {
        List<String> words = Words.of(phrase, new Span(0, phrase.length())).stream()
                .map(Word::lower)
                .toList();
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Entry(kind, value, words));
    }

    /** Adds every reading of the words from this place. */
    void read(List<Word> words, int at, List<Term> terms) {
        List<Entry> entries = byFirst.get(words.get(at).lower());
        if (entries == null) return;
        for (Entry entry : entries) {
            if (stands(entry.words, words, at)) terms.add(new Term(entry.kind, entry.value, at + entry.words.size()));
        }
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) return false;
        for (int i = 1; i < phrase.size(); i++) {
            Word word = words.get(at + i);
            if (word.opens() || !word.lower().equals(phrase.get(i))) return false;
        }
        return true;
    }
}
