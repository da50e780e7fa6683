package org.demarche.extract.speech;

import org.demarche.Quoted;
import org.demarche.Span;
import org.demarche.extract.speech.Quotations.Gap;

/** Tells words that are quoted as speech from words quoted inside another's sentence. */
final class WholeQuotation {
    private static final int FEW = 4;

    private WholeQuotation() {}

    static boolean is(Prose prose, Quoted quoted, Gap before, Gap after, QuotationCues cues) {
        String text = prose.text();
        Span content = quoted.content();
        if (content.isEmpty()) return false;
        boolean ends = endsInside(text, content)
                || after.words().isEmpty()
                || endsAfter(text, quoted.span().end());
        if (before.isSentenceStart()) return ends;
        if (!ends && !endsLoosely(text, quoted.span().end())) return false;
        if (runsOver(prose, quoted)
                && endsInside(text, content)
                && cues.after(after).isPresent()) return true;
        boolean capital = Character.isUpperCase(firstLetter(text, content));
        char last = lastBefore(text, quoted.span().start());
        if (last == ':') return true;
        if (last == '(') return endsInside(text, content);
        if (last == ',' && cues.before(before).isPresent()) {
            // Only what goes on from a quotation begins small: "“By waiting,” she said, “we lose.”"
            boolean goesOn = (before.isNear() || cues.isBesideComma(before) || cues.quotesOnly(before))
                    && endsInside(text, content);
            return cues.isNear(before) && !isFragment(text, content, after) && (capital || goesOn);
        }
        if (cues.isAdjacent(before)) return capital && words(text, content) > 2 && !isTitle(text, content);
        return (last == ',' || last == '-' || last == '—')
                && capital
                && words(text, content) > FEW
                && endsInside(text, content)
                && !isTitle(text, content);
    }

    /** True for words that begin in another's sentence and go on over its end: "They are “saying no. It rains,” she said". */
    static boolean runsOver(Prose prose, Quoted quoted) {
        char before = lastBefore(prose.text(), quoted.span().start());
        return Character.isLetter(before) && prose.treesIn(quoted.content()).size() > 1;
    }

    // Names of shows and books: every longer word is written with a capital.
    private static boolean isTitle(String text, Span content) {
        for (String word : content.in(text).split("[ \\u00A0]+")) {
            if (word.length() > FEW && Character.isLowerCase(word.charAt(0))) return false;
        }
        return words(text, content) < 8;
    }

    private static boolean isFragment(String text, Span content, Gap after) {
        return words(text, content) < FEW && !after.words().isEmpty() && !endsInside(text, content);
    }

    // A quotation inside may close with it: “…, ‘I love it,’”
    private static boolean endsInside(String text, Span content) {
        int at = content.end() - 1;
        while (at > content.start() && "’'\"”".indexOf(text.charAt(at)) >= 0) at--;
        return ",.!?…-—–;".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean endsAfter(String text, int end) {
        return end >= text.length() || ",.!?".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean endsLoosely(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static char firstLetter(String text, Span content) {
        for (int at = content.start(); at < content.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) return text.charAt(at);
        }
        return ' ';
    }

    private static char lastBefore(String text, int start) {
        int at = start - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) at--;
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static int words(String text, Span content) {
        int words = 1;
        for (int at = content.start(); at < content.end(); at++) {
            if (Character.isWhitespace(text.charAt(at))) words++;
        }
        return words;
    }
}
