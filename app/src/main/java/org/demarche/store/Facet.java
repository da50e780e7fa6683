package org.demarche.store;

/** By what a search may be narrowed. Several values of one facet are alternatives, but every {@link #ACTOR} must be there. */
public enum Facet {
    /** Who speaks or acts: a name or part of one, a code ({@code RUS}), or a code with a sector ({@code RUS GOV}). */
    SPEAKER("by"),
    /** At whom it is aimed, in the same forms. */
    TARGET("at"),
    /** Who has any part in it, in the same forms. */
    ACTOR("who"),
    /** The speech act of a statement ({@code THREATEN}). */
    ACT("act"),
    /** Direct, mixed or indirect. */
    FORM("form"),
    /** Whether a statement has a condition: {@code yes} or {@code no}. */
    CONDITION("if"),
    /** The PLOVER type of an event. */
    TYPE("type"),
    /** Whether an event took place ({@code happened}). */
    STATUS("status"),
    /** The country of an event's place, ISO 3166-1 alpha-3. */
    PLACE("in"),
    /** The outlet's name or part of it. */
    OUTLET("outlet"),
    /** The outlet's country, ISO 3166-1 alpha-3. */
    COUNTRY("country"),
    /** The report's language, BCP 47. */
    LANGUAGE("language");

    private final String sign;

    Facet(String sign) {
        this.sign = sign;
    }

    /** What marks its words in the index. */
    String sign() {
        return sign;
    }
}
