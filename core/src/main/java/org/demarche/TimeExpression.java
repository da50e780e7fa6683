package org.demarche;

/**
 * Words that tell a time, with their value (TIMEX3, TimeML 1.2.1).
 *
 * @param span the words
 * @param type what kind of time they tell
 * @param value what they mean, anchored on the publication date or on the dates around them
 */
public record TimeExpression(Span span, Type type, TimeValue value) {
    /** The four TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
