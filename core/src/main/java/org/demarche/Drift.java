package org.demarche;

/**
 * A difference between two wordings of one utterance that changes what is said.
 *
 * @param a the words in the earlier or first variant
 * @param b the words in the other; may be an empty span where the words are missing
 * @param kind what changed
 * @param note the change in words a person reads: {@code considering → planning}
 */
public record Drift(Evidence a, Evidence b, Kind kind, String note) {
    /** What changes between wordings. */
    public enum Kind {
        VERB,
        ADDRESSEE,
        CONDITION,
        CERTAINTY,
        NUMBER,
        NEGATION,
        QUOTATION_MARKS
    }
}
