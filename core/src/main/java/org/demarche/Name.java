package org.demarche;

/**
 * A proper name the language engine recognised.
 *
 * @param span the words of the name
 * @param kind what it names
 */
public record Name(Span span, Kind kind) {
    /** What a name stands for. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }
}
