package org.demarche;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * The days a TIMEX3 value covers.
 *
 * @param from the first
 * @param until the last, inclusive
 */
record CalendarDays(LocalDate from, LocalDate until) {
    // Northern seasons by whole months; winter is told by the year it begins the news with.
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    /** Empty for durations, references such as {@code PAST_REF}, and dates with unknown parts. */
    static Optional<CalendarDays> of(String timex3) {
        int time = timex3.indexOf('T');
        String date = time > 0 ? timex3.substring(0, time) : timex3;
        if (date.isEmpty() || !Character.isDigit(date.charAt(0)) || date.indexOf('X') >= 0) return Optional.empty();
        try {
            return date.length() < 5 ? years(date) : parts(date);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarDays> years(String digits) {
        int span = (int) Math.pow(10, 4 - digits.length());
        int first = Integer.parseInt(digits) * span;
        return months(LocalDate.of(first, 1, 1), 12 * span);
    }

    private static Optional<CalendarDays> parts(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        String part = date.substring(5);
        if (part.startsWith("W") && !part.equals("WI")) return week(year, part.substring(1));
        if (part.startsWith("Q")) return months(LocalDate.of(year, part.charAt(1) * 3 - '0' * 3 - 2, 1), 3);
        if (part.startsWith("H")) return months(LocalDate.of(year, part.charAt(1) * 6 - '0' * 6 - 5, 1), 6);
        Integer season = SEASONS.get(part);
        if (season != null) return months(LocalDate.of(year, season, 1), 3);
        if (part.length() == 2) return months(LocalDate.of(year, Integer.parseInt(part), 1), 1);
        LocalDate day = LocalDate.parse(date);
        return Optional.of(new CalendarDays(day, day));
    }

    private static Optional<CalendarDays> week(int year, String rest) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(0, 2)))
                .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        boolean weekend = rest.endsWith("WE");
        return Optional.of(new CalendarDays(weekend ? monday.plusDays(5) : monday, monday.plusDays(6)));
    }

    private static Optional<CalendarDays> months(LocalDate first, int months) {
        return Optional.of(new CalendarDays(first, first.plusMonths(months).minusDays(1)));
    }
}
