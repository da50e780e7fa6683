package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Commitment;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Evidence;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;

/** Keeps the ledger of threats and promises, and proposes which later events may be their sequels. */
final class Commitments {
    private static final Map<Act, Set<EventType>> DEEDS = Map.of(
            Act.THREATEN,
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE, EventType.REJECT),
            Act.PROMISE,
            Set.of(EventType.AID, EventType.COOPERATE, EventType.AGREE, EventType.RETREAT, EventType.CONCEDE));

    private Commitments() {}

    /** One commitment for every threat or promise, its wordings together; by date. */
    static List<Commitment> of(List<Reading> readings, Sameness sameness) {
        List<Saying> deeds = new ArrayList<>();
        for (Reading reading : readings) {
            Map<Statement, List<Saying>> byStatement = new LinkedHashMap<>();
            for (Saying saying : Saying.of(reading)) {
                if (DEEDS.containsKey(saying.statement().act()))
                    byStatement
                            .computeIfAbsent(saying.statement(), each -> new ArrayList<>())
                            .add(saying);
            }
            byStatement.values().forEach(each -> deeds.add(deed(each)));
        }
        return Sayings.grouped(deeds, sameness).stream()
                .map(group -> commitment(group, readings))
                .sorted(Comparator.comparing((Commitment each) -> day(each.statement(), readings)
                                .map(LocalDate::toString)
                                .orElse("9"))
                        .thenComparing(Commitment::words))
                .toList();
    }

    // A statement may say more than its threat; its deed is said beside the condition, else with the kind of deed.
    private static Saying deed(List<Saying> sayings) {
        return sayings.stream()
                .max(Comparator.comparingInt((Saying each) -> tells(each))
                        .thenComparing(each -> each.wording().weight()))
                .orElseThrow();
    }

    private static int tells(Saying saying) {
        boolean condition =
                saying.statement().condition().filter(saying.span()::contains).isPresent();
        Set<String> deeds = Concepts.in(saying.wording());
        return (condition ? 2 : 0) + (deeds.contains("SANCTION") || deeds.contains("ASSAULT") ? 1 : 0);
    }

    private static Commitment commitment(List<Saying> group, List<Reading> readings) {
        Saying best = group.stream()
                .min(Comparator.comparing((Saying each) -> each.statement().form())
                        .thenComparing(Saying::evidence))
                .orElseThrow();
        Optional<Evidence> condition = group.stream()
                .flatMap(each -> condition(each.statement()).stream())
                .findFirst();
        List<Evidence> repeated = group.stream()
                .filter(each -> each != best)
                .map(Saying::evidence)
                .toList();
        return new Commitment(
                "k-" + best.document().id().value() + "-" + best.span().start(),
                best.statement(),
                best.evidence(),
                condition,
                repeated,
                sequels(best, condition, readings));
    }

    private static Optional<Evidence> condition(Statement statement) {
        return statement.condition().map(span -> new Evidence(statement.document(), span));
    }

    private static List<Commitment.Sequel> sequels(Saying said, Optional<Evidence> condition, List<Reading> readings) {
        Optional<LocalDate> day = day(said.statement(), readings);
        if (day.isEmpty()) return List.of();
        List<Commitment.Sequel> sequels = new ArrayList<>();
        for (Reading reading : readings) {
            for (Event event : reading.events()) {
                if (!isAfter(event, day.get())) continue;
                deed(said.statement(), event).ifPresent(sequels::add);
                condition
                        .flatMap(words -> meets(said, words.span(), reading, event))
                        .ifPresent(sequels::add);
            }
        }
        return sequels;
    }

    private static boolean isAfter(Event event, LocalDate day) {
        boolean real = event.status() == Status.HAPPENED || event.status() == Status.PLANNED;
        return real
                && event.when()
                        .flatMap(TimeValue::from)
                        .filter(from -> from.isAfter(day))
                        .isPresent();
    }

    private static Optional<Commitment.Sequel> deed(Statement statement, Event event) {
        boolean kind = DEEDS.getOrDefault(statement.act(), Set.of()).contains(event.type());
        Optional<String> speaker = Subject.side(statement.speaker());
        Optional<String> target = statement.target().map(party -> Subject.side(party.actor()));
        if (!kind || speaker.isEmpty() || !has(event.actors(), speaker.get())) return Optional.empty();
        if (target.isEmpty() || !has(event.recipients(), target.get())) return Optional.empty();
        String why = event.type() + " by " + speaker.get() + " towards " + target.get() + " after the words";
        return Optional.of(new Commitment.Sequel(event, "deed", why));
    }

    /** The one threatened does what the condition speaks of. */
    private static Optional<Commitment.Sequel> meets(Saying said, Span words, Reading reading, Event event) {
        Set<String> deeds = Concepts.in(Wording.of(said.document().text(), words));
        Set<String> done = Concepts.in(Wording.of(reading.document().text(), event.evidence()));
        Optional<String> target = said.statement().target().map(party -> Subject.side(party.actor()));
        if (target.isEmpty() || !has(event.actors(), target.get())) return Optional.empty();
        return deeds.stream()
                .filter(done::contains)
                .findFirst()
                .map(deed -> new Commitment.Sequel(
                        event, "condition", target.get() + " and " + deed + ", as in the condition"));
    }

    private static boolean has(List<Party> parties, String side) {
        return parties.stream().anyMatch(party -> Subject.side(party.actor()).equals(side));
    }

    private static Optional<LocalDate> day(Statement statement, List<Reading> readings) {
        return statement
                .said()
                .flatMap(TimeValue::from)
                .or(() -> readings.stream()
                        .filter(reading -> reading.document().id().equals(statement.document()))
                        .findFirst()
                        .flatMap(reading -> reading.document().published().date()));
    }
}
