package org.demarche.bench.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;
import org.demarche.annotate.engine.OnnxEngine;

/** Counts how often the engine is right about words that are given. */
final class GoldWords {
    private int words;
    private int counted;
    private int heads;
    private int labelled;
    private int labelledFully;
    private int xpos;
    private int upos;
    private int lemmas;

    /** Parses the words of this sentence and counts. */
    void count(OnnxEngine engine, Tree gold) {
        Sentence parsed = parse(engine, gold.words().stream().map(Word::form).toList());
        for (int i = 0; i < gold.words().size(); i++) {
            count(gold.words().get(i), parsed.tokens().get(i));
        }
    }

    /** The sentence of these words. */
    static Sentence parse(OnnxEngine engine, List<String> forms) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String form : forms) {
            spans.add(new Span(text.length(), text.length() + form.length()));
            text.append(form).append(' ');
        }
        return engine.parse(text.toString(), spans, Role.BODY);
    }

    private void count(Word gold, Token token) {
        words++;
        if (gold.xpos().equals(token.xpos())) xpos++;
        if (gold.upos().equals(token.upos())) upos++;
        if (gold.lemma().equals(token.lemma())) lemmas++;
        if (gold.isPunctuation()) return;
        counted++;
        if (gold.head() != token.head()) return;
        heads++;
        if (gold.relation().equals(token.relation())) labelledFully++;
        if (token.is(gold.universalRelation())) labelled++;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "without punctuation: UAS %.2f  LAS %.2f  (with subtypes %.2f); all words: XPOS %.2f  UPOS %.2f  lemma %.2f",
                percent(heads, counted),
                percent(labelled, counted),
                percent(labelledFully, counted),
                percent(xpos, words),
                percent(upos, words),
                percent(lemmas, words));
    }

    private static double percent(int right, int all) {
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
