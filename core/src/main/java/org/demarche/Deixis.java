package org.demarche;

import java.time.DayOfWeek;

/** How a time lies to the day its report was published: what is still known of it while that day is not. */
public sealed interface Deixis {

    /** On which side of the publication day a recurring date lies. */
    enum Side {
        /** The latest one not after that day. */
        PAST,
        /** The latest one before that day ("last Friday"). */
        BEFORE,
        /** The first one not before that day. */
        COMING,
        /** The first one after that day ("next Friday"). */
        AFTER,
        /** The one fewest days away; the report does not say. */
        NEAREST
    }

    /** The stretches of the calendar a report counts from its own day, with the TIMEX3 value of an unknown one. */
    enum Stretch {
        DAY("XXXX-XX-XX"),
        WEEK("XXXX-WXX"),
        WEEKEND("XXXX-WXX-WE"),
        MONTH("XXXX-XX"),
        QUARTER("XXXX-QX"),
        YEAR("XXXX"),
        DECADE("XXX"),
        CENTURY("XX");

        private final String unknown;

        Stretch(String unknown) {
            this.unknown = unknown;
        }
    }

    /** The TIMEX3 value as long as the publication day is not known. */
    String unanchored();

    /**
     * So many stretches from the one that holds the publication day: {@code yesterday} is one day back.
     *
     * @param stretch what is counted
     * @param count how many, negative for the past, 0 for the one of publication
     */
    record Shift(Stretch stretch, int count) implements Deixis {
        @Override
        public String unanchored() {
            return stretch.unknown;
        }
    }

    /**
     * A day of the week.
     *
     * @param day which
     * @param side where it lies
     */
    record Weekday(DayOfWeek day, Side side) implements Deixis {
        @Override
        public String unanchored() {
            return "XXXX-WXX-" + day.getValue();
        }
    }

    /**
     * A part of an unnamed year: a month, a day of a month, a quarter, half or season.
     *
     * @param part its TIMEX3 value after the year ({@code 02}, {@code 02-24}, {@code Q3}, {@code SU})
     * @param side where it lies
     */
    record PartOfYear(String part, Side side) implements Deixis {
        public PartOfYear {
            if (!part.matches("\\d\\d|\\d\\d-\\d\\d|[A-Z][A-Z0-9]")) {
                throw new IllegalArgumentException("not a part of a year: " + part);
            }
        }

        @Override
        public String unanchored() {
            return "XXXX-" + part;
        }
    }
}
