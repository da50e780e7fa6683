package org.demarche.extract;

import java.util.List;
import org.demarche.Annotated;
import org.demarche.Statement;
import org.demarche.extract.speech.Speech;

/** Finds who said what: direct, mixed and indirect quotations, and positions reported without them. */
public final class StatementExtractor {
    private final Speech speech = new Speech();

    /** The statements of a report in text order. Safe to call from several threads. */
    public List<Statement> extract(Annotated text) {
        return speech.statements(text);
    }
}
