package org.demarche.extract;

import java.util.List;
import java.util.Set;
import org.demarche.Annotated;
import org.demarche.Statement;
import org.demarche.extract.speech.Speech;

/** Finds who said what: direct, mixed and indirect quotations, and positions reported without them. */
public final class StatementExtractor {
    private final Speech speech = new Speech();

    /** The forms of the cues that report speech, without those that report a position or a wish. */
    public static Set<String> speechCues() {
        return Speech.cueWords();
    }

    /** The statements of a report in text order. Safe to call from several threads. */
    public List<Statement> extract(Annotated text) {
        return speech.statements(text);
    }
}
