package org.demarche.annotate.time;

import java.util.Locale;

/** Years before and after Christ as TIMEX3 writes them: {@code 1914}, {@code BC0490}. */
final class Reckoning {
    private Reckoning() {}

    /** @param year negative before Christ; there is no year 0 */
    static String year(int year) {
        return year < 0 ? String.format(Locale.ROOT, "BC%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }

    /** The year so many after another, over the missing year 0. */
    static int plus(int year, int count) {
        int sum = year + count;
        if (year < 0 && sum >= 0) return sum + 1;
        return year > 0 && sum <= 0 ? sum - 1 : sum;
    }
}
