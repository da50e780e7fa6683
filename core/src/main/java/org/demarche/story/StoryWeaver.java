package org.demarche.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.demarche.Dossier;
import org.demarche.Embedder;
import org.demarche.Reading;
import org.demarche.Weaver;

/** Weaves readings into stories, threads, utterances, claims and commitments. */
public final class StoryWeaver implements Weaver {
    private final Embedder embedder;

    public StoryWeaver(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Dossier weave(Collection<Reading> readings) {
        List<Reading> ordered = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.document().id()))
                .toList();
        return new Dossier(ordered, List.of(), List.of(), List.of());
    }

    Embedder embedder() {
        return embedder;
    }
}
