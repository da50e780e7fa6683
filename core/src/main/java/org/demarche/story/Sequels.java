package org.demarche.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Annotated;
import org.demarche.Commitment;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Evidence;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;

/**
 * Proposes which later events a threat or promise may have been followed by: the sides, the kind of deed and the words
 * must all fit. A proposal, never a fact.
 */
final class Sequels {
    // What carries out a threat or keeps a promise, whatever its words.
    private static final Map<Act, Set<EventType>> DEEDS = Map.of(
            Act.THREATEN,
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE, EventType.REJECT),
            Act.PROMISE,
            Set.of(
                    EventType.AID,
                    EventType.COOPERATE,
                    EventType.AGREE,
                    EventType.RETREAT,
                    EventType.CONCEDE,
                    EventType.SUPPORT));
    // Without a kind of deed in common, this many telling words must be.
    private static final int WORDS = 2;

    /** In order of their events. */
    static final Comparator<Commitment.Sequel> BY_DAY = Comparator.comparing(
                    (Commitment.Sequel each) -> from(each.event()).orElse(LocalDate.MAX))
            .thenComparing(
                    each -> new Evidence(each.event().document(), each.event().evidence()))
            .thenComparing(each -> each.event().trigger())
            .thenComparing(each -> each.event().type())
            .thenComparing(Commitment.Sequel::why);

    private final Saying said;
    private final Optional<Saying> conditional;
    private final LocalDate day;

    /** The sequels of what is said since this day; its condition may stand in another wording, in another report. */
    Sequels(Saying said, Optional<Saying> conditional, LocalDate day) {
        this.said = said;
        this.conditional = conditional;
        this.day = day;
    }

    /** By {@link #BY_DAY}, whatever the order of the readings. */
    List<Commitment.Sequel> among(Collection<Reading> readings) {
        List<Commitment.Sequel> sequels = new ArrayList<>();
        for (Reading reading : readings) {
            for (Event event : reading.events()) {
                if (!isLater(event, day) || isOwnWords(event)) continue;
                deed(event, reading).ifPresent(sequels::add);
                conditional.flatMap(each -> meets(each, event, reading)).ifPresent(sequels::add);
            }
        }
        sequels.sort(BY_DAY);
        return sequels;
    }

    /**
     * False when the event cannot follow a commitment of this day, whatever the reports say: told without their words,
     * from the time of the event and its sides.
     */
    static boolean may(Commitment commitment, LocalDate day, Event event) {
        Statement statement = commitment.statement();
        return isLater(event, day)
                && (isDeed(statement, event)
                        || commitment.condition().isPresent() && has(event.actors(), target(statement)));
    }

    private static Optional<LocalDate> from(Event event) {
        return event.when().flatMap(TimeValue::from);
    }

    private static boolean isLater(Event event, LocalDate day) {
        return event.status() == Status.HAPPENED
                && from(event)
                        .filter(from -> from.isAfter(day) && !from.isAfter(day.plusDays(Horizon.SEQUELS)))
                        .isPresent();
    }

    // Of a kind that carries it out, between its sides.
    private static boolean isDeed(Statement statement, Event event) {
        return DEEDS.getOrDefault(statement.act(), Set.of()).contains(event.type())
                && has(event.actors(), Subject.side(statement.speaker()))
                && has(event.recipients(), target(statement));
    }

    private static Optional<String> target(Statement statement) {
        return statement.target().map(party -> Subject.side(party.actor()));
    }

    private boolean isOwnWords(Event event) {
        return event.document().equals(said.document().id())
                && event.evidence().overlaps(said.statement().contentSpan());
    }

    private Optional<Commitment.Sequel> deed(Event event, Reading reading) {
        if (!isDeed(said.statement(), event)) return Optional.empty();
        Span deed = deedSpan();
        if (!Deed.of(said.reading(), deed).fits(Deed.of(reading, event))) return Optional.empty();
        String sides = Subject.side(said.statement().speaker()).orElse("") + " to "
                + target(said.statement()).orElse("");
        return shared(Wording.of(said.reading().annotated(), deed), words(event, reading))
                .map(shared -> sequel(event, "deed", sides, shared));
    }

    // What is threatened or promised, without its condition.
    private Span deedSpan() {
        Span span = said.span();
        Optional<Span> condition = said.statement().condition();
        if (condition.isEmpty() || !span.contains(condition.get())) return span;
        Span before = new Span(span.start(), condition.get().start());
        Span after = new Span(condition.get().end(), span.end());
        return before.length() >= after.length() ? before : after;
    }

    /** The one threatened does what the condition speaks of, to whom it speaks of. */
    private Optional<Commitment.Sequel> meets(Saying conditional, Event event, Reading reading) {
        Span words = conditional.statement().condition().orElseThrow();
        Annotated annotated = conditional.reading().annotated();
        Optional<String> target = target(said.statement());
        // What is made a condition by not being done is not met by being done.
        if (!has(event.actors(), target) || Deed.isNegated(conditional.reading(), words)) return Optional.empty();
        Set<String> others = new LinkedHashSet<>();
        for (Mention mention : annotated.mentionsIn(words)) others.add(Subject.side(mention.actor()));
        target.ifPresent(others::remove);
        if (!others.isEmpty() && others.stream().noneMatch(side -> has(event.recipients(), Optional.of(side))))
            return Optional.empty();
        if (!Deed.of(conditional.reading(), words).fits(Deed.of(reading, event))) return Optional.empty();
        return shared(Wording.of(annotated, words), words(event, reading))
                .map(shared -> sequel(event, "condition", target.orElse(""), shared));
    }

    private static Wording words(Event event, Reading reading) {
        return Wording.of(reading.annotated(), event.evidence());
    }

    // A kind of deed both speak of, or enough words of their own.
    private static Optional<String> shared(Wording one, Wording other) {
        Set<String> kinds = Concepts.in(one);
        kinds.retainAll(Concepts.in(other));
        if (!kinds.isEmpty()) return Optional.of(String.join(", ", kinds).toLowerCase(java.util.Locale.ROOT));
        List<String> words = other.words().stream()
                .filter(word -> !word.stem().startsWith("@"))
                .filter(word -> word.weight() > 1 && one.telling().contains(word.stem()))
                .map(Wording.Word::form)
                .distinct()
                .toList();
        return words.size() < WORDS ? Optional.empty() : Optional.of("“" + String.join(", ", words) + "”");
    }

    private Commitment.Sequel sequel(Event event, String matches, String sides, String shared) {
        long days = from(event).map(from -> ChronoUnit.DAYS.between(day, from)).orElse(0L);
        String why = event.type() + ", " + sides + ", " + days + (days == 1 ? " day" : " days")
                + " after the words; both speak of " + shared;
        return new Commitment.Sequel(event, matches, why);
    }

    private static boolean has(List<Party> parties, Optional<String> side) {
        return side.isPresent()
                && parties.stream()
                        .anyMatch(party -> Subject.side(party.actor()).equals(side.get()));
    }
}
