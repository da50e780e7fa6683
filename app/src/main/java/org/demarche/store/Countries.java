package org.demarche.store;

import java.util.Optional;
import org.demarche.Document;

/** Tells where the outlet of a report is at home. */
@FunctionalInterface
public interface Countries {
    /** ISO 3166-1 alpha-3, when known. */
    Optional<String> of(Document document);
}
