package org.demarche;

import java.util.List;

/**
 * A story woven from its own reports.
 *
 * @param story the story
 * @param readings its readings by publication date, with inferred dates filled in
 * @param strand what links it to others
 */
public record WovenStory(Story story, List<Reading> readings, Strand strand) {
    public WovenStory {
        readings = List.copyOf(readings);
    }
}
