package org.demarche.annotate.time;

import java.util.List;

/** Tells years from other numbers in four digits by the words beside them. */
final class Years {
    private Years() {}

    static boolean plausible(List<Word> words, int at, int year) {
        if (year < 1000 || year > 2199 || countsThings(words, at, year)) return false;
        if (words.get(at).breaks() == 0 && Beside.YEAR_NEVER_AFTER.before(words, at)) return false;
        if (follows(words, at) && Beside.YEAR_NEVER_BEFORE.has(words.get(at + 1))) return false;
        return year >= 1900 && year <= 2040 || toldByContext(words, at);
    }

    private static boolean follows(List<Word> words, int at) {
        return at + 1 < words.size() && !words.get(at + 1).opens();
    }

    // "in 1614", "(1789)", "1791-1799", a heading of its own
    private static boolean toldByContext(List<Word> words, int at) {
        if (at == 0 || words.get(at).opens() || Beside.YEAR_BEFORE.before(words, at)) return true;
        if (at + 2 < words.size()
                && words.get(at + 1).is("-")
                && words.get(at + 2).isNumber()) return true;
        return words.get(at - 1).is("-") && at > 1 && words.get(at - 2).isNumber();
    }

    // Round numbers before a plural count; others rarely do: "2000 soldiers", "the 1614 rules".
    private static boolean countsThings(List<Word> words, int at, int year) {
        if (!follows(words, at)) return false;
        Word next = words.get(at + 1);
        boolean plural = next.isLetters()
                && !next.capital()
                && next.lower().length() > 3
                && next.lower().endsWith("s");
        boolean round = year % 50 == 0 || year < 1900 && year % 10 == 0;
        boolean counted = at > 0 && words.get(at - 1).is("of", "than", "about", "some", "nearly", "over");
        return plural && (round || counted);
    }
}
