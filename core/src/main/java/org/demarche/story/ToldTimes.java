package org.demarche.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.demarche.Token;

/**
 * When the things one report tells took place: at the time told in their clause, else, where the clause tells of
 * something past, on the report's own day.
 */
final class ToldTimes {
    /**
     * A time of something told.
     *
     * @param value days of the calendar
     * @param stated whether the sentence says it; else it is the report's own day
     */
    record Told(TimeValue value, boolean stated) {}

    private static final Set<TimeExpression.Type> POINTS = Set.of(TimeExpression.Type.DATE, TimeExpression.Type.TIME);
    // "Since 2019" and "until Friday" bound a state; they do not date a deed.
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before", "after", "from", "by");
    private static final int LEAD = 2;
    private static final int FRESH = 7;

    private final Reading reading;
    private final Optional<TimeValue> own;

    ToldTimes(Reading reading) {
        this.reading = reading;
        Optional<LocalDate> published = reading.document().published().date();
        this.own = published.map(day -> lead(day).orElse(TimeValue.day(day)));
    }

    /** The times of what this sentence tells of the thing that stands here. */
    List<Told> of(Sentence sentence, Span thing) {
        Token verb = Clauses.predicate(sentence, Clauses.top(sentence, thing));
        List<TimeExpression> times = times(sentence);
        List<Told> told = stated(sentence, verb, times);
        if (!told.isEmpty() || !times.isEmpty() || own.isEmpty()) return told;
        boolean quoted = reading.annotated().quoted().stream()
                .anyMatch(each -> each.span().contains(thing));
        boolean happened =
                sentence.role() == Role.HEADLINE ? !Clauses.isToCome(sentence, verb) : Clauses.isPast(sentence, verb);
        return happened && !quoted ? List.of(new Told(own.get(), false)) : List.of();
    }

    /** The day of what the report tells. */
    Optional<LocalDate> day() {
        return own.flatMap(TimeValue::from);
    }

    /** True unless the sentence says another time than that of what the report tells: an earlier day, a year, a span. */
    boolean tellsOwnTime(Sentence sentence) {
        List<TimeExpression> all = reading.annotated().times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .filter(time -> time.type() != TimeExpression.Type.SET)
                .filter(time -> time.value().isAnchored() || time.type() == TimeExpression.Type.DURATION)
                .toList();
        return all.isEmpty() || all.stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(TimeExpression time) {
        return time.value().isDay()
                && day().filter(day -> Math.abs(ChronoUnit.DAYS.between(
                                        day, time.value().from().orElseThrow()))
                                <= 1)
                        .isPresent();
    }

    // Those of its own clause; without any, those of clauses over and under it.
    private static List<Told> stated(Sentence sentence, Token verb, List<TimeExpression> times) {
        List<Told> own = new ArrayList<>();
        List<Told> near = new ArrayList<>();
        for (TimeExpression time : times) {
            Token owner = Clauses.predicate(sentence, Clauses.top(sentence, time.span()));
            if (owner.equals(verb)) own.add(new Told(time.value(), true));
            else if (Clauses.areLinked(sentence, owner, verb)) near.add(new Told(time.value(), true));
        }
        return own.isEmpty() ? near : own;
    }

    // The day the report opens with is the day of what it tells, where that was in the week before it was published.
    private Optional<TimeValue> lead(LocalDate published) {
        return reading.annotated().sentences().stream()
                .filter(sentence -> sentence.role() != Role.HEADLINE)
                .limit(LEAD)
                .flatMap(sentence -> times(sentence).stream())
                .filter(time -> time.value().isDay())
                .flatMap(time -> time.value().from().stream())
                .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(FRESH)))
                .findFirst()
                .map(TimeValue::day);
    }

    private List<TimeExpression> times(Sentence sentence) {
        return reading.annotated().times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .filter(time -> POINTS.contains(time.type()) && time.value().isAnchored())
                .filter(time -> marks(sentence, time).noneMatch(BOUNDS::contains))
                .toList();
    }

    private static Stream<String> marks(Sentence sentence, TimeExpression time) {
        return sentence.children(Clauses.top(sentence, time.span()), "case", "mark").stream()
                .map(mark -> Stems.lower(mark.form()));
    }
}
