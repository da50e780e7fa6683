package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Actor;
import org.demarche.Casualties;
import org.demarche.Claim;
import org.demarche.DocumentId;
import org.demarche.Drift;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Speaker;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.demarche.Utterance;

/** Finds figures the reports of a story do not agree on: the dead, the injured, and numbers in one utterance. */
final class Disagreements {
    private record Figure(int count, Event event, Reading reading) {}

    private static final int DAYS_APART = 1;

    private Disagreements() {}

    /** The figures told differently by independent reports, each with what every report tells. */
    static List<Claim> of(List<Reading> readings, List<Utterance> utterances, Set<DocumentId> copies) {
        List<Reading> independent = readings.stream()
                .filter(reading -> !copies.contains(reading.document().id()))
                .toList();
        List<Claim> claims = new ArrayList<>();
        claims.addAll(counted("dead", Casualties::dead, independent));
        claims.addAll(counted("injured", Casualties::injured, independent));
        for (Utterance utterance : utterances) said(utterance, independent).ifPresent(claims::add);
        return claims;
    }

    private static List<Claim> counted(
            String what, Function<Casualties, Optional<Integer>> figure, List<Reading> readings) {
        List<List<Figure>> happenings = new ArrayList<>();
        for (Reading reading : readings) {
            for (Event event : reading.events()) {
                if (event.status() != Status.HAPPENED && event.status() != Status.ALLEGED) continue;
                event.casualties()
                        .flatMap(figure)
                        .ifPresent(count -> gather(new Figure(count, event, reading), happenings));
            }
        }
        return happenings.stream().flatMap(each -> claim(what, each).stream()).toList();
    }

    private static void gather(Figure figure, List<List<Figure>> happenings) {
        for (List<Figure> each : happenings) {
            if (each.stream().allMatch(other -> isOfOneHappening(figure.event, other.event))) {
                each.add(figure);
                return;
            }
        }
        happenings.add(new ArrayList<>(List.of(figure)));
    }

    private static boolean isOfOneHappening(Event one, Event other) {
        if (one.type() != other.type()) return false;
        Optional<LocalDate> day = one.when().filter(TimeValue::isDay).flatMap(TimeValue::from);
        Optional<LocalDate> another = other.when().filter(TimeValue::isDay).flatMap(TimeValue::from);
        boolean apart = day.isPresent()
                && another.isPresent()
                && Math.abs(day.get().toEpochDay() - another.get().toEpochDay()) > DAYS_APART;
        boolean elsewhere = one.place().isPresent()
                && other.place().isPresent()
                && !one.place().equals(other.place());
        return !apart && !elsewhere;
    }

    // A report that tells two counts tells a part and the whole; the whole is compared.
    private static Optional<Claim> claim(String what, List<Figure> figures) {
        TreeMap<DocumentId, Figure> highest = new TreeMap<>();
        for (Figure each : figures)
            highest.merge(each.reading.document().id(), each, (one, other) -> other.count > one.count ? other : one);
        String counts = highest.values().stream()
                .map(each -> each.count)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
        if (!counts.contains(" or ")) return Optional.empty();
        Event first = highest.firstEntry().getValue().event;
        return Optional.of(new Claim(
                "c-" + first.document().value() + "-" + what + "-"
                        + first.evidence().start(),
                what + ": " + counts,
                highest.values().stream()
                        .sorted(Comparator.comparing(each -> StoryFinder.order(each.reading.document())))
                        .map(Disagreements::position)
                        .toList()));
    }

    private static Claim.Position position(Figure figure) {
        Evidence words = new Evidence(figure.event.document(), figure.event.evidence());
        return new Claim.Position(teller(figure.reading), Claim.Stance.REPORTS, words);
    }

    private static Speaker teller(Reading reading) {
        String name =
                reading.document().outlet().orElse(reading.document().title().orElse("unnamed report"));
        return new Speaker.Collective(
                Actor.unknown(name.isBlank() ? "unnamed report" : name, Actor.Kind.ORGANISATION), Optional.empty());
    }

    private static Optional<Claim> said(Utterance utterance, List<Reading> readings) {
        List<Drift> numbers = utterance.drift().stream()
                .filter(drift -> drift.kind() == Drift.Kind.NUMBER)
                .toList();
        if (numbers.isEmpty()) return Optional.empty();
        List<Claim.Position> positions = new ArrayList<>();
        for (Utterance.Variant variant : utterance.variants()) {
            if (readings.stream()
                    .anyMatch(
                            each -> each.document().id().equals(variant.words().document())))
                positions.add(new Claim.Position(variant.statement().speaker(), Claim.Stance.ASSERTS, variant.words()));
        }
        String notes = numbers.stream().map(Drift::note).distinct().collect(Collectors.joining(", "));
        return positions.size() < 2
                ? Optional.empty()
                : Optional.of(new Claim("c-" + utterance.id(), "number: " + notes, positions));
    }
}
