package org.demarche.extract.speech;

import java.util.List;
import java.util.Set;
import org.demarche.Annotated;
import org.demarche.Statement;

/** Reads the statements of a report: attributions first, then what each of them is. */
public final class Speech {
    private final CueLexicon lexicon = new CueLexicon();
    private final Attributions attributions = new Attributions(lexicon);
    private final ActWords acts = new ActWords();
    private final Confidence confidence = new Confidence();

    /** The forms of the cues that report speech, lower case. */
    public static Set<String> cueWords() {
        return new CueLexicon().speechWords();
    }

    /** The statements in text order. Safe to call from several threads. */
    public List<Statement> statements(Annotated annotated) {
        Prose prose = new Prose(annotated);
        return List.copyOf(
                new StatementMaker(prose, acts, lexicon.lists(), confidence).statements(attributions.find(prose)));
    }
}
