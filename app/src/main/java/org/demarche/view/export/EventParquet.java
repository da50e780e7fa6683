package org.demarche.view.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Casualties;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.TimeValue;
import org.jspecify.annotations.Nullable;

/** Writes events as a Parquet table. */
final class EventParquet {
    private EventParquet() {}

    /** Who acts or is acted upon. */
    record Side(
            String name, @Nullable String code, @Nullable String sector) {}

    /** One row; a column that is not known is null. */
    record Row(
            String id,
            String document,
            String origin,
            @Nullable String outlet,
            @Nullable String published,
            int start,
            int end,
            String words,
            String trigger,
            int mentions,
            String type,
            List<String> modes,
            List<String> contexts,
            String cameo,
            int quad,
            String status,
            List<Side> actors,
            List<Side> recipients,
            @Nullable String when,
            @Nullable String when_from,
            @Nullable String when_until,
            @Nullable String place,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer dead,
            @Nullable Integer injured,
            double confidence) {}

    static Export open(OutputStream out) throws IOException {
        return new ParquetExport<>(out, Row.class, EventParquet::rows);
    }

    private static Stream<Row> rows(Chosen chosen) {
        return chosen.events().map(each -> row(chosen.document(), each.finding(), each.id()));
    }

    @SuppressWarnings("NullAway") // a record of columns is where "not known" becomes null
    private static Row row(Document document, Event event, String id) {
        Optional<Casualties> losses = event.casualties();
        return new Row(
                id,
                document.id().value(),
                document.origin(),
                document.outlet().orElse(null),
                document.published().value().orElse(null),
                event.evidence().start(),
                event.evidence().end(),
                document.words(event.evidence()),
                document.words(event.trigger()),
                1 + event.mentions().size(),
                event.type().name(),
                event.modes(),
                event.contexts(),
                event.cameo(),
                event.type().quad(),
                event.status().label(),
                sides(event.actors()),
                sides(event.recipients()),
                event.when().map(TimeValue::timex3).orElse(null),
                event.when().flatMap(TimeValue::from).map(Object::toString).orElse(null),
                event.when().flatMap(TimeValue::until).map(Object::toString).orElse(null),
                event.place().map(Place::name).orElse(null),
                event.place().map(Place::country).orElse(null),
                event.place().flatMap(Place::latitude).orElse(null),
                event.place().flatMap(Place::longitude).orElse(null),
                losses.flatMap(Casualties::dead).orElse(null),
                losses.flatMap(Casualties::injured).orElse(null),
                event.confidence());
    }

    @SuppressWarnings("NullAway") // as above
    private static List<Side> sides(List<Party> parties) {
        return parties.stream()
                .map(party -> new Side(
                        party.actor().name(),
                        party.actor().code().orElse(null),
                        party.actor().sector().orElse(null)))
                .toList();
    }
}
