package org.demarche;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as precise as the report gives it.
 *
 * @param timex3 the TIMEX3 value ({@code 2022-03-17}, {@code 2022-03}, {@code P3D}, {@code PRESENT_REF})
 * @param from the first day it covers, when it is anchored
 * @param until the last day it covers, inclusive, when it is anchored
 * @param deixis how it lies to the publication day, when the report tells it from there; see {@link Anchor}
 */
public record TimeValue(String timex3, Optional<LocalDate> from, Optional<LocalDate> until, Optional<Deixis> deixis) {
    public TimeValue {
        if (timex3.isBlank()) throw new IllegalArgumentException("a time has a value");
        if (from.isPresent() != until.isPresent()) throw new IllegalArgumentException("both ends or none: " + timex3);
    }

    /** A value told without regard to the publication day. */
    public TimeValue(String timex3, Optional<LocalDate> from, Optional<LocalDate> until) {
        this(timex3, from, until, Optional.empty());
    }

    /** One day. */
    public static TimeValue day(LocalDate day) {
        return new TimeValue(day.toString(), Optional.of(day), Optional.of(day));
    }

    /** The value with the days its TIMEX3 form covers, when that form names days of the calendar. */
    public static TimeValue of(String timex3) {
        Optional<CalendarDays> days = CalendarDays.of(timex3);
        return new TimeValue(timex3, days.map(CalendarDays::from), days.map(CalendarDays::until));
    }

    /** The same value, remembering how it lies to the publication day. */
    public TimeValue told(Deixis from) {
        return new TimeValue(timex3, this.from, until, Optional.of(from));
    }

    /** True when it covers exactly one day. */
    public boolean isDay() {
        return from.isPresent() && from.equals(until);
    }

    /** True when it names days of the calendar. */
    public boolean isAnchored() {
        return from.isPresent();
    }
}
