package org.demarche.annotate.engine;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Knows numbers: amounts, times of day, dates, telephone numbers, and the units glued to them. */
final class Figures {
    private final Set<String> units = Table.read(Figures.class, "units.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** True when the mark stands inside a number: 1,000.5, 5:30, 9/11. */
    boolean joins(Chunk chunk, int at, int mark) {
        if (!chunk.isDigit(mark + 1) || !chunk.isDigit(mark - 1)) return false;
        int after = chunk.digits(mark + 1) - mark - 1;
        return switch (chunk.at(mark)) {
            case '.' -> true;
            case ',' -> after == 3;
            case ':' -> after == 2 || after == 3;
            default -> isDate(chunk, at, mark);
        };
    }

    // 9/11 and 3/8/2000 are dates and 713/853-6197 is a telephone number; 3/4 is a fraction, three words.
    private static boolean isDate(Chunk chunk, int at, int slash) {
        int first = slash;
        while (first > at && chunk.isDigit(first - 1)) first--;
        int end = chunk.digits(slash + 1);
        if (chunk.at(first - 1) == '/' && first > at) return end - slash - 1 <= 4;
        if (slash - first > 2) return slash - first == 3 && end - slash == 4;
        if (chunk.at(end) == '/' && chunk.isDigit(end + 1)) return end - slash <= 3;
        return isDayOfYear(number(chunk, first, slash), number(chunk, slash + 1, end), chunk.at(slash + 1) == '0');
    }

    private static boolean isDayOfYear(int month, int day, boolean zero) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (day > 10 || zero || month > day);
    }

    private static int number(Chunk chunk, int from, int to) {
        return to - from > 4 ? Integer.MAX_VALUE : Integer.parseInt(chunk.words(from, to));
    }

    /** Where the number ends and its unit begins (5pm, 3.5m); the place itself when there is no such unit. */
    int unit(Chunk chunk, int at, int end) {
        int number = end;
        while (number > at && chunk.isLetter(number - 1)) number--;
        if (number == at || number == end || !isNumber(chunk, at, number)) return at;
        return units.contains(chunk.words(number, end).toLowerCase(Locale.ROOT)) ? number : at;
    }

    private static boolean isNumber(Chunk chunk, int at, int end) {
        for (int i = at; i < end; i++) if (chunk.isLetter(i)) return false;
        return chunk.isDigit(end - 1);
    }
}
