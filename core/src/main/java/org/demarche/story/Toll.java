package org.demarche.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Evidence;

/**
 * How many dead or injured one sentence tells of.
 *
 * @param kind dead or injured
 * @param count how many
 * @param bound how the sentence limits the number ("at least"); empty when it is told as exact
 * @param day when, as far as the report tells
 * @param places the places below countries that the sentence names
 * @param whole whether all of them are meant, not those of one nation, age or street
 * @param words the sentence
 */
record Toll(
        Kind kind,
        long count,
        String bound,
        Optional<LocalDate> day,
        Set<String> places,
        boolean whole,
        Evidence words) {
    /** Of what. */
    enum Kind {
        DEAD,
        INJURED
    }

    // "More than 100" and "112" may both be right; "at least 12" and "20" are what readers compare.
    private static final List<String> ROUND =
            List.of("more than", "over", "about", "around", "some", "nearly", "almost", "up to");
    private static final double CLOSE = 0.25;
    private static final int DAYS_APART = 1;

    Toll {
        places = Set.copyOf(places);
    }

    String told() {
        return bound.isEmpty() ? String.valueOf(count) : bound + " " + count;
    }

    /** True when nothing the sentences say keeps them from telling of one happening. */
    boolean meets(Toll other) {
        boolean apart = day.isPresent()
                && other.day.isPresent()
                && Math.abs(day.get().toEpochDay() - other.day.get().toEpochDay()) > DAYS_APART;
        boolean elsewhere =
                !places.isEmpty() && !other.places.isEmpty() && places.stream().noneMatch(other.places::contains);
        return kind == other.kind && !apart && !elsewhere;
    }

    /** True when one number may be the other, rounded. */
    boolean agrees(Toll other) {
        if (count == other.count) return true;
        boolean round = ROUND.contains(bound) || ROUND.contains(other.bound);
        return round && Math.abs(count - other.count) <= CLOSE * Math.max(count, other.count);
    }
}
