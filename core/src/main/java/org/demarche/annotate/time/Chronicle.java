package org.demarche.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.time.Told.Known;

/** Tells narrative texts, whose dates follow one another, from news, whose dates follow the day of publication. */
final class Chronicle {
    private static final int FEWEST = 5;

    private Chronicle() {}

    static boolean is(List<Word> words, List<Found> found, Optional<LocalDate> published) {
        int distant = 0;
        int deictic = 0;
        for (Found each : found) {
            boolean opensLine = words.get(each.start()).breaks() > 0;
            if (isDistant(each.told(), opensLine, published)) distant++;
            if (each.told() instanceof Told.FromPublication || each.told() instanceof Told.OfWeek) deictic++;
        }
        return distant >= FEWEST && distant > 3 * deictic;
    }

    // A month or day of a year that is not the year of publication nor the one before. Bare years stand in any report;
    // only as headings do they tell a chronicle.
    private static boolean isDistant(Told told, boolean opensLine, Optional<LocalDate> published) {
        if (!(told instanceof Known known)) return false;
        String value = known.timex3();
        if (!value.matches("BC\\d.*|\\d{4}-\\d\\d.*") && !(opensLine && value.matches("\\d{4}"))) return false;
        return published
                .map(LocalDate::getYear)
                .map(year -> !value.startsWith(String.valueOf(year)) && !value.startsWith(String.valueOf(year - 1)))
                .orElse(true);
    }
}
