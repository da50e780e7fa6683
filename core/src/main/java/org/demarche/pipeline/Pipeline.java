package org.demarche.pipeline;

import java.util.List;
import org.demarche.Annotated;
import org.demarche.Annotator;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;

/** Reads one document from its text to its findings; pure, and safe to call from several threads. */
public final class Pipeline {
    private final Annotator annotator;
    private final StatementExtractor statements;
    private final EventExtractor events;

    public Pipeline(Annotator annotator, StatementExtractor statements, EventExtractor events) {
        this.annotator = annotator;
        this.statements = statements;
        this.events = events;
    }

    /** The reading of this document. */
    public Reading read(Document document) {
        Annotated annotated = annotator.annotate(document);
        List<Statement> said = statements.extract(annotated);
        List<Event> done = events.extract(annotated, said);
        return new Reading(annotated, said, done, List.of());
    }
}
