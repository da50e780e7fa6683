package org.demarche;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Who says the words there, when they stand between quotation marks; empty when they are the report's own. */
    public Optional<Speaker> quoting(Span words) {
        boolean quoted =
                annotated.quoted().stream().anyMatch(each -> each.span().contains(words));
        if (!quoted) return Optional.empty();
        return Optional.of(statements.stream()
                .filter(each -> each.contentSpan().overlaps(words))
                .min(Comparator.comparingInt(each -> each.contentSpan().length()))
                .map(Statement::speaker)
                .orElse(new Speaker.Unknown(Optional.empty())));
    }

    /** The same reading without the findings less sure than this. */
    public Reading sureOf(double confidence) {
        return new Reading(
                annotated,
                statements.stream()
                        .filter(each -> each.confidence() >= confidence)
                        .toList(),
                events.stream().filter(each -> each.confidence() >= confidence).toList(),
                problems);
    }

    /** A document nothing could be read from, with the reason. */
    public static Reading failed(Document document, Problem problem) {
        Annotated bare = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(bare, List.of(), List.of(), List.of(problem));
    }

    /**
     * The same reading with the document's publication date replaced; every time told from that date ("Friday") is
     * understood anew.
     */
    public Reading published(Published when) {
        Optional<Anchor> anchor = when.date().map(Anchor::new);
        Annotated dated = new Annotated(
                document().published(when),
                annotated.sentences(),
                annotated.quoted(),
                annotated.mentions(),
                annotated.places(),
                annotated.times().stream()
                        .map(time -> new TimeExpression(time.span(), time.type(), anchored(time.value(), anchor)))
                        .toList());
        return new Reading(
                dated,
                statements.stream()
                        .map(each -> each.said(each.said().map(value -> anchored(value, anchor))))
                        .toList(),
                events.stream()
                        .map(each -> each.when(each.when().map(value -> anchored(value, anchor))))
                        .toList(),
                problems);
    }

    private static TimeValue anchored(TimeValue value, Optional<Anchor> anchor) {
        return anchor.map(each -> each.anchor(value)).orElse(value);
    }
}
