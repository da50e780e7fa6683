package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.List;

/** Every reading of the words of one text from each place, made when first asked for. */
final class Terms {
    private final List<Word> words;
    private final Lexicon lexicon;
    private final Cardinals cardinals;
    private final List<List<Term>> known;

    Terms(List<Word> words, Lexicon lexicon, Cardinals cardinals) {
        this.words = words;
        this.lexicon = lexicon;
        this.cardinals = cardinals;
        this.known = new ArrayList<>(java.util.Collections.nCopies(words.size(), List.of()));
        for (int i = 0; i < words.size(); i++) known.set(i, read(i));
    }

    List<Term> at(int place) {
        return known.get(place);
    }

    private List<Term> read(int at) {
        Word word = words.get(at);
        if (word.isNumber()) return number(at);
        if (!word.isLetters()) return List.of();
        List<Term> terms = new ArrayList<>(2);
        lexicon.read(words, at, terms);
        cardinals.read(words, at, terms);
        if (terms.isEmpty()) return List.of();
        List<Term> kept = new ArrayList<>(terms.size());
        for (Term term : terms) if (Doubts.isTime(words, at, term)) kept.add(withStop(word, term));
        return kept;
    }

    private List<Term> number(int at) {
        List<Term> terms = new ArrayList<>(3);
        Digits.read(words, at, terms);
        Clock.read(words, at).ifPresent(terms::add);
        return terms;
    }

    // "Jan. 20", "Fri.": the full stop belongs to the short form; "March. 18, 2022" has one too many
    private Term withStop(Word word, Term term) {
        boolean named = term.kind() == Kind.MONTH || term.kind() == Kind.WEEKDAY;
        if (!named || term.end() >= words.size()) return term;
        Word next = words.get(term.end());
        boolean stop = next.is(".") && next.start() == word.end();
        int after = term.end() + 1;
        boolean within = word.lower().length() > 4 ? wholeDate(after) : followed(after);
        return stop && within ? new Term(term.kind(), term.value(), term.end() + 1) : term;
    }

    private boolean wholeDate(int at) {
        return at + 2 < words.size()
                && words.get(at).isNumber()
                && words.get(at + 1).is(",")
                && words.get(at + 2).lower().length() == 4
                && words.get(at + 2).isNumber();
    }

    private boolean followed(int at) {
        return at < words.size()
                && !words.get(at).opens()
                && (words.get(at).isNumber() || !words.get(at).capital());
    }
}
