package org.demarche.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.demarche.Dossier;
import org.demarche.Embedder;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Story;
import org.demarche.TimelineEntry;
import org.demarche.Weaver;

/** Weaves readings into stories; so far each report is a story of its own. */
public final class StoryWeaver implements Weaver {
    private static final Comparator<Reading> BY_DATE = Comparator.comparing(
                    (Reading reading) -> reading.document().published().value().orElse("9"))
            .thenComparing(reading -> reading.document().origin())
            .thenComparing(reading -> reading.document().part());

    /** @param embedder gives the meaning of words, for telling wordings of one utterance */
    public StoryWeaver(Embedder embedder) {}

    @Override
    public Dossier weave(Collection<Reading> readings) {
        List<Reading> ordered = readings.stream().sorted(BY_DATE).toList();
        return new Dossier(ordered, ordered.stream().map(StoryWeaver::story).toList(), List.of(), List.of());
    }

    private static Story story(Reading reading) {
        return new Story(
                reading.document().id().value(),
                reading.document().title().orElse(reading.document().origin()),
                reading.document().published().date(),
                List.of(reading.document().id()),
                List.of(),
                reading.events().stream().map(StoryWeaver::entry).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static TimelineEntry entry(Event event) {
        return new TimelineEntry(event, List.of(new Evidence(event.document(), event.evidence())), 1);
    }
}
