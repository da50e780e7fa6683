package org.demarche.store.words;

import java.util.List;
import org.demarche.Span;

/**
 * Words of a report around what was searched.
 *
 * @param span where they stand in the report's text
 * @param text those words, line breaks as blanks, as many characters as the span
 * @param found the words that were searched, as spans of the report's text
 */
public record Snippet(Span span, String text, List<Span> found) {
    public Snippet {
        found = List.copyOf(found);
    }
}
