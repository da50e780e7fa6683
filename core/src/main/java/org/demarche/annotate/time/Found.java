package org.demarche.annotate.time;

import org.demarche.TimeExpression.Type;

/**
 * Words that tell a time, not yet anchored.
 *
 * @param start the first word
 * @param end the word after the last
 * @param type its TIMEX3 type
 * @param told what they tell
 * @param chronicle whether only a chronicle marks such words
 */
record Found(int start, int end, Type type, Told told, boolean chronicle) {
    Found(int start, int end, Type type, Told told) {
        this(start, end, type, told, false);
    }

    Found telling(Told other) {
        return new Found(start, end, type, other, chronicle);
    }

    /** True when it names one day. */
    boolean isDay() {
        return day(told);
    }

    private static boolean day(Told told) {
        if (told instanceof Told.Known known) return known.timex3().matches("(BC)?\\d{4}-\\d\\d-\\d\\d");
        if (told instanceof Told.InYear part) return part.part().length() == 5;
        if (told instanceof Told.FromText from) return from.stretch() == org.demarche.Deixis.Stretch.DAY;
        if (told instanceof Told.FromPublication from) {
            return from.deixis() instanceof org.demarche.Deixis.Shift shift
                    && shift.stretch() == org.demarche.Deixis.Stretch.DAY;
        }
        return told instanceof Told.OfWeek || told instanceof Told.InMonth || told instanceof Told.Moving;
    }

    /** True for a time of day with no day of its own. */
    boolean wantsDay() {
        return told instanceof Told.Hours hours
                && hours.day() instanceof Told.FromText from
                && from.count() == 0
                && from.stretch() == org.demarche.Deixis.Stretch.DAY;
    }
}
