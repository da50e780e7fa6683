package org.demarche.store;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Actor;
import org.demarche.DocumentId;
import org.demarche.Span;

/**
 * Who a report of the archive says that somebody is.
 *
 * @param name the full name, as the report that is asked about or the one who asks has it
 * @param country the code of the country or body the person belongs to
 * @param sector PLOVER sector, when told
 * @param day when the report was published
 * @param report the report
 * @param outlet who published it, when known
 * @param title its headline, when it has one
 * @param span where the report says so
 * @param words the words there ("Kenyan activist Jane Doe")
 */
public record Lesson(
        String name,
        String country,
        Optional<String> sector,
        LocalDate day,
        DocumentId report,
        Optional<String> outlet,
        Optional<String> title,
        Span span,
        String words) {

    /** So many years apart, two reports that give a full name still mean the same person. */
    public static final int YEARS = 2;

    /** What a report of this day may learn from these; empty where they disagree on the country or none is near. */
    public static Optional<Lesson> of(List<Lesson> lessons, Optional<LocalDate> day) {
        return choose(lessons, day, Lesson::country, Lesson::day);
    }

    /** Of what reports teach, in the order they were filed, the nearest; the earliest of all where no day is known. */
    static <T> Optional<T> choose(
            List<T> taught, Optional<LocalDate> day, Function<T, String> country, Function<T, LocalDate> on) {
        if (taught.stream().map(country).distinct().count() != 1) return Optional.empty();
        return taught.stream()
                .filter(each -> day.isEmpty() || isNear(day.get(), on.apply(each)))
                .min(Comparator.comparing(each -> day.map(known -> Math.abs(DAYS.between(known, on.apply(each))))
                        .orElse(0L)));
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return !other.isBefore(day.minusYears(YEARS)) && !other.isAfter(day.plusYears(YEARS));
    }

    /** The person, as a report that says nothing of them may know them. */
    public Actor actor() {
        return new Actor(name, Actor.Kind.PERSON, Optional.of(country), sector, Actor.Basis.LEARNED, source());
    }

    /** The report and its words: "The Courier of 2024-05-07 (“Ports close”, report 3f2a90c4d5e6b718) says “…”". */
    public String source() {
        return outlet.orElse("a report") + " of " + day + " ("
                + title.map(each -> "\u201C" + each + "\u201D, ").orElse("") + "report " + report.value()
                + ") says \u201C" + words + "\u201D";
    }
}
