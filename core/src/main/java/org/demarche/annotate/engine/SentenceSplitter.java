package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;

/**
 * Cuts a block into sentences of tokens.
 *
 * <p>A linear model decides where the text itself is unclear; what a reader never doubts is said by rule: a blank line
 * ends a sentence, a title stands before its name, a closing mark stays with what it closes. In a text that has lost its
 * line breaks the words around a gap say too little: there the network is asked wherever the model is not sure.
 */
final class SentenceSplitter {
    /** How sure the model must be behind a mark that ends sentences. */
    private static final float MARKED = -0.5f;
    /** How sure it must be elsewhere in a text with line breaks, whose headings and items already stand apart. */
    private static final float UNMARKED = 2.0f;
    /** A model less sure than this, either way, has the network asked … */
    private static final float UNSURE = 4.0f;
    /** … and so sure must both be together. */
    private static final float TOGETHER = -1.5f;

    private final Tokeniser tokeniser = new Tokeniser();
    private final Abbreviations abbreviations = new Abbreviations();
    private final SentenceModel model = SentenceModel.load();
    private final EndReader reader;

    SentenceSplitter(EndReader reader) {
        this.reader = reader;
    }

    /** The sentences of this block, each as its tokens, in order. */
    List<List<Span>> sentences(String text, Span block) {
        List<List<Span>> sentences = new ArrayList<>();
        boolean flat = isFlat(text, block);
        for (Span paragraph : Paragraphs.of(text, block)) split(text, paragraph, flat, sentences);
        return sentences;
    }

    /** The tokens of this stretch, without a thought for sentences. */
    List<Span> tokens(String text, Span stretch) {
        return tokeniser.tokens(text, stretch);
    }

    // A block that is the whole text without a line break may have lost them: headings run into sentences.
    private static boolean isFlat(String text, Span block) {
        Span whole = new Span(0, text.length()).trimmed(text);
        return block.trimmed(text).equals(whole) && whole.in(text).indexOf('\n') < 0;
    }

    private void split(String text, Span paragraph, boolean flat, List<List<Span>> sentences) {
        List<Span> tokens = tokeniser.tokens(text, paragraph);
        Boundaries gaps = new Boundaries(text, tokens);
        Optional<Windows> windows = flat ? Optional.of(new Windows(reader, text, tokens)) : Optional.empty();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (!last && !ends(gaps, i, i - first + 1, windows)) continue;
            sentences.addAll(Lengths.bounded(text, closed(text, tokens.subList(first, i + 1))));
            first = i + 1;
        }
    }

    private boolean ends(Boundaries gaps, int token, int since, Optional<Windows> windows) {
        if (!mayEnd(gaps, token) || gaps.isNumber(token, since)) return false;
        float score = model.score(gaps.features(token, since));
        if (windows.isPresent() && Math.abs(score) < UNSURE)
            return score + windows.get().score(token) > TOGETHER;
        return score > (windows.isPresent() || gaps.isMarked(token) ? MARKED : UNMARKED);
    }

    private boolean mayEnd(Boundaries gaps, int token) {
        String form = gaps.form(token);
        String next = gaps.form(token + 1);
        if (Forms.closes(next) || next.charAt(0) == '\'' && !gaps.spaced(token)) return false;
        if (form.length() > 2 && form.endsWith(".") && abbreviations.isTitle(form)) return false;
        return !Cues.follow(gaps, token);
    }

    // The full stop of an abbreviation that ends a sentence is a token of its own, as in the treebank; initials such as
    // "U.S." keep theirs.
    private static List<Span> closed(String text, List<Span> tokens) {
        Span last = tokens.get(tokens.size() - 1);
        int stop = last.end() - 1;
        boolean single = last.length() > 1
                && text.charAt(stop) == '.'
                && Character.isLetterOrDigit(text.charAt(stop - 1))
                && text.indexOf('.', last.start()) == stop;
        if (!single) return tokens;
        List<Span> closed = new ArrayList<>(tokens.subList(0, tokens.size() - 1));
        closed.add(new Span(last.start(), stop));
        closed.add(new Span(stop, last.end()));
        return closed;
    }
}
