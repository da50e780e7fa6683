package org.demarche;

import java.util.List;

/**
 * What the stories of an archive remember of one term.
 *
 * @param term the term, as in {@link Bag#term}
 * @param reports how many reports hold it
 * @param stories the latest stories it is telling for, latest last; some may be gone
 */
public record ShelvedTerm(int term, int reports, List<String> stories) {
    public ShelvedTerm {
        stories = List.copyOf(stories);
    }
}
