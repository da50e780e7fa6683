package org.demarche;

import java.util.Locale;

/**
 * A report that repeats another; it is not an independent report.
 *
 * @param copy the repeating document
 * @param original the document it repeats
 * @param kind how closely
 * @param share how much of the copy's words stand in the original, from 0 to 1
 */
public record Copy(DocumentId copy, DocumentId original, Kind kind, double share) {
    /** How closely a copy repeats its original. */
    public enum Kind {
        EXACT,
        NEAR,
        CONTAINED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
