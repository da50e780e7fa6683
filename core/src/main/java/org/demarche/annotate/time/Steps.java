package org.demarche.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Deixis.Shift;
import org.demarche.Deixis.Stretch;
import org.demarche.annotate.time.Told.InYear;

/** Steps through the calendar from the date last told. */
final class Steps {
    private Steps() {}

    /** The value so many stretches from the reference, as precise as the reference allows. */
    static String from(Reference last, Stretch stretch, int count) {
        return switch (stretch) {
            case DAY -> day(last, count);
            case WEEK, WEEKEND -> week(last, stretch, count);
            case MONTH -> month(last, count);
            case QUARTER -> quarter(last, count);
            case YEAR -> Reckoning.year(Reckoning.plus(last.year(), count));
            case DECADE -> decade(Reckoning.plus(last.year(), 10 * count));
            case CENTURY -> century(last.year() + 100 * count);
        };
    }

    private static String day(Reference last, int count) {
        Optional<LocalDate> date = last.date();
        if (date.isPresent()) return date.get().plusDays(count).toString();
        String year = Reckoning.year(last.year());
        if (last.month() == 0) return year + "-XX-XX";
        String month = year + "-" + Digits.twoDigits(last.month());
        int day = last.day() + count;
        return last.day() > 0 && day > 0 && day < 29 ? month + "-" + Digits.twoDigits(day) : month + "-XX";
    }

    private static String week(Reference last, Stretch stretch, int count) {
        Optional<LocalDate> date = last.date().map(day -> day.plusWeeks(count));
        if (date.isEmpty()) return Reckoning.year(last.year()) + "-WXX";
        String week = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get().get(IsoFields.WEEK_BASED_YEAR),
                date.get().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return stretch == Stretch.WEEKEND ? week + "-WE" : week;
    }

    private static String month(Reference last, int count) {
        if (last.month() == 0) return Reckoning.year(last.year()) + "-XX";
        int months = last.month() - 1 + count;
        int year = Reckoning.plus(last.year(), Math.floorDiv(months, 12));
        return Reckoning.year(year) + "-" + Digits.twoDigits(Math.floorMod(months, 12) + 1);
    }

    private static String quarter(Reference last, int count) {
        if (last.month() == 0) return Reckoning.year(last.year()) + "-QX";
        int quarters = (last.month() - 1) / 3 + count;
        int year = Reckoning.plus(last.year(), Math.floorDiv(quarters, 4));
        return Reckoning.year(year) + "-Q" + (Math.floorMod(quarters, 4) + 1);
    }

    private static String decade(int year) {
        String digits = Reckoning.year(year);
        return digits.substring(0, digits.length() - 1);
    }

    private static String century(int year) {
        return year > 0 ? Reckoning.year(year).substring(0, 2) : new Shift(Stretch.CENTURY, 0).unanchored();
    }

    /** A part of the year that lies nearest to the reference, or of the year the words ask for. */
    static String part(Reference last, InYear part) {
        int year = switch (part.year()) {
            case OPEN -> Reckoning.plus(last.year(), drift(last, month(part.part())));
            case AFTER, NEXT, FOLLOWING -> Reckoning.plus(last.year(), 1);
            case BEFORE, LAST, PRECEDING -> Reckoning.plus(last.year(), -1);
            case THIS, THAT -> last.year();
        };
        return Reckoning.year(year) + "-" + part.part();
    }

    // Stories go on: a month up to eight after the last one is the coming one, else it is looked back to.
    private static int drift(Reference last, int month) {
        if (last.month() == 0 || month == 0) return 0;
        int ahead = month - last.month();
        if (ahead < -8) return 1;
        return ahead > 8 ? -1 : 0;
    }

    private static int month(String part) {
        return switch (part) {
            case "SP", "Q2" -> 4;
            case "SU", "Q3", "H2" -> 7;
            case "FA", "Q4" -> 10;
            case "WI", "Q1", "H1" -> 0;
            default -> Integer.parseInt(part.substring(0, 2));
        };
    }
}
