package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;

/** Verifies that a reading points into its own text and that the text is the one its id was made from. */
public final class Spans {
    private final List<Span> spans = new ArrayList<>();

    private Spans() {}

    /**
     * Checks every span of a reading.
     *
     * @throws IllegalArgumentException when one leaves the text, or the text is not what the id says
     */
    public static void check(Reading reading) {
        Document document = reading.document();
        DocumentId id = DocumentId.of(document.origin(), document.part(), document.text());
        if (!id.equals(document.id()))
            throw new IllegalArgumentException(
                    "the words of report " + document.id().value() + " are not those it had");
        for (Span span : of(reading)) {
            if (span.end() > document.text().length())
                throw new IllegalArgumentException("span " + span.start() + ".." + span.end()
                        + " leaves the text of report " + document.id().value() + ", which has "
                        + document.text().length() + " characters");
        }
    }

    private static List<Span> of(Reading reading) {
        Spans spans = new Spans();
        spans.add(reading.annotated());
        reading.statements().forEach(spans::add);
        reading.events().forEach(spans::add);
        return spans.spans;
    }

    private void add(Annotated annotated) {
        annotated.sentences().forEach(sentence -> {
            spans.add(sentence.span());
            sentence.tokens().forEach(token -> spans.add(token.span()));
            sentence.names().forEach(name -> spans.add(name.span()));
        });
        annotated.quoted().forEach(quoted -> spans.add(quoted.span()));
        annotated.mentions().forEach(mention -> spans.add(mention.span()));
        annotated.places().forEach(place -> spans.add(place.span()));
        annotated.times().forEach(time -> spans.add(time.span()));
    }

    private void add(Statement statement) {
        spans.add(statement.evidence());
        spans.addAll(statement.content());
        statement.cue().ifPresent(spans::add);
        statement.condition().ifPresent(spans::add);
        statement.speaker().mention().ifPresent(spans::add);
        statement.via().flatMap(Speaker::mention).ifPresent(spans::add);
        statement.addressee().flatMap(Party::mention).ifPresent(spans::add);
        statement.target().flatMap(Party::mention).ifPresent(spans::add);
    }

    private void add(Event event) {
        spans.add(event.evidence());
        spans.addAll(event.mentions());
        event.actors().forEach(party -> party.mention().ifPresent(spans::add));
        event.recipients().forEach(party -> party.mention().ifPresent(spans::add));
        event.place().flatMap(place -> place.mention()).ifPresent(spans::add);
    }
}
