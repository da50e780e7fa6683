package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Span;

/** Joins an event read from a clause with the one read from the statement that the same word introduces. */
final class Cues {
    private Cues() {}

    /** All events, those told twice by one word once: the clause knows whom, the statement knows when. */
    static List<Event> joined(List<Event> spoken, List<Event> told) {
        List<Event> all = new ArrayList<>(told);
        for (Event statement : spoken) {
            Optional<Event> twin =
                    told.stream().filter(clause -> same(clause, statement)).findFirst();
            if (twin.isEmpty()) all.add(statement);
            else if (isFuller(statement, twin.get())) all.set(all.indexOf(twin.get()), statement);
            else all.set(all.indexOf(twin.get()), both(twin.get(), statement));
        }
        return all;
    }

    private static boolean isFuller(Event statement, Event clause) {
        return clause.recipients().isEmpty() && !statement.recipients().isEmpty();
    }

    private static boolean same(Event clause, Event statement) {
        return clause.type() == statement.type() && clause.trigger().overlaps(statement.trigger());
    }

    private static Event both(Event clause, Event statement) {
        List<Party> recipients = clause.recipients().isEmpty() ? statement.recipients() : clause.recipients();
        Span evidence = clause.evidence().union(statement.evidence());
        return new Event(
                clause.document(),
                evidence,
                clause.trigger(),
                clause.mentions(),
                clause.type(),
                clause.modes(),
                clause.contexts(),
                clause.cameo(),
                clause.actors(),
                recipients,
                clause.place(),
                clause.when().or(statement::when),
                clause.status(),
                clause.casualties(),
                clause.why(),
                Math.max(clause.confidence(), statement.confidence()));
    }
}
