package org.demarche.store;

import java.util.Optional;
import org.demarche.Finding;
import org.demarche.store.words.Snippet;

/**
 * Something a search found.
 *
 * @param kind what it is
 * @param id names it: a document id, or a {@link FindingId}
 * @param report the report it stands in
 * @param finding the statement or event, when it is one
 * @param snippet words of the report around what was searched
 */
public record Hit(Kind kind, String id, Report report, Optional<Finding> finding, Snippet snippet) {}
