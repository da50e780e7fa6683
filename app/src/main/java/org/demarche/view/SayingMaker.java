package org.demarche.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Act;
import org.demarche.DocumentId;
import org.demarche.Drift;
import org.demarche.Evidence;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.TimeValue;
import org.demarche.Utterance;
import org.demarche.view.DossierPage.SayingRow;
import org.demarche.view.DossierPage.SpeakerPart;
import org.demarche.view.DossierPage.Wording;

/** Gathers what was said in a story by speaker and day, each saying once with all its wordings. */
final class SayingMaker {
    private final Labels labels;
    private final Readings readings;

    SayingMaker(Labels labels, Readings readings) {
        this.labels = labels;
        this.readings = readings;
    }

    List<SpeakerPart> of(Story story) {
        List<Said> all = new ArrayList<>();
        Set<Statement> grouped = new HashSet<>();
        for (Utterance utterance : story.utterances()) {
            all.add(said(utterance));
            utterance.variants().forEach(variant -> grouped.add(variant.statement()));
        }
        for (DocumentId id : story.documents()) {
            for (Statement statement : readings.of(id).statements())
                if (!grouped.contains(statement)) all.add(said(statement));
        }
        return bySpeaker(all);
    }

    /** One saying with what its speaker's group is sorted by. */
    private record Said(Speaker speaker, String date, SayingRow row) {
        String key() {
            return date + "\t" + speaker.name();
        }
    }

    private Said said(Utterance utterance) {
        Statement best = utterance.variants().stream()
                .map(Utterance.Variant::statement)
                .min(Comparator.comparingInt(SayingMaker::plainness))
                .orElseThrow();
        List<Wording> wordings = utterance.variants().stream()
                .map(variant -> wording(variant.words(), variant.statement()))
                .toList();
        List<String> drift =
                utterance.drift().stream().map(Drift::note).distinct().toList();
        String date = utterance.said().or(best::said).map(TimeValue::timex3).orElse("");
        return new Said(utterance.speaker(), date, row(best, wordings, drift));
    }

    // A forceful act says more than an assertion, and quoted words more than a paraphrase.
    private static int plainness(Statement statement) {
        return (statement.act() == Act.ASSERT || statement.act() == Act.REPORT ? 4 : 0)
                + statement.form().ordinal();
    }

    private Said said(Statement statement) {
        Evidence words = new Evidence(statement.document(), statement.contentSpan());
        List<Wording> wordings = List.of(wording(words, statement));
        String date = statement.said().map(TimeValue::timex3).orElse("");
        return new Said(statement.speaker(), date, row(statement, wordings, List.of()));
    }

    private SayingRow row(Statement best, List<Wording> wordings, List<String> drift) {
        String target = best.target().map(party -> party.actor().name()).orElse("");
        return new SayingRow(
                best.act(),
                target,
                best.condition().map(span -> readings.words(best.document(), span)),
                best.via().map(Speaker::name),
                wordings,
                drift);
    }

    private Wording wording(Evidence words, Statement statement) {
        return new Wording(
                labels.where(words.document(), words.span()),
                readings.words(words.document(), words.span()),
                statement.form().label());
    }

    private static List<SpeakerPart> bySpeaker(List<Said> all) {
        Map<String, List<Said>> groups =
                all.stream().collect(Collectors.groupingBy(Said::key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(SayingMaker::part)
                .sorted(Comparator.comparing((SpeakerPart part) -> part.date().isEmpty() ? "9" : part.date()))
                .toList();
    }

    private static SpeakerPart part(List<Said> group) {
        Said first = group.get(0);
        String side = first.speaker()
                .actor()
                .map(actor -> actor.code().orElse("")
                        + actor.sector().map(sector -> " " + sector).orElse(""))
                .orElse("");
        return new SpeakerPart(
                first.speaker().name(),
                side.strip(),
                first.date(),
                group.stream().map(Said::row).toList());
    }
}
