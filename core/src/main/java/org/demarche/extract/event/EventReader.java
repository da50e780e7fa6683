package org.demarche.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Statement;

/** Reads the events of a report: from its clauses and from its statements, each happening once. */
public final class EventReader {
    private final Lexicon lexicon = new Lexicon();
    private final Groups groups = new Groups();
    private final Elsewhere elsewhere = new Elsewhere();

    /** The events in text order. */
    public List<Event> read(Annotated text, List<Statement> statements) {
        Optional<LocalDate> published = text.document().published().date();
        List<Event> tellings = new ArrayList<>(new SpokenEvents(text.document()).read(statements));
        for (Scene scene : Scene.of(text, statements, lexicon.lemmas())) {
            tellings.addAll(new ClauseEvents(scene, lexicon, groups, elsewhere, published).read());
        }
        return Happenings.of(tellings);
    }
}
