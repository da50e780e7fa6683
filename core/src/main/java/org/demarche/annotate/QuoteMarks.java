package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;

/** The quotation marks of one paragraph, each with the sides it can stand on. */
final class QuoteMarks {
    /** Marks that can close one another. */
    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE
    }

    /**
     * One mark.
     *
     * @param at the character or characters of the mark
     * @param family which marks can answer it
     * @param opens whether words can begin after it
     * @param closes whether words can end before it
     * @param firm whether its shape alone says on which side it stands
     */
    record Mark(Span at, Family family, boolean opens, boolean closes, boolean firm) {}

    private static final String DOUBLES = "\"“”„‟″＂";
    private static final String SINGLES = "'‘’‚‛";
    private static final String ANGLES = "«»";

    private QuoteMarks() {}

    /** The marks between two offsets, in order; apostrophes inside words are none. */
    static List<Mark> between(String text, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int width = isPair(text, at, to) ? 2 : 1;
            if (width == 2) marks.add(mark(text, at, 2, from, to, Family.DOUBLE));
            else if (DOUBLES.indexOf(c) >= 0) marks.add(mark(text, at, 1, from, to, Family.DOUBLE));
            else if (ANGLES.indexOf(c) >= 0) marks.add(mark(text, at, 1, from, to, Family.ANGLE));
            else if (SINGLES.indexOf(c) >= 0) marks.add(mark(text, at, 1, from, to, Family.SINGLE));
            at += width - 1;
        }
        marks.removeIf(mark -> !mark.opens() && !mark.closes());
        return marks;
    }

    // Agencies still send ``words'' and ''words''.
    private static boolean isPair(String text, int at, int to) {
        if (at + 1 >= to) return false;
        char c = text.charAt(at);
        return (c == '\'' || c == '`' || c == '’' || c == '‘') && text.charAt(at + 1) == c;
    }

    private static Mark mark(String text, int at, int width, int from, int to, Family family) {
        boolean gapBefore = at == from || opensAfter(text.charAt(at - 1));
        boolean gapAfter = at + width >= to || closesBefore(text.charAt(at + width));
        Span span = new Span(at, at + width);
        char c = text.charAt(at);
        if (family == Family.SINGLE) return single(span, text, gapBefore, gapAfter, at + 1 < to);
        boolean loose = gapBefore == gapAfter;
        return switch (c) {
            case '“', '`' -> new Mark(span, family, !gapAfter || gapBefore, !gapBefore, gapBefore);
            case '”' -> new Mark(span, family, gapBefore && !gapAfter, !gapBefore || gapAfter, !gapBefore);
            case '„', '«' -> new Mark(span, family, true, !gapBefore && gapAfter, true);
            case '»' -> new Mark(span, family, gapBefore && !gapAfter, true, false);
            default -> new Mark(span, family, loose || !gapAfter, loose || !gapBefore, !loose);
        };
    }

    // ’90s and rock ’n’ roll open nothing; don’t closes nothing.
    private static Mark single(Span at, String text, boolean gapBefore, boolean gapAfter, boolean more) {
        char c = text.charAt(at.start());
        boolean wordAfter = more && Character.isLetterOrDigit(text.charAt(at.end()));
        boolean digitAfter = more && Character.isDigit(text.charAt(at.end()));
        boolean opens = gapBefore && !gapAfter && c != '’' && !(digitAfter && c == '\'');
        return new Mark(at, Family.SINGLE, opens, !gapBefore && !wordAfter && c != '‚', false);
    }

    private static boolean opensAfter(char before) {
        return isBlank(before) || "([{—–-/:…".indexOf(before) >= 0 || isMark(before);
    }

    private static boolean closesBefore(char after) {
        return isBlank(after)
                || (!Character.isLetterOrDigit(after) && "([{$€£#@…".indexOf(after) < 0 && !isMark(after));
    }

    private static boolean isMark(char c) {
        return DOUBLES.indexOf(c) >= 0 || SINGLES.indexOf(c) >= 0 || ANGLES.indexOf(c) >= 0 || c == '`';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
