package org.demarche.annotate.actor;

import java.time.LocalDate;

/**
 * A post someone held.
 *
 * @param post the post as nouns name it ("foreign minister")
 * @param title the words to show ("US secretary of state")
 * @param sector PLOVER sector
 * @param country whose post it is
 * @param term when it was held, as the list says ("2021-01-26/2025-01-20", "2013/")
 * @param from its first possible day
 * @param until its last possible day
 */
record Office(String post, String title, String sector, String country, String term, LocalDate from, LocalDate until) {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate NOT_YET = LocalDate.of(9999, 12, 31);

    static Office of(String post, String title, String sector, String country, String term) {
        int slash = term.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException(term + " should read FROM/UNTIL");
        String from = term.substring(0, slash);
        String until = term.substring(slash + 1);
        return new Office(
                post,
                title,
                sector,
                country,
                term,
                from.isEmpty() ? LONG_AGO : first(from),
                until.isEmpty() ? NOT_YET : last(until));
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** "foreign minister since 2013", "president 1999 to 2008". */
    String inWords() {
        int slash = term.indexOf('/');
        String first = term.substring(0, slash);
        String last = term.substring(slash + 1);
        if (last.isEmpty()) return first.isEmpty() ? title : title + " since " + first;
        return first.equals(last) ? title + " in " + first : title + " " + first + " to " + last;
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-12-31");
            case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
            default -> LocalDate.parse(date);
        };
    }
}
