package org.demarche;

/**
 * Words in one document.
 *
 * @param document the document
 * @param span where the words stand in its text
 */
public record Evidence(DocumentId document, Span span) implements Comparable<Evidence> {
    @Override
    public int compareTo(Evidence other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
