package org.demarche.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.TimeValue;

/**
 * The date last told in a text, as precise as it was.
 *
 * @param year negative before Christ, 0 when nothing was told yet
 * @param month 0 when not told
 * @param day 0 when not told
 * @param at the word it was told at
 */
record Reference(int year, int month, int day, int at) {
    static final Reference NONE = new Reference(0, 0, 0, Integer.MIN_VALUE / 2);

    static Reference of(LocalDate date, int at) {
        return new Reference(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), at);
    }

    /** What a value tells; empty when it names no year. */
    static Optional<Reference> of(TimeValue value, int at) {
        String timex3 = value.timex3();
        boolean before = timex3.startsWith("BC");
        String date = before ? timex3.substring(2) : timex3;
        if (date.length() < 4 || !date.substring(0, 4).chars().allMatch(Character::isDigit)) return Optional.empty();
        int year = Integer.parseInt(date.substring(0, 4)) * (before ? -1 : 1);
        int month = number(date, 5);
        int day = month == 0 ? 0 : number(date, 8);
        if (month == 0 && date.length() > 5 && value.from().isPresent())
            return Optional.of(of(value.from().get(), at));
        return Optional.of(new Reference(year, month, day, at));
    }

    private static int number(String date, int from) {
        if (date.length() < from + 2
                || !Character.isDigit(date.charAt(from))
                || !Character.isDigit(date.charAt(from + 1))) return 0;
        return Integer.parseInt(date.substring(from, from + 2));
    }

    boolean isTold() {
        return year != 0;
    }

    /** The day, when all of it was told after Christ. */
    Optional<LocalDate> date() {
        try {
            return year > 0 && day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
