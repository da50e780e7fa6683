package org.demarche.bench.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Name;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.demarche.Token;

/** Puts what was read in a short text at a place of a longer one that holds the same text, letters of names changed. */
final class Moved {
    private final Document to;
    private final int by;
    private final TimeValue day;

    /** Into this document, so many characters on; whatever happened, happened on this day. */
    Moved(Document to, int by, TimeValue day) {
        this.to = to;
        this.by = by;
        this.day = day;
    }

    Annotated annotated(Annotated from) {
        return new Annotated(
                to,
                each(from.sentences(), this::sentence),
                each(from.quoted(), q -> new Quoted(on(q.span()), on(q.content()), q.depth(), q.closed())),
                each(from.mentions(), m -> new Mention(on(m.span()), on(m.head()), m.form(), m.actor())),
                each(from.places(), p -> new PlaceMention(on(p.span()), place(p.place()))),
                each(from.times(), t -> new TimeExpression(on(t.span()), t.type(), t.value())));
    }

    Reading reading(Reading from) {
        return new Reading(
                annotated(from.annotated()),
                each(from.statements(), this::statement),
                each(from.events(), this::event),
                List.of());
    }

    private Sentence sentence(Sentence from) {
        return new Sentence(
                on(from.span()),
                from.role(),
                each(from.tokens(), this::token),
                each(from.names(), name -> new Name(on(name.span()), name.kind())),
                Optional.empty());
    }

    private Token token(Token from) {
        Span span = on(from.span());
        return new Token(
                from.id(),
                span,
                span.in(to.text()),
                from.lemma(),
                from.upos(),
                from.xpos(),
                from.feats(),
                from.head(),
                from.relation());
    }

    private Statement statement(Statement from) {
        return new Statement(
                to.id(),
                on(from.evidence()),
                from.form(),
                from.act(),
                each(from.content(), this::on),
                from.cue().map(this::on),
                speaker(from.speaker()),
                from.via().map(this::speaker),
                from.addressee().map(this::party),
                from.target().map(this::party),
                from.condition().map(this::on),
                Optional.of(day),
                from.why(),
                from.confidence());
    }

    private Event event(Event from) {
        return new Event(
                to.id(),
                on(from.evidence()),
                on(from.trigger()),
                each(from.mentions(), this::on),
                from.type(),
                from.modes(),
                from.contexts(),
                from.cameo(),
                each(from.actors(), this::party),
                each(from.recipients(), this::party),
                from.place().map(this::place),
                Optional.of(day),
                from.status(),
                from.casualties(),
                from.why(),
                from.confidence());
    }

    private Speaker speaker(Speaker from) {
        if (from instanceof Speaker.Named named)
            return new Speaker.Named(named.who(), named.mention().map(this::on));
        if (from instanceof Speaker.Collective many)
            return new Speaker.Collective(many.who(), many.mention().map(this::on));
        return new Speaker.Unknown(from.mention().map(this::on));
    }

    private Party party(Party from) {
        return new Party(from.actor(), from.mention().map(this::on));
    }

    private Place place(Place from) {
        return new Place(
                from.name(),
                from.country(),
                from.latitude(),
                from.longitude(),
                from.mention().map(this::on));
    }

    private Span on(Span span) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static <T> List<T> each(List<T> from, UnaryOperator<T> moved) {
        return from.stream().map(moved).toList();
    }
}
