package org.demarche.store;

import java.util.Optional;
import org.demarche.DocumentId;

/**
 * What filing a reading did.
 *
 * @param document the report
 * @param outcome what became of it
 * @param superseded the report whose place it took
 */
public record Receipt(DocumentId document, Outcome outcome, Optional<DocumentId> superseded) {
    /** What became of a reading. */
    public enum Outcome {
        ADDED,
        /** The same words from the same place were there already; nothing changed. */
        KNOWN
    }
}
