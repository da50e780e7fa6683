package org.demarche.job;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.Actor;
import org.demarche.Casualties;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Problem;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.demarche.store.codec.ReadingCodec;
import org.demarche.story.Blocks;
import org.jspecify.annotations.Nullable;

/** Turns the nouns of one reading into rows of {@link Tables}, column by column. */
final class ReadingRow {
    private ReadingRow() {}

    static Row of(Reading reading) {
        Document document = reading.document();
        return RowFactory.create(
                document(document),
                rows(reading.statements(), each -> statement(document, each)),
                rows(reading.events(), each -> event(document, each)),
                rows(reading.annotated().mentions(), each -> mention(document, each)),
                rows(reading.problems(), ReadingRow::problem),
                rows(Blocks.terms(document).entrySet(), term -> RowFactory.create(term.getKey(), term.getValue())),
                ReadingCodec.pack(reading));
    }

    /** What became no document. */
    static Row of(Problem problem) {
        Object none = new Row[0];
        return RowFactory.create(null, none, none, none, new Row[] {problem(problem)}, none, null);
    }

    private static Row document(Document document) {
        return RowFactory.create(
                document.id().value(),
                orNull(document.given()),
                document.origin(),
                document.part(),
                orNull(document.outlet()),
                orNull(document.title()),
                words(document.authors()),
                orNull(document.section()),
                stamp(document.published()),
                orNull(document.updated().map(ReadingRow::stamp)),
                document.language(),
                document.text(),
                rows(
                        document.blocks(),
                        block -> RowFactory.create(
                                block.span().start(),
                                block.span().end(),
                                block.role().label())));
    }

    private static Row stamp(Published published) {
        return RowFactory.create(
                orNull(published.value()),
                orNull(published.zone().map(Object::toString)),
                published.known().label(),
                orNull(published.evidence().map(Span::start)),
                orNull(published.evidence().map(Span::end)),
                orNull(published.why()));
    }

    private static Row statement(Document document, Statement statement) {
        return RowFactory.create(
                document.id().value(),
                statement.evidence().start(),
                statement.evidence().end(),
                statement.form().label(),
                statement.act().name(),
                rows(statement.content(), ReadingRow::span),
                String.join(
                        " … ", statement.content().stream().map(document::words).toList()),
                orNull(statement.cue().map(ReadingRow::span)),
                speaker(statement.speaker()),
                orNull(statement.via().map(ReadingRow::speaker)),
                orNull(statement.addressee().map(ReadingRow::party)),
                orNull(statement.target().map(ReadingRow::party)),
                orNull(statement.condition().map(ReadingRow::span)),
                orNull(statement.said().map(ReadingRow::time)),
                words(statement.why()),
                statement.confidence());
    }

    private static Row event(Document document, Event event) {
        return RowFactory.create(
                document.id().value(),
                event.evidence().start(),
                event.evidence().end(),
                span(event.trigger()),
                rows(event.mentions(), ReadingRow::span),
                event.type().name(),
                words(event.modes()),
                words(event.contexts()),
                event.cameo(),
                event.type().quad(),
                rows(event.actors(), ReadingRow::party),
                rows(event.recipients(), ReadingRow::party),
                orNull(event.place().map(ReadingRow::place)),
                orNull(event.when().map(ReadingRow::time)),
                event.status().label(),
                orNull(event.casualties().flatMap(Casualties::dead)),
                orNull(event.casualties().flatMap(Casualties::injured)),
                words(event.why()),
                event.confidence());
    }

    private static Row mention(Document document, Mention mention) {
        Actor actor = mention.actor();
        return RowFactory.create(
                document.id().value(),
                mention.span().start(),
                mention.span().end(),
                label(mention.form()),
                actor.name(),
                label(actor.kind()),
                orNull(actor.code()),
                orNull(actor.sector()),
                label(actor.basis()),
                actor.why());
    }

    static Row problem(Problem problem) {
        return RowFactory.create(problem.origin(), problem.stage(), problem.message());
    }

    static Row speaker(Speaker speaker) {
        boolean unknown = speaker instanceof Speaker.Unknown;
        String kind = unknown ? "unknown" : speaker instanceof Speaker.Named ? "named" : "collective";
        return actor(unknown ? null : speaker.name(), kind, speaker.actor(), speaker.mention());
    }

    private static Row party(Party party) {
        return actor(party.actor().name(), label(party.actor().kind()), Optional.of(party.actor()), party.mention());
    }

    private static Row actor(@Nullable String name, String kind, Optional<Actor> actor, Optional<Span> mention) {
        return RowFactory.create(
                name,
                kind,
                orNull(actor.flatMap(Actor::code)),
                orNull(actor.flatMap(Actor::sector)),
                orNull(mention.map(Span::start)),
                orNull(mention.map(Span::end)));
    }

    private static Row place(Place place) {
        return RowFactory.create(
                place.name(),
                place.country(),
                orNull(place.latitude()),
                orNull(place.longitude()),
                orNull(place.mention().map(Span::start)),
                orNull(place.mention().map(Span::end)));
    }

    static Row time(TimeValue time) {
        return RowFactory.create(
                time.timex3(),
                orNull(time.from().map(Object::toString)),
                orNull(time.until().map(Object::toString)));
    }

    private static Row span(Span span) {
        return RowFactory.create(span.start(), span.end());
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    // Spark wants arrays: an immutable list of Java can break its serialiser.
    static <T> Row[] rows(Collection<T> values, Function<T, Row> as) {
        return values.stream().map(as).toArray(Row[]::new);
    }

    static String[] words(Collection<String> words) {
        return words.toArray(String[]::new);
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
