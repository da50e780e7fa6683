package org.demarche.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.Drift;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.demarche.Utterance;

/** Finds what was said once and reported in several wordings, across the reports of a story and within one. */
final class Utterances {
    private static final Comparator<Saying> FIRST_AND_PLAINEST = Comparator.comparing(
                    (Saying saying) -> saying.statement().form())
            .thenComparing(saying -> saying.document().published().value().orElse("9"))
            .thenComparing(Saying::evidence);

    // A word or two ("such claims") is no wording to compare.
    private static final double LEAST = 10;

    private final Sameness sameness;

    Utterances(Sameness sameness) {
        this.sameness = sameness;
    }

    /** The utterances with more than one wording in the sayings of some reports, in order of their first report. */
    List<Utterance> of(List<Saying> sayings) {
        return ofTelling(telling(sayings));
    }

    /** The same, or none where no wording of this report is told by another: that is much sooner known. */
    List<Utterance> of(List<Saying> sayings, Document shared) {
        List<Saying> telling = telling(sayings);
        return Sayings.isShared(shared, telling, sameness) ? ofTelling(telling) : List.of();
    }

    private static List<Saying> telling(List<Saying> sayings) {
        return sayings.stream()
                .filter(saying -> saying.wording().weight() >= LEAST)
                .toList();
    }

    private List<Utterance> ofTelling(List<Saying> sayings) {
        List<Utterance> utterances = new ArrayList<>();
        for (List<Saying> group : Sayings.grouped(sayings, sameness)) {
            List<Saying> distinct = distinct(group);
            if (distinct.size() > 1) utterances.add(utterance(distinct));
        }
        return List.copyOf(utterances);
    }

    // One stretch of words that stands in two statements is one variant: the wider.
    private static List<Saying> distinct(List<Saying> group) {
        List<Saying> distinct = new ArrayList<>();
        for (Saying saying : group) {
            boolean covered = group.stream()
                    .anyMatch(each -> each != saying
                            && each.overlaps(saying)
                            && (each.span().length() > saying.span().length()
                                    || each.span().equals(saying.span())
                                            && group.indexOf(each) < group.indexOf(saying)));
            if (!covered) distinct.add(saying);
        }
        return distinct;
    }

    private static Utterance utterance(List<Saying> group) {
        List<Saying> byPlainness = group.stream().sorted(FIRST_AND_PLAINEST).toList();
        Saying plainest = byPlainness.get(0);
        List<Drift> drift = new ArrayList<>();
        for (Saying each : byPlainness.subList(1, byPlainness.size())) drift.addAll(Drifts.between(plainest, each));
        return new Utterance(
                "u-" + plainest.document().id().value() + "-" + plainest.span().start(),
                plainest.text(),
                speaker(byPlainness),
                said(byPlainness),
                group.stream()
                        .map(each -> new Utterance.Variant(each.evidence(), each.statement()))
                        .toList(),
                drift);
    }

    private static Speaker speaker(List<Saying> group) {
        List<Speaker> speakers =
                group.stream().map(saying -> saying.statement().speaker()).toList();
        return speakers.stream()
                .filter(speaker -> speaker.actor().isPresent())
                .max(Comparator.comparingInt((Speaker speaker) -> sure(speaker))
                        .thenComparing(speaker -> -speakers.indexOf(speaker)))
                .orElse(speakers.get(0));
    }

    // A person is surer than the country or body that person speaks for.
    private static int sure(Speaker speaker) {
        return (speaker instanceof Speaker.Named ? 2 : 0)
                + (speaker.actor().flatMap(actor -> actor.code()).isPresent() ? 1 : 0);
    }

    private static Optional<TimeValue> said(List<Saying> group) {
        return group.stream()
                .map(Saying::statement)
                .map(Statement::said)
                .flatMap(Optional::stream)
                .filter(TimeValue::isAnchored)
                .min(Comparator.comparing((TimeValue time) -> time.isDay() ? 0 : 1)
                        .thenComparing(time -> Objects.requireNonNull(time.timex3())));
    }
}
