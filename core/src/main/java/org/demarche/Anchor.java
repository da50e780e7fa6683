package org.demarche;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * The day a report was published, against which its "yesterday", "Friday" and "February 24" are understood.
 *
 * <p>A value keeps its {@link Deixis}, so it can be anchored later, or anew, when a better publication day is known:
 * {@code new Anchor(day).anchor(value)}.
 *
 * @param published that day
 */
public record Anchor(LocalDate published) {
    // Farther than this from its own day, a report counts in weeks and months or gives the date.
    private static final int REACH = 31;

    /** The value on the calendar; a value that is not told from the publication day comes back as it is. */
    public TimeValue anchor(TimeValue value) {
        return value.deixis().map(deixis -> anchor(deixis, hours(value))).orElse(value);
    }

    /** The value of a deixis, with no time of day. */
    public TimeValue anchor(Deixis deixis) {
        return anchor(deixis, "");
    }

    /** The value of a deixis with no known publication day. */
    public static TimeValue unanchored(Deixis deixis) {
        return TimeValue.of(deixis.unanchored()).told(deixis);
    }

    /**
     * The publication days for which this deixis means this day, in order: one for "tomorrow", seven for "Friday"; none
     * when the deixis does not tell a day of the week.
     */
    public static List<LocalDate> publicationDays(Deixis deixis, LocalDate meant) {
        if (deixis instanceof Deixis.PartOfYear) return List.of();
        return meant.minusDays(REACH)
                .datesUntil(meant.plusDays(REACH + 1))
                .filter(day -> new Anchor(day)
                        .anchor(deixis)
                        .equals(TimeValue.day(meant).told(deixis)))
                .toList();
    }

    private TimeValue anchor(Deixis deixis, String hours) {
        return TimeValue.of(value(deixis) + hours).told(deixis);
    }

    private static String hours(TimeValue value) {
        int at = value.timex3().indexOf('T');
        return at < 0 ? "" : value.timex3().substring(at);
    }

    private String value(Deixis deixis) {
        if (deixis instanceof Deixis.Shift shift) return shifted(shift);
        if (deixis instanceof Deixis.Weekday weekday) return weekday(weekday).toString();
        return partOfYear((Deixis.PartOfYear) deixis);
    }

    private String shifted(Deixis.Shift shift) {
        int count = shift.count();
        return switch (shift.stretch()) {
            case DAY -> published.plusDays(count).toString();
            case WEEK -> week(published.plusWeeks(count));
            case WEEKEND -> week(published.plusWeeks(count)) + "-WE";
            case MONTH -> published.plusMonths(count).toString().substring(0, 7);
            case QUARTER -> quarter(published.plusMonths(3L * count));
            case YEAR -> year(published.getYear() + count);
            case DECADE -> year(published.getYear() + 10 * count).substring(0, 3);
            case CENTURY -> year(published.getYear() + 100 * count).substring(0, 2);
        };
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private LocalDate weekday(Deixis.Weekday weekday) {
        DayOfWeek day = weekday.day();
        return switch (weekday.side()) {
            case PAST, NEAREST -> published.with(TemporalAdjusters.previousOrSame(day));
            case BEFORE -> published.with(TemporalAdjusters.previous(day));
            case COMING -> published.with(TemporalAdjusters.nextOrSame(day));
            case AFTER -> published.with(TemporalAdjusters.next(day));
        };
    }

    private String partOfYear(Deixis.PartOfYear part) {
        int year = published.getYear();
        String last = part(year - 1, part);
        String same = part(year, part);
        String next = part(year + 1, part);
        return switch (part.side()) {
            case PAST -> startsBy(same) ? same : last;
            case BEFORE -> endsBefore(same) ? same : last;
            case COMING -> endsBefore(same) ? next : same;
            case AFTER -> startsBy(same) ? next : same;
            case NEAREST -> nearest(last, same, next);
        };
    }

    private static String part(int year, Deixis.PartOfYear part) {
        return year(year) + "-" + part.part();
    }

    private boolean startsBy(String value) {
        return CalendarDays.of(value)
                .map(days -> !days.from().isAfter(published))
                .orElse(true);
    }

    private boolean endsBefore(String value) {
        return CalendarDays.of(value)
                .map(days -> days.until().isBefore(published))
                .orElse(false);
    }

    // A past date is the likelier one in a report of what happened, so it may lie a little farther off.
    private String nearest(String last, String same, String next) {
        if (endsBefore(same)) return 2 * away(next) < away(same) ? next : same;
        return startsBy(same) || away(same) <= 2 * away(last) ? same : last;
    }

    private long away(String value) {
        return CalendarDays.of(value)
                .map(days -> Math.abs(ChronoUnit.DAYS.between(published, days.from())))
                .orElse(Long.MAX_VALUE / 2);
    }
}
