package org.demarche;

import java.util.List;

/**
 * One report with all that was found in it.
 *
 * @param annotated the report and its annotations
 * @param statements in text order
 * @param events in text order
 * @param problems what went wrong, if anything
 */
public record Reading(Annotated annotated, List<Statement> statements, List<Event> events, List<Problem> problems) {
    public Reading {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    public Document document() {
        return annotated.document();
    }

    /** A document nothing could be read from, with the reason. */
    public static Reading failed(Document document, Problem problem) {
        Annotated bare = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(bare, List.of(), List.of(), List.of(problem));
    }

    /** The same findings of the same words, with the document's publication date replaced. */
    public Reading published(Published when) {
        Annotated dated = new Annotated(
                document().published(when),
                annotated.sentences(),
                annotated.quoted(),
                annotated.mentions(),
                annotated.places(),
                annotated.times());
        return new Reading(dated, statements, events, problems);
    }
}
