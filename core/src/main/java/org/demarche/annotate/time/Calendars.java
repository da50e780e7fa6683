package org.demarche.annotate.time;

import java.math.BigDecimal;
import org.demarche.annotate.time.Told.InYear;
import org.demarche.annotate.time.Told.Known;
import org.demarche.annotate.time.Told.Moving;
import org.demarche.annotate.time.Told.Year;

/** Reads dates of the calendar off a match: whole ones are known, the others await their year. */
final class Calendars {
    private Calendars() {}

    static Told date(Match match) {
        String month = match.term(Kind.MONTH)
                .map(term -> Digits.twoDigits(term.number()))
                .orElse("");
        String day = day(match);
        return part(match, day.isEmpty() ? month : month + "-" + day);
    }

    private static String day(Match match) {
        if (!match.has(Kind.MONTH)) return "";
        return match.term(Kind.DAY)
                .or(() -> match.term(Kind.DAYTH))
                .or(() -> match.term(Kind.ORD).filter(term -> term.number() <= 31))
                .map(term -> Digits.twoDigits(term.number()))
                .orElse("");
    }

    /** A part of the year the match names, or of an open one; the whole year when the part is empty. */
    static Told part(Match match, String part) {
        String year = year(match);
        if (year.isEmpty()) return new InYear(part, Year.of(match.rule().argument()));
        return new Known(part.isEmpty() ? year : year + "-" + part);
    }

    private static String year(Match match) {
        boolean era = match.has(Kind.BC);
        return match.term(Kind.YEAR)
                .or(() -> match.has(Kind.BC) || !match.has(Kind.MONTH)
                        ? match.term(Kind.NUM)
                        : java.util.Optional.empty())
                .map(term -> Reckoning.year((era ? -1 : 1) * new BigDecimal(term.value()).intValue()))
                .orElse("");
    }

    static String rank(Match match, int last) {
        String argument = match.rule().argument();
        if (argument.length() == 1) return argument;
        int rank = match.term(Kind.ORD).map(Term::number).orElse(last);
        return String.valueOf(Math.min(rank, last));
    }

    static Told decade(Match match) {
        String digits = match.value(Kind.DECADE);
        return new Known(match.has(Kind.BC) ? "BC" + "0".repeat(3 - digits.length()) + digits : digits);
    }

    static Told century(Match match) {
        int before = Integer.parseInt(match.value(Kind.ORD)) - 1;
        return new Known((match.has(Kind.BC) ? "BC" : "") + Digits.twoDigits(before));
    }

    static Told holiday(Match match) {
        String day = match.value(Kind.HOLIDAY);
        if (Character.isDigit(day.charAt(0))) return part(match, day);
        String year = year(match);
        return year.isEmpty()
                ? new Moving(day, Year.of(match.rule().argument()))
                : new Known(Feasts.day(day, Integer.parseInt(year)).toString());
    }
}
