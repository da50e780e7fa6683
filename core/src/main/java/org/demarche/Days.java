package org.demarche;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a group of reports covers, as day numbers (0 is 1970-01-01); empty when none is dated.
 *
 * @param first the first day
 * @param last the last day, before the first when there is none
 */
public record Days(long first, long last) {
    public static final Days NONE = new Days(0, -1);

    public static Days of(Optional<LocalDate> day) {
        return day.map(each -> new Days(each.toEpochDay(), each.toEpochDay())).orElse(NONE);
    }

    public boolean isEmpty() {
        return last < first;
    }

    public Days union(Days other) {
        if (isEmpty()) return other;
        return other.isEmpty() ? this : new Days(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** From the first day to the last; 0 for one day, and when none is dated. */
    public long length() {
        return Math.max(0, last - first);
    }

    /** The days that part them; 0 when they overlap or one is not dated. */
    public long gap(Days other) {
        if (isEmpty() || other.isEmpty()) return 0;
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }
}
