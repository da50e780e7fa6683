package org.demarche.store;

import java.util.Locale;

/** What a search finds. */
public enum Kind {
    REPORT,
    STATEMENT,
    EVENT;

    /** The name users write: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
