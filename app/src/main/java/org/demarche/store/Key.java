package org.demarche.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an entry stands in an index: by day, then in the order the entries of a day were filed.
 *
 * <p>It is a database's own row number, so that "the newest first" costs nothing; and places of a day follow one another
 * without gaps, as an index tells every place by its distance from the one before.
 */
final class Key {
    private static final int BITS = 22;
    private static final long DAYS = 1L << 21;
    // What has no day lies before all days, in a stretch as long as all of them.
    private static final long UNDATED = 2 * first(-DAYS);

    private Key() {}

    /** The first place of a day. Days far from ours are told as the farthest there is room for. */
    static long first(LocalDate day) {
        return first(Math.max(1 - DAYS, Math.min(DAYS - 1, day.toEpochDay())));
    }

    /** The first place of what happened on that day, or has none. */
    static long first(Optional<LocalDate> day) {
        return day.map(Key::first).orElse(UNDATED);
    }

    /** The last place of what happened on that day, or has none. */
    static long last(Optional<LocalDate> day) {
        return day.map(each -> first(each) + (1L << BITS) - 1).orElse(first(-DAYS) - 1);
    }

    private static long first(long day) {
        return day << BITS;
    }

    /** The day of a place. */
    static Optional<LocalDate> at(long place) {
        return day(place >> BITS);
    }

    /** How a database tells a day's number from a place. */
    static String day(String place) {
        return place + " >> " + BITS;
    }

    /** The day of that number. */
    static Optional<LocalDate> day(long number) {
        return number < -DAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
    }
}
