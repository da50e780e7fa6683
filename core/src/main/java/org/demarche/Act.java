package org.demarche;

/** The speech act a statement performs. */
public enum Act {
    THREATEN,
    ACCUSE,
    DENY,
    APPEAL,
    PROMISE,
    ENDORSE,
    REJECT,
    ACKNOWLEDGE,
    REPORT,
    PRAISE,
    ASSERT
}
