package org.demarche;

import java.util.List;

/**
 * What many readings make together: the result of the main job.
 *
 * @param readings the readings, by publication date and origin, with inferred dates filled in
 * @param stories by date
 * @param threads by date of their first story
 * @param commitments threats and promises, by date
 */
public record Dossier(
        List<Reading> readings, List<Story> stories, List<StoryThread> threads, List<Commitment> commitments) {
    public Dossier {
        readings = List.copyOf(readings);
        stories = List.copyOf(stories);
        threads = List.copyOf(threads);
        commitments = List.copyOf(commitments);
    }

    /**
     * The same dossier without what is less sure than this: findings, what was woven of them, and claims no statement that is
     * left speaks of. Which reports make a story does not change.
     */
    public Dossier sureOf(double confidence) {
        List<Reading> sure =
                readings.stream().map(each -> each.sureOf(confidence)).toList();
        return new Dossier(
                sure,
                stories.stream().map(each -> each.sureOf(confidence, sure)).toList(),
                threads.stream().map(each -> each.sureOf(sure)).toList(),
                commitments.stream()
                        .filter(each -> each.statement().confidence() >= confidence)
                        .map(each -> each.sureOf(confidence))
                        .toList());
    }

    /**
     * The reading of this document.
     *
     * @throws IllegalArgumentException when the dossier does not hold it
     */
    public Reading reading(DocumentId id) {
        return readings.stream()
                .filter(reading -> reading.document().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + id.value() + " in this dossier"));
    }
}
