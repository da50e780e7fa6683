package org.demarche.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The days of feasts that move from year to year. */
final class Feasts {
    private Feasts() {}

    static LocalDate day(String feast, int year) {
        return switch (feast) {
            case "easter" -> easter(year);
            case "good-friday" -> easter(year).minusDays(2);
            case "easter-monday" -> easter(year).plusDays(1);
            case "thanksgiving" -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case "labor-day" -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case "king-day" -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
            case "memorial-day" -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            default -> throw new IllegalArgumentException("unknown feast " + feast);
        };
    }

    private static LocalDate nth(int year, Month month, int week, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }

    // The Gregorian computus of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
