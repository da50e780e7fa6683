package org.demarche.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.time.Told.Known;

/** Tells narrative texts, whose dates follow one another, from news, whose dates follow the day of publication. */
final class Chronicle {
    private static final int FEWEST = 5;

    private Chronicle() {}

    static boolean is(List<Found> found, Optional<LocalDate> published) {
        int distant = 0;
        int deictic = 0;
        for (Found each : found) {
            if (isDistant(each.told(), published)) distant++;
            if (each.told() instanceof Told.FromPublication || each.told() instanceof Told.OfWeek) deictic++;
        }
        return distant >= FEWEST && distant > 2 * deictic;
    }

    // A year of its own that is not the year of publication nor the one before.
    private static boolean isDistant(Told told, Optional<LocalDate> published) {
        if (!(told instanceof Known known) || !known.timex3().matches("(BC)?\\d{3,4}(-.*)?")) return false;
        String year = known.timex3();
        return published
                .map(day -> !year.startsWith(String.valueOf(day.getYear()))
                        && !year.startsWith(String.valueOf(day.getYear() - 1)))
                .orElse(true);
    }
}
