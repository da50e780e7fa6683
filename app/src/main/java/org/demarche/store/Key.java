package org.demarche.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Places an entry of an index: by day, then by report in the order they were filed, then by place in the report. Its
 * bits in that order are a database's own row number, so that "the newest first" costs nothing.
 *
 * @param day when; undated entries come before all days
 * @param report number of the report in the archive
 * @param place place in the report
 */
record Key(Optional<LocalDate> day, long report, int place) {
    private static final int PLACE_BITS = 16;
    private static final int REPORT_BITS = 25;
    private static final long DAYS = 1L << 21;

    /** Keys of one day are the same when divided by this. */
    static final long ENTRIES_A_DAY = 1L << REPORT_BITS + PLACE_BITS;

    Key {
        if (place < 0 || place >= 1 << PLACE_BITS || report < 0 || report >= 1L << REPORT_BITS) {
            throw new IllegalArgumentException("an index has no room for entry " + place + " of report " + report);
        }
    }

    static Key of(long bits) {
        long day = bits >>> REPORT_BITS + PLACE_BITS;
        return new Key(
                day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day - DAYS)),
                bits >>> PLACE_BITS & (1L << REPORT_BITS) - 1,
                (int) (bits & (1L << PLACE_BITS) - 1));
    }

    long bits() {
        return days(day) << REPORT_BITS + PLACE_BITS | report << PLACE_BITS | place;
    }

    /** No entry of this day or a later one has smaller bits. */
    static long first(LocalDate day) {
        return days(Optional.of(day)) << REPORT_BITS + PLACE_BITS;
    }

    /** Days far from ours are told as the farthest there is room for. */
    private static long days(Optional<LocalDate> day) {
        return day.map(each -> Math.max(1, Math.min(2 * DAYS - 1, each.toEpochDay() + DAYS)))
                .orElse(0L);
    }
}
