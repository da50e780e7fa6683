package org.demarche.extract;

import java.util.List;
import org.demarche.Annotated;
import org.demarche.Statement;

/** Finds who said what: direct, mixed and indirect quotations. */
public final class StatementExtractor {
    /** The statements of a report in text order. Safe to call from several threads. */
    public List<Statement> extract(Annotated text) {
        return List.of();
    }
}
