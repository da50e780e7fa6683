package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Actor;
import org.demarche.Claim;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Speaker;
import org.demarche.Utterance;

/** Finds figures the reports of a story do not agree on: the dead, the injured, and numbers in one utterance. */
final class Disagreements {
    /** What one report tells of one happening: all its numbers, the whole and its parts. */
    private record Count(Reading reading, List<Toll> tolls) {
        // The whole is told first and the parts later; what stands far down is often of another day.
        Optional<Toll> main() {
            int end = reading.annotated().sentences().stream()
                    .skip(LEAD - 1L)
                    .findFirst()
                    .map(sentence -> sentence.span().end())
                    .orElse(Integer.MAX_VALUE);
            return tolls.stream()
                    .filter(toll -> toll.whole() && toll.words().span().end() <= end)
                    .findFirst();
        }

        Count of(Toll.Kind kind) {
            return new Count(
                    reading, tolls.stream().filter(toll -> toll.kind() == kind).toList());
        }

        Toll told() {
            return main().orElseThrow();
        }
    }

    private static final int PARTS = 8;
    // Figures of different days are a count that went on.
    private static final int DAYS = 2;
    private static final int ALONE = 3;
    private static final int LEAD = 6;

    private Disagreements() {}

    /** The figures told differently by independent reports, each with what every report tells. */
    static List<Claim> of(List<Reading> readings, List<Utterance> utterances, Set<DocumentId> copies) {
        List<Reading> independent = readings.stream()
                .filter(reading -> !copies.contains(reading.document().id()))
                .toList();
        List<Claim> claims = new ArrayList<>();
        List<Count> counts = independent.stream()
                .map(reading -> new Count(reading, Tolls.of(reading)))
                .toList();
        for (Toll.Kind kind : Toll.Kind.values()) claims.addAll(counted(kind, counts));
        for (Utterance utterance : utterances) said(utterance, independent).ifPresent(claims::add);
        return claims;
    }

    private static List<Claim> counted(Toll.Kind kind, List<Count> counts) {
        List<List<Count>> happenings = new ArrayList<>();
        for (Count each : counts) {
            Count count = each.of(kind);
            if (count.main().isPresent()) gather(count, happenings);
        }
        return happenings.stream().flatMap(each -> claim(kind, each).stream()).toList();
    }

    private static void gather(Count count, List<List<Count>> happenings) {
        for (List<Count> each : happenings) {
            if (each.stream().allMatch(other -> other.told().meets(count.told()) && areOfOneTime(other, count))) {
                each.add(count);
                return;
            }
        }
        happenings.add(new ArrayList<>(List.of(count)));
    }

    // Two reports that tell no day may be years apart.
    private static boolean areOfOneTime(Count one, Count other) {
        return areOfOneTime(one.reading.document(), other.reading.document());
    }

    private static boolean areOfOneTime(Document one, Document other) {
        boolean dated =
                one.published().date().isPresent() && other.published().date().isPresent();
        return dated && Occasion.days(one, other) <= DAYS;
    }

    private static Optional<Claim> claim(Toll.Kind kind, List<Count> counts) {
        List<Count> disputed = counts.stream()
                .filter(each -> counts.stream().anyMatch(other -> disagree(each, other)))
                .sorted(Comparator.comparing(each -> StoryFinder.order(each.reading.document())))
                .toList();
        if (disputed.isEmpty()) return Optional.empty();
        String what = kind.name().toLowerCase(Locale.ROOT);
        String numbers = disputed.stream()
                .map(Count::told)
                .sorted(Comparator.comparingLong(Toll::count).thenComparing(Toll::bound))
                .map(Toll::told)
                .distinct()
                .collect(Collectors.joining(" or "));
        Evidence first = disputed.get(0).told().words();
        return Optional.of(new Claim(
                "c-" + first.document().value() + "-" + what + "-"
                        + first.span().start(),
                what + ": " + numbers,
                disputed.stream().map(Disagreements::position).toList()));
    }

    // A report that tells the other's number as a part, or whose parts sum up to it, tells the same; so does one that
    // counts on a day later.
    private static boolean disagree(Count one, Count other) {
        Toll a = one.told();
        Toll b = other.told();
        return !a.agrees(b)
                && !sums(one).contains(b.count())
                && !sums(other).contains(a.count())
                && !countsOn(one, other)
                && !countsOn(other, one);
    }

    private static boolean countsOn(Count before, Count after) {
        Optional<LocalDate> day = before.reading.document().published().date();
        Optional<LocalDate> later = after.reading.document().published().date();
        return day.isPresent()
                && later.isPresent()
                && later.get().isAfter(day.get())
                && after.told().count() > before.told().count();
    }

    private static Set<Long> sums(Count count) {
        Set<Long> sums = new HashSet<>(Set.of(0L));
        count.tolls.stream().map(Toll::count).distinct().limit(PARTS).forEach(part -> {
            for (long sum : List.copyOf(sums)) sums.add(sum + part);
        });
        return sums;
    }

    private static Claim.Position position(Count count) {
        return new Claim.Position(
                teller(count.reading), Claim.Stance.REPORTS, count.told().words());
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
                .filter(drift -> countOne(drift, readings))
                .filter(drift -> !isTold(drift.a(), drift.b(), readings) && !isTold(drift.b(), drift.a(), readings))
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

    // Two reports of the same days count one thing differently; the numbers of one report are of different things.
    private static boolean countOne(Drift drift, List<Reading> readings) {
        Optional<Reading> here = reading(drift.a(), readings);
        Optional<Reading> there = reading(drift.b(), readings);
        if (here.isEmpty() || there.isEmpty() || here.equals(there)) return false;
        if (!areOfOneTime(here.get().document(), there.get().document())) return false;
        if (isRewritten(here.get(), drift.a()) || isRewritten(there.get(), drift.b())) return false;
        Set<String> things = Counted.exactly(here.get(), drift.a().span());
        return Counted.exactly(there.get(), drift.b().span()).stream().anyMatch(things::contains);
    }

    // Where more than the number is put otherwise, another thing may be counted.
    private static boolean isRewritten(Reading reading, Evidence number) {
        return Wording.of(reading.document().text(), number.span()).words().size() > ALONE;
    }

    // The other report tells this number of the same thing as well, beside the one it is compared with.
    private static boolean isTold(Evidence number, Evidence other, List<Reading> readings) {
        Optional<Reading> here = reading(number, readings);
        Optional<Reading> there = reading(other, readings);
        if (here.isEmpty() || there.isEmpty() || here.equals(there)) return false;
        Set<String> counted = Counted.in(here.get(), number.span());
        return there.get().annotated().sentences().stream()
                .filter(sentence -> !sentence.span().overlaps(other.span()))
                .anyMatch(sentence ->
                        Counted.in(there.get(), sentence.span()).stream().anyMatch(counted::contains));
    }

    private static Optional<Reading> reading(Evidence evidence, List<Reading> readings) {
        return readings.stream()
                .filter(each -> each.document().id().equals(evidence.document()))
                .findFirst();
    }
}
