package org.demarche;

/**
 * What the stories of an archive remember of one report.
 *
 * @param document the report
 * @param story the story it is in
 * @param words its terms by how often it has them; how telling they are is weighed when it is compared
 * @param days the day it was published
 */
public record ShelvedReport(DocumentId document, String story, Bag words, Days days) {
    /** The same report in another story. */
    public ShelvedReport in(String other) {
        return new ShelvedReport(document, other, words, days);
    }
}
