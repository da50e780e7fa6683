package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.TimeExpression.Type;
import org.demarche.annotate.time.Told.InYear;
import org.demarche.annotate.time.Told.Known;
import org.demarche.annotate.time.Told.Year;

/** Completes dates that share their month or year with a neighbour: {@code 6-7 January 1916}, {@code 1914-18}. */
final class Ranges {
    private final List<Word> words;

    Ranges(List<Word> words) {
        this.words = words;
    }

    List<Found> complete(List<Found> found) {
        List<Found> completed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            int covered = completed.isEmpty()
                    ? 0
                    : completed.get(completed.size() - 1).end();
            if (each.start() < covered) continue;
            completed.addAll(daysBefore(each, covered));
            completed.add(each);
            after(each).ifPresent(completed::add);
        }
        for (int i = completed.size() - 2; i >= 0; i--)
            completed.set(i, borrow(completed.get(i), completed.get(i + 1)));
        return completed;
    }

    // "3, 5 and 7 May": the days before take the month of the last
    private List<Found> daysBefore(Found last, int covered) {
        List<Found> days = new ArrayList<>();
        int at = last.start();
        while (last.isDay() && at - 2 >= covered && words.get(at).isNumber() && joins(at - 1)) {
            Optional<Told> told = onDay(last.told(), words.get(at - 2));
            if (told.isEmpty() || words.get(at).opens() || words.get(at - 1).opens()) break;
            at -= 2;
            days.add(0, new Found(at, at + 1, Type.DATE, told.get()));
        }
        return days;
    }

    private boolean joins(int at) {
        return words.get(at).is("-", "to", "and", "or", "through", "until", ",");
    }

    private static Optional<Told> onDay(Told day, Word number) {
        if (!number.lower().matches("[1-9]|[12]\\d|3[01]")) return Optional.empty();
        String two = Digits.twoDigits(Integer.parseInt(number.lower()));
        if (day instanceof Known known) return Optional.of(new Known(ending(known.timex3(), two)));
        if (day instanceof InYear part) return Optional.of(new InYear(ending(part.part(), two), part.year()));
        return Optional.empty();
    }

    private static String ending(String value, String day) {
        return value.substring(0, value.length() - 2) + day;
    }

    // "May 8-12, 2008" and "1914-18": a bare number after the first
    private Optional<Found> after(Found first) {
        int number = first.end() + 1;
        if (number >= words.size()
                || !words.get(number).isNumber()
                || words.get(number).opens()) return Optional.empty();
        if (first.told() instanceof Known known && known.timex3().matches("\\d{4}")) return year(first, known.timex3());
        if (!first.isDay()
                || !words.get(first.end()).is("-", "to", "and", "through")
                || words.get(first.end() - 1).isLetters()) return Optional.empty();
        return endsDate(number)
                ? onDay(first.told(), words.get(number)).map(told -> withYear(number, told))
                : Optional.empty();
    }

    private Found withYear(int number, Told told) {
        int year = number + 2;
        boolean dated = year < words.size()
                && words.get(number + 1).is(",")
                && words.get(year).lower().matches("(1\\d|20)\\d\\d");
        return dated && told instanceof InYear part
                ? new Found(
                        number, year + 1, Type.DATE, new Known(words.get(year).lower() + "-" + part.part()))
                : new Found(number, number + 1, Type.DATE, told);
    }

    private boolean endsDate(int number) {
        if (number + 1 >= words.size()) return true;
        Word next = words.get(number + 1);
        return !next.isLetters()
                || next.capital()
                || next.is(
                        "and", "to", "or", "until", "were", "was", "in", "at", "on", "when", "after", "by", "for",
                        "with", "the");
    }

    private Optional<Found> year(Found first, String year) {
        int number = first.end() + 1;
        String digits = words.get(number).lower();
        boolean later = digits.length() == 2 && digits.compareTo(year.substring(2)) > 0 && digits.matches("\\d\\d");
        if (!later || !words.get(first.end()).is("-", "/")) return Optional.empty();
        return Optional.of(new Found(number, number + 1, Type.DATE, new Known(year.substring(0, 2) + digits)));
    }

    // "May to June 1940": the first takes the year of the second
    private Found borrow(Found first, Found second) {
        if (!(first.told() instanceof InYear part) || part.year() != Year.OPEN) return first;
        if (!(second.told() instanceof Known known) || !known.timex3().matches("\\d{4}-.*")) return first;
        int gap = second.start() - first.end();
        if (gap < 1 || gap > 2 || !words.get(first.end()).is("-", "to", "and", "or", "through", "until", "till", ","))
            return first;
        boolean comma = words.get(first.end()).is(",");
        int year = Integer.parseInt(known.timex3().substring(0, 4));
        boolean rolls = !comma && part.part().compareTo(known.timex3().substring(5)) > 0;
        return first.telling(new Known(Reckoning.year(rolls ? year - 1 : year) + "-" + part.part()));
    }
}
