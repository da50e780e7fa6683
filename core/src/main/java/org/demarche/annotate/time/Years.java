package org.demarche.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Table;

/** Tells years from other numbers in four digits by the words beside them. */
final class Years {
    private static final Set<String> BEFORE = words("before");
    private static final Set<String> NEVER_BEFORE = words("never-before");
    private static final Set<String> NEVER_AFTER = words("never-after");

    private Years() {}

    private static Set<String> words(String column) {
        Set<String> words = new HashSet<>();
        for (List<String> row : Table.read(Years.class, "years.tsv", 2)) {
            if (row.get(0).equals(column)) words.addAll(List.of(row.get(1).split("\\|", -1)));
        }
        return words;
    }

    static boolean plausible(List<Word> words, int at, int year) {
        if (year < 1000 || year > 2199) return false;
        if (at > 0 && NEVER_BEFORE.contains(words.get(at - 1).lower())) return false;
        if (at + 1 < words.size()
                && !words.get(at + 1).opens()
                && NEVER_AFTER.contains(words.get(at + 1).lower())) return false;
        return (year >= 1900 && year <= 2040 && !countsThings(words, at, year)) || toldByContext(words, at, year);
    }

    // "in 1614", "(1789)", "1791-1799", a heading of its own
    private static boolean toldByContext(List<Word> words, int at, int year) {
        if (countsThings(words, at, year)) return false;
        if (at == 0 || words.get(at).opens()) return true;
        if (at + 2 < words.size()
                && words.get(at + 1).is("-")
                && words.get(at + 2).isNumber()) return true;
        Word before = words.get(at - 1);
        return BEFORE.contains(before.lower())
                || before.is("-") && at > 1 && words.get(at - 2).isNumber();
    }

    // Round numbers before a plural count; others rarely do: "2000 soldiers", "the 1614 rules".
    private static boolean countsThings(List<Word> words, int at, int year) {
        if (at + 1 >= words.size() || words.get(at + 1).opens()) return false;
        Word next = words.get(at + 1);
        boolean plural = next.isLetters()
                && !next.capital()
                && next.lower().length() > 3
                && next.lower().endsWith("s");
        boolean round = year % 50 == 0 || (year < 1900 && year % 10 == 0);
        return plural && (round || at > 0 && words.get(at - 1).is("of", "than", "about", "some", "nearly", "over"));
    }
}
