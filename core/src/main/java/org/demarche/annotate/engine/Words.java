package org.demarche.annotate.engine;

import java.util.Locale;

/** Recognises words: runs of letters and digits, with the marks that stand inside a word. */
final class Words {
    private final Abbreviations abbreviations = new Abbreviations();
    private final Compounds compounds = new Compounds();
    private final Figures figures = new Figures();

    /** The end of the word that begins here. */
    int end(Chunk chunk, int at) {
        if (Clitics.isNot(chunk, at)) return at + 3;
        if (Letters.isApostrophe(chunk.at(at))) return afterApostrophe(chunk, at);
        int split = compounds.split(chunk, at);
        if (split > at) return split;
        int end = run(chunk, at);
        int unit = figures.unit(chunk, at, end);
        if (unit > at) return unit;
        if (chunk.at(end) == '.' && chunk.at(end + 1) != '.' && abbreviations.endsWith(chunk, at, end)) return end + 1;
        return end;
    }

    private static int afterApostrophe(Chunk chunk, int at) {
        int end = at + 1;
        while (chunk.isWord(end)) end++;
        return end;
    }

    private int run(Chunk chunk, int at) {
        int end = at + 1;
        while (end < chunk.end() && end < at + Tokeniser.LONGEST) {
            if (Clitics.isNot(chunk, end)) return end;
            if (chunk.isWord(end)) end++;
            else if (joins(chunk, at, end)) end += 2;
            else break;
        }
        return Math.min(end, chunk.end());
    }

    /** True when the mark at this place belongs to the word that began at {@code at} and goes on behind the mark. */
    private boolean joins(Chunk chunk, int at, int mark) {
        if (isSurrogateLetter(chunk, mark)) return true;
        if (!chunk.isWord(mark + 1)) return false;
        char c = chunk.at(mark);
        if (Letters.isApostrophe(c)) return apostropheJoins(chunk, at, mark);
        if (Letters.isHyphen(c)) return compounds.hyphenJoins(chunk, at, mark);
        return switch (c) {
            case '.' -> figures.joins(chunk, at, mark) || abbreviations.dotJoins(chunk, at, mark);
            case ',', ':' -> figures.joins(chunk, at, mark);
            case '/' -> figures.joins(chunk, at, mark) || isShortPair(chunk, at, mark);
            case '&' -> isShortCapitals(chunk, at, mark);
            case '@' -> true;
            case '*' -> chunk.isLetter(mark - 1) && chunk.isLetter(mark + 1);
            default -> false;
        };
    }

    // Letters beyond the first plane come as two halves; the step over both is the step over a mark and what follows.
    private static boolean isSurrogateLetter(Chunk chunk, int place) {
        return Character.isHighSurrogate(chunk.at(place))
                && Character.isLowSurrogate(chunk.at(place + 1))
                && Character.isLetterOrDigit(Character.toCodePoint(chunk.at(place), chunk.at(place + 1)));
    }

    // O'Rourke, Shi'ite and the 60's are one word; Monday's is two.
    private static boolean apostropheJoins(Chunk chunk, int at, int mark) {
        int clitic = Clitics.end(chunk, mark);
        if (clitic == mark) return chunk.isLetter(mark - 1) || chunk.isLetter(mark + 1);
        boolean decade = chunk.isDigit(mark - 1) && (chunk.at(mark - 1) == '0' || mark - at < 3);
        return decade && chunk.words(mark + 1, clitic).toLowerCase(Locale.ROOT).equals("s");
    }

    // w/o, l/c and w/out are one word; and/or is three.
    private static boolean isShortPair(Chunk chunk, int at, int mark) {
        int to = chunk.letters(mark + 1);
        boolean single = mark == at + 1 && chunk.isLetter(at) && !chunk.isWord(to) && chunk.at(to) != '/';
        return single && (to == mark + 2 || chunk.has(at, "w/out"));
    }

    // AT&T and B&B are one word.
    private static boolean isShortCapitals(Chunk chunk, int at, int mark) {
        int to = chunk.letters(mark + 1);
        return chunk.letters(at) == mark && mark - at <= 3 && to - mark <= 3 && !chunk.isWord(to);
    }
}
