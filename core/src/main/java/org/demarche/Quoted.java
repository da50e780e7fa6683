package org.demarche;

/**
 * A quoted region of a document, over as many sentences and paragraphs as it lasts.
 *
 * @param span from the opening mark to after the closing mark
 * @param content the words between the marks
 * @param depth 0 for an outer quotation, 1 for one inside it, and so on
 * @param closed false when the closing mark is missing and the end was inferred
 */
public record Quoted(Span span, Span content, int depth, boolean closed) {
    public Quoted {
        if (!span.contains(content) || depth < 0) {
            throw new IllegalArgumentException("quoted content must lie inside its marks");
        }
    }
}
