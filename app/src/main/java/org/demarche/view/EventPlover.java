package org.demarche.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.Casualties;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Reading;
import org.demarche.Status;
import org.demarche.TimeValue;

/** Writes an event as a PLOVER 2.0 record. */
public final class EventPlover {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EventPlover() {}

    public static ObjectNode of(Event event, Reading reading) {
        ObjectNode node = NODES.objectNode();
        node.put("id", event.document().value() + "-" + event.trigger().start() + "-" + event.type());
        node.set("date", FindingJson.orNull(day(event, reading), day -> NODES.textNode(day.toString())));
        event.when()
                .flatMap(TimeValue::until)
                .filter(end -> !event.when().orElseThrow().isDay())
                .ifPresent(end -> node.put("enddate", end.toString()));
        node.set("actor", FindingJson.array(event.actors(), EventPlover::entity));
        node.set("recipient", FindingJson.array(event.recipients(), EventPlover::entity));
        node.set("event", NODES.arrayNode().add(event.type().name()));
        node.set("event_text", NODES.arrayNode().add(reading.document().words(event.trigger())));
        node.set("mode", FindingJson.array(event.modes(), NODES::textNode));
        node.set("context", FindingJson.array(event.contexts(), NODES::textNode));
        node.put("quad_code", event.type().quad());
        node.put("event_scale", EventScores.intensity(event));
        auxiliary(event.status()).ifPresent(mode -> node.put("auxiliary_mode", mode));
        node.put("status", event.status().label());
        node.set("event_loc", FindingJson.orNull(event.place(), EventPlover::place));
        event.casualties().ifPresent(lost -> node.set("size", size(lost)));
        node.put("text", reading.document().words(event.evidence()));
        node.set("text_info", FindingJson.span(event.evidence()));
        node.set("cite_info", cite(reading));
        node.put("coder", "demarche");
        return node;
    }

    /** The event's day, else the day of the report. */
    static Optional<LocalDate> day(Event event, Reading reading) {
        return event.when()
                .flatMap(TimeValue::from)
                .or(() -> reading.document().published().date());
    }

    private static ObjectNode entity(Party party) {
        ObjectNode node = NODES.objectNode();
        node.set("code", FindingJson.orNull(party.actor().code(), NODES::textNode));
        node.set("sector", FindingJson.orNull(party.actor().sector(), NODES::textNode));
        node.put("entity_text", party.actor().name());
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = NODES.objectNode();
        node.put("resolved_place", place.name()).put("country_code", place.country());
        node.set("lat", FindingJson.orNull(place.latitude(), NODES::numberNode));
        node.set("lon", FindingJson.orNull(place.longitude(), NODES::numberNode));
        return node;
    }

    private static ObjectNode size(Casualties lost) {
        ObjectNode node = NODES.objectNode();
        lost.dead().ifPresent(dead -> node.put("dead", dead));
        lost.injured().ifPresent(injured -> node.put("injured", injured));
        return node;
    }

    private static ObjectNode cite(Reading reading) {
        ObjectNode node = NODES.objectNode();
        node.put("url", reading.document().origin());
        node.set(
                "title",
                reading.document().title().isEmpty()
                        ? NullNode.instance
                        : NODES.textNode(reading.document().title().get()));
        node.set("publication", FindingJson.orNull(reading.document().outlet(), NODES::textNode));
        return node.put("language", reading.document().language());
    }

    // PLOVER's auxiliary modes; an alleged or denied event has none there, so "status" says it besides.
    private static Optional<String> auxiliary(Status status) {
        return switch (status) {
            case PLANNED -> Optional.of("future");
            case CONDITIONAL -> Optional.of("hypothetical");
            case NEGATED -> Optional.of("negation");
            case HISTORICAL -> Optional.of("historical");
            case HAPPENED, ALLEGED, DENIED -> Optional.empty();
        };
    }
}
