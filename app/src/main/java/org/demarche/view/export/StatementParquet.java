package org.demarche.view.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.jspecify.annotations.Nullable;

/** Writes statements as a Parquet table. */
final class StatementParquet {
    private StatementParquet() {}

    /** One row; a column that is not known is null. */
    record Row(
            String id,
            String document,
            String origin,
            @Nullable String outlet,
            @Nullable String published,
            int start,
            int end,
            String form,
            String act,
            @Nullable String speaker,
            @Nullable String speaker_code,
            @Nullable String speaker_sector,
            @Nullable String via,
            @Nullable String addressee,
            @Nullable String target,
            @Nullable String target_code,
            List<String> content,
            @Nullable String cue,
            @Nullable String condition,
            @Nullable String said,
            @Nullable String said_from,
            @Nullable String said_until,
            double confidence) {}

    static Export open(OutputStream out) throws IOException {
        return new ParquetExport<>(out, Row.class, StatementParquet::rows);
    }

    private static Stream<Row> rows(Chosen chosen) {
        return chosen.statements().map(each -> row(chosen.document(), each.finding(), each.id()));
    }

    @SuppressWarnings("NullAway") // a record of columns is where "not known" becomes null
    private static Row row(Document document, Statement statement, String id) {
        Optional<Actor> speaker = statement.speaker().actor();
        Optional<Actor> target = statement.target().map(Party::actor);
        return new Row(
                id,
                document.id().value(),
                document.origin(),
                document.outlet().orElse(null),
                document.published().value().orElse(null),
                statement.evidence().start(),
                statement.evidence().end(),
                statement.form().label(),
                statement.act().name(),
                speaker.map(Actor::name).orElse(null),
                speaker.flatMap(Actor::code).orElse(null),
                speaker.flatMap(Actor::sector).orElse(null),
                statement.via().map(Speaker::name).orElse(null),
                statement.addressee().map(party -> party.actor().name()).orElse(null),
                target.map(Actor::name).orElse(null),
                target.flatMap(Actor::code).orElse(null),
                statement.content().stream().map(document::words).collect(Collectors.toList()),
                words(document, statement.cue()).orElse(null),
                words(document, statement.condition()).orElse(null),
                statement.said().map(TimeValue::timex3).orElse(null),
                statement.said().flatMap(TimeValue::from).map(Object::toString).orElse(null),
                statement.said().flatMap(TimeValue::until).map(Object::toString).orElse(null),
                statement.confidence());
    }

    private static Optional<String> words(Document document, Optional<Span> span) {
        return span.map(document::words);
    }
}
