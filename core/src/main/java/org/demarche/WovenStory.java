package org.demarche;

import java.util.List;

/**
 * A story woven from its own reports.
 *
 * @param story the story
 * @param readings its readings by publication date, with inferred dates filled in
 * @param commitments the threats and promises in them, by date, with their sequels there
 * @param strand what links it to others
 */
public record WovenStory(Story story, List<Reading> readings, List<Commitment> commitments, Strand strand) {
    public WovenStory {
        commitments = List.copyOf(commitments);
        readings = List.copyOf(readings);
    }
}
