package org.demarche;

import java.util.Optional;

/**
 * A stretch of a document's text with one role.
 *
 * @param span where it stands in the document's text
 * @param role what it is for
 * @param markup where it stood in the original markup (UTF-16 offsets into the decoded page), when there was any
 */
public record Block(Span span, Role role, Optional<Span> markup) {
    public Block(Span span, Role role) {
        this(span, role, Optional.empty());
    }
}
