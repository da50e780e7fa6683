package org.demarche.store.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Span;

/** Cuts text into the words that are searched: letters and digits, without case, accents or endings. */
public final class Words {
    /**
     * A word of a text.
     *
     * @param span where it stands
     * @param folded without case and accents
     */
    public record Word(Span span, String folded) {
        /** Also without its ending. */
        public String stem() {
            return Stemmer.stem(folded);
        }

        /** True when this is its stem; a stem begins as its word does. */
        boolean hasStem(String stem) {
            return !stem.isEmpty() && folded.charAt(0) == stem.charAt(0) && stem().equals(stem);
        }
    }

    // A longer run of letters is no word a person would type.
    private static final int LONGEST = 80;

    private Words() {}

    /** The words of the text in order. */
    public static List<Word> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The words of a stretch of the text in order. */
    public static List<Word> of(String text, Span stretch) {
        List<Word> words = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            int start = at;
            while (at < stretch.end() && isLetter(text, at)) at += Character.charCount(text.codePointAt(at));
            if (at > start) word(text, new Span(start, at), words);
            else at += Character.charCount(text.codePointAt(at));
        }
        return words;
    }

    /** The stems of a text in order. */
    public static List<String> stems(String text) {
        return of(text).stream().map(Word::stem).toList();
    }

    /** The words of a name, whole: names have no endings to lose. */
    public static List<String> folded(String text) {
        return of(text).stream().map(Word::folded).toList();
    }

    private static void word(String text, Span span, List<Word> words) {
        String whole = fold(span.in(text));
        String folded = whole.substring(0, Math.min(LONGEST, whole.length()));
        // The s that an apostrophe parts from its word is no word of its own.
        boolean genitive = folded.equals("s") && span.start() > 0 && isApostrophe(text.charAt(span.start() - 1));
        if (!genitive && !folded.isEmpty()) words.add(new Word(span, folded));
    }

    private static boolean isLetter(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) return lower;
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
