package org.demarche;

import java.util.Locale;

/** Whether an event took place, as the report has it. */
public enum Status {
    HAPPENED,
    PLANNED,
    CONDITIONAL,
    ALLEGED,
    DENIED,
    NEGATED,
    HISTORICAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
