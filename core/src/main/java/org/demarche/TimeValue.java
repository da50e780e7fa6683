package org.demarche;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as precise as the report gives it.
 *
 * @param timex3 the TIMEX3 value ({@code 2022-03-17}, {@code 2022-03}, {@code P3D}, {@code PRESENT_REF})
 * @param from the first day it covers, when it is anchored
 * @param until the last day it covers, inclusive, when it is anchored
 */
public record TimeValue(String timex3, Optional<LocalDate> from, Optional<LocalDate> until) {
    public TimeValue {
        if (timex3.isBlank()) throw new IllegalArgumentException("a time has a value");
    }

    /** One day. */
    public static TimeValue day(LocalDate day) {
        return new TimeValue(day.toString(), Optional.of(day), Optional.of(day));
    }

    /** True when it covers exactly one day. */
    public boolean isDay() {
        return from.isPresent() && from.equals(until);
    }
}
