package org.demarche.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;

/** What must hold whatever was read: every span lies in its text and cuts no character in two. */
final class Soundness {
    private final String text;

    Soundness(String text) {
        this.text = text;
    }

    static void check(Document document) {
        Soundness soundness = new Soundness(document.text());
        document.blocks().stream().map(Block::span).forEach(soundness::check);
        document.published().evidence().ifPresent(soundness::check);
    }

    static void check(Reading reading) {
        check(reading.document());
        Soundness soundness = new Soundness(reading.document().text());
        reading.annotated().sentences().forEach(sentence -> {
            soundness.check(sentence.span());
            sentence.tokens().forEach(token -> soundness.check(token.span()));
        });
        reading.annotated().quoted().forEach(quoted -> soundness.check(quoted.span()));
        reading.annotated().mentions().forEach(mention -> soundness.check(mention.span()));
        reading.annotated().places().forEach(place -> soundness.check(place.span()));
        reading.annotated().times().forEach(time -> soundness.check(time.span()));
        reading.statements().forEach(soundness::check);
        reading.events().forEach(soundness::check);
    }

    private void check(Statement statement) {
        check(statement.evidence());
        statement.content().forEach(this::check);
        statement.cue().ifPresent(this::check);
        statement.condition().ifPresent(this::check);
        Stream.concat(Stream.of(statement.speaker()), statement.via().stream())
                .map(Speaker::mention)
                .forEach(mention -> mention.ifPresent(this::check));
        Stream.concat(statement.addressee().stream(), statement.target().stream())
                .forEach(this::check);
    }

    private void check(Event event) {
        check(event.evidence());
        check(event.trigger());
        event.mentions().forEach(this::check);
        Stream.of(event.actors(), event.recipients()).flatMap(List::stream).forEach(this::check);
        event.place().flatMap(place -> place.mention()).ifPresent(this::check);
    }

    private void check(Party party) {
        party.mention().ifPresent(this::check);
    }

    void check(Span span) {
        if (span.end() > text.length()) throw new AssertionError(span + " leaves a text of " + text.length());
        if (cuts(span.start()) || cuts(span.end())) throw new AssertionError(span + " cuts a character in two");
    }

    private boolean cuts(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
