package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Annotated;
import org.demarche.Statement;

/** Reads the statements of a report: attributions first, then what each of them is. */
public final class Speech {
    private final Attributions attributions = new Attributions(new CueLexicon());

    /** The statements in text order. Safe to call from several threads. */
    public List<Statement> statements(Annotated annotated) {
        Prose prose = new Prose(annotated);
        StatementMaker maker = new StatementMaker(prose);
        List<Statement> statements = new ArrayList<>();
        for (Attribution each : attributions.find(prose)) statements.add(maker.statement(each));
        return List.copyOf(statements);
    }
}
