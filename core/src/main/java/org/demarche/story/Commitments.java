package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Commitment;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Statement;

/** Keeps the ledger of threats and promises, and proposes which later events may be their sequels. */
final class Commitments {
    private Commitments() {}

    /** One commitment for every threat or promise in the sayings of these reports, its wordings together; by date. */
    static List<Commitment> of(List<Reading> readings, List<Saying> sayings, Sameness sameness) {
        Map<Statement, List<Saying>> byStatement = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            if (Given.isWord(saying))
                byStatement
                        .computeIfAbsent(saying.statement(), each -> new ArrayList<>())
                        .add(saying);
        }
        List<Saying> deeds =
                byStatement.values().stream().map(Commitments::deed).toList();
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
        // One wording may say the condition that the plainest leaves out.
        Optional<Saying> conditional = group.stream()
                .filter(each -> each.statement().condition().isPresent())
                .findFirst();
        List<Evidence> repeated = group.stream()
                .filter(each -> each != best)
                .map(Saying::evidence)
                .toList();
        return new Commitment(
                "k-" + best.document().id().value() + "-" + best.span().start(),
                best.statement(),
                best.evidence(),
                conditional.flatMap(each -> condition(each.statement())),
                repeated,
                sequels(best, conditional, readings, readings));
    }

    /**
     * The commitment with its sequels among later readings added to those it has.
     *
     * @param own the readings of its words and its condition
     */
    static Commitment followed(Commitment commitment, Collection<Reading> own, Collection<Reading> later) {
        List<Saying> sayings = Saying.of(own);
        Saying said = sayings.stream()
                .filter(each -> each.statement().equals(commitment.statement())
                        && each.evidence().equals(commitment.words()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reading holds the words of " + commitment.id()));
        Optional<Saying> conditional = sayings.stream()
                .filter(each -> commitment.condition().isPresent()
                        && condition(each.statement()).equals(commitment.condition()))
                .findFirst();
        List<Commitment.Sequel> sequels = new ArrayList<>(commitment.followedBy());
        sequels.addAll(sequels(said, conditional, List.copyOf(own), later));
        return commitment.followedBy(
                sequels.stream().distinct().sorted(Sequels.BY_DAY).toList());
    }

    private static Optional<Evidence> condition(Statement statement) {
        return statement.condition().map(span -> new Evidence(statement.document(), span));
    }

    private static List<Commitment.Sequel> sequels(
            Saying said, Optional<Saying> conditional, List<Reading> own, Collection<Reading> later) {
        return day(said.statement(), own)
                .map(day -> new Sequels(said, conditional, day).among(later))
                .orElse(List.of());
    }

    private static Optional<LocalDate> day(Statement statement, List<Reading> readings) {
        return statement.day(() -> readings.stream()
                .filter(reading -> reading.document().id().equals(statement.document()))
                .findFirst()
                .flatMap(reading -> reading.document().published().date()));
    }
}
