package org.demarche.extract.speech;

import java.util.Set;
import org.demarche.Token;

/** Knows the words that tell when, which no cue takes for what. */
final class Days {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "day",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "weekend",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "time",
            "hour",
            "minute",
            "moment",
            "decade");

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Days() {}

    static boolean isWeekday(Token token) {
        return WEEKDAYS.contains(token.form().toLowerCase(java.util.Locale.ROOT));
    }

    static boolean isDay(Token token) {
        return DAYS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT))
                || token.lemma().length() == 4 && token.lemma().chars().allMatch(Character::isDigit);
    }
}
