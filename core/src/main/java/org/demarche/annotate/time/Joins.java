package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.TimeExpression.Type;
import org.demarche.annotate.time.Told.Hours;

/** Makes one time of neighbours that tell it together: {@code Thursday, March 17}, {@code 9 p.m. on Monday}. */
final class Joins {
    private final List<Word> words;

    Joins(List<Word> words) {
        this.words = words;
    }

    List<Found> join(List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found each : found) {
            if (joined.isEmpty()) {
                joined.add(each);
                continue;
            }
            int last = joined.size() - 1;
            Optional<Found> both = both(joined.get(last), each);
            if (both.isPresent()) joined.set(last, both.get());
            else joined.add(sharing(joined.get(last), each));
        }
        return joined;
    }

    private Optional<Found> both(Found first, Found second) {
        if (first.chronicle() || second.chronicle()) return Optional.empty();
        boolean close = between(first, second, "", ",");
        if (close && first.told() instanceof Told.OfWeek && isDate(second))
            return Optional.of(over(first, second, second.told()));
        if (first.wantsDay() && second.isDay() && between(first, second, "", ",", "of", "on"))
            return Optional.of(over(first, second, new Hours(second.told(), hours(first))));
        if (close && second.wantsDay() && first.isDay())
            return Optional.of(over(first, second, new Hours(first.told(), hours(second))));
        return Optional.empty();
    }

    private static boolean isDate(Found found) {
        return found.isDay() && (found.told() instanceof Told.Known || found.told() instanceof Told.InYear);
    }

    // "on Friday at 10 p.m.": two expressions, one day
    private Found sharing(Found first, Found second) {
        boolean shares = second.wantsDay() && first.isDay() && between(first, second, "at", "around", "about", "in");
        return shares ? second.telling(new Hours(first.told(), hours(second))) : second;
    }

    private static String hours(Found found) {
        return ((Hours) found.told()).hours();
    }

    private static Found over(Found first, Found second, Told told) {
        Type type = told instanceof Hours ? Type.TIME : Type.DATE;
        return new Found(first.start(), second.end(), type, told);
    }

    private boolean between(Found first, Found second, String... allowed) {
        int gap = second.start() - first.end();
        if (gap < 0 || gap > 1 || words.get(second.start()).breaks() > 0) return false;
        String word = gap == 0 ? "" : words.get(first.end()).lower();
        for (String each : allowed) if (each.equals(word)) return true;
        return false;
    }
}
