package org.demarche;

import java.util.List;

/**
 * What an archive remembers of one story.
 *
 * @param id its name for as long as it lives
 * @param reports its reports in the order they came
 * @param sums what they add up to
 * @param reviewAt how many reports it has when it is next looked at anew
 */
public record ShelvedStory(String id, List<DocumentId> reports, Sums sums, int reviewAt) {
    public ShelvedStory {
        reports = List.copyOf(reports);
        if (reports.size() != sums.reports()) throw new IllegalArgumentException("sums of other reports: " + id);
    }
}
