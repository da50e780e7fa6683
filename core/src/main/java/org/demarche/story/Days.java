package org.demarche.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a group of reports covers, as day numbers; empty when none is dated.
 *
 * @param first the first day
 * @param last the last day, before the first when there is none
 */
record Days(long first, long last) {
    static final Days NONE = new Days(0, -1);

    static Days of(Optional<LocalDate> day) {
        return day.map(each -> new Days(each.toEpochDay(), each.toEpochDay())).orElse(NONE);
    }

    boolean isEmpty() {
        return last < first;
    }

    Days union(Days other) {
        if (isEmpty()) return other;
        return other.isEmpty() ? this : new Days(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** The days that part them; 0 when they overlap or one is not dated. */
    long gap(Days other) {
        if (isEmpty() || other.isEmpty()) return 0;
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }
}
