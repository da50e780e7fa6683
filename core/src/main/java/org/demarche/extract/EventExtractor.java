package org.demarche.extract;

import java.util.List;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Statement;
import org.demarche.extract.event.EventReader;

/** Finds who did what to whom: PLOVER events in clauses and in what statements do. */
public final class EventExtractor {
    private final EventReader reader = new EventReader();

    /** The events of a report in text order. Safe to call from several threads. */
    public List<Event> extract(Annotated text, List<Statement> statements) {
        return reader.read(text, statements);
    }
}
