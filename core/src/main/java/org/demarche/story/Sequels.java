package org.demarche.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
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
    // What comes later than this is rather the sequel of other words.
    private static final int LONGEST = 366;

    private final Saying said;
    private final Optional<Saying> conditional;
    private final LocalDate day;

    /** The sequels of what is said since this day; its condition may stand in another wording, in another report. */
    Sequels(Saying said, Optional<Saying> conditional, LocalDate day) {
        this.said = said;
        this.conditional = conditional;
        this.day = day;
    }

    List<Commitment.Sequel> among(List<Reading> readings) {
        List<Commitment.Sequel> sequels = new ArrayList<>();
        for (Reading reading : readings) {
            for (Event event : reading.events()) {
                if (!isLater(event) || isOwnWords(event)) continue;
                deed(event, reading).ifPresent(sequels::add);
                conditional.flatMap(each -> meets(each, event, reading)).ifPresent(sequels::add);
            }
        }
        return sequels;
    }

    private boolean isLater(Event event) {
        return event.status() == Status.HAPPENED
                && event.when()
                        .flatMap(TimeValue::from)
                        .filter(from -> from.isAfter(day) && !from.isAfter(day.plusDays(LONGEST)))
                        .isPresent();
    }

    private boolean isOwnWords(Event event) {
        return event.document().equals(said.document().id())
                && event.evidence().overlaps(said.statement().contentSpan());
    }

    private Optional<Commitment.Sequel> deed(Event event, Reading reading) {
        boolean kind = DEEDS.getOrDefault(said.statement().act(), Set.of()).contains(event.type());
        Optional<String> speaker = Subject.side(said.statement().speaker());
        Optional<String> target = said.statement().target().map(party -> Subject.side(party.actor()));
        if (!kind || !has(event.actors(), speaker) || !has(event.recipients(), target)) return Optional.empty();
        Span deed = deedSpan();
        if (!Deed.of(said.reading(), deed).fits(Deed.of(reading, event))) return Optional.empty();
        return shared(Wording.of(said.reading().annotated(), deed), words(event, reading))
                .map(shared -> sequel(event, "deed", speaker.orElse("") + " to " + target.orElse(""), shared));
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
        Optional<String> target = said.statement().target().map(party -> Subject.side(party.actor()));
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
        long days = event.when()
                .flatMap(TimeValue::from)
                .map(from -> ChronoUnit.DAYS.between(day, from))
                .orElse(0L);
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
