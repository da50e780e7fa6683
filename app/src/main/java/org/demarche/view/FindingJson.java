package org.demarche.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Actor;
import org.demarche.Casualties;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;

/** Writes statements and events as JSON, field by field as docs/formats/reading.md says; unknown is null. */
public final class FindingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FindingJson() {}

    public static ObjectNode statement(Statement statement) {
        ObjectNode node = span(statement.evidence());
        node.put("form", statement.form().label());
        node.put("act", statement.act().name());
        node.set("content", array(statement.content(), FindingJson::span));
        node.set("cue", orNull(statement.cue(), FindingJson::span));
        node.set("speaker", speaker(statement.speaker()));
        node.set("via", orNull(statement.via(), FindingJson::speaker));
        node.set("addressee", orNull(statement.addressee(), FindingJson::party));
        node.set("target", orNull(statement.target(), FindingJson::party));
        node.set("condition", orNull(statement.condition(), FindingJson::span));
        node.set("said", orNull(statement.said(), FindingJson::time));
        return confidence(node, statement.confidence());
    }

    public static ObjectNode event(Event event) {
        ObjectNode node = span(event.evidence());
        node.set("trigger", span(event.trigger()));
        node.set("mentions", array(event.mentions(), FindingJson::span));
        node.put("type", event.type().name());
        node.set("modes", array(event.modes(), NODES::textNode));
        node.set("contexts", array(event.contexts(), NODES::textNode));
        node.put("cameo", event.cameo());
        node.put("quad", event.type().quad());
        node.set("actors", array(event.actors(), FindingJson::participant));
        node.set("recipients", array(event.recipients(), FindingJson::participant));
        node.set("place", orNull(event.place(), FindingJson::place));
        node.set("when", orNull(event.when(), FindingJson::time));
        node.put("status", event.status().label());
        node.set("casualties", orNull(event.casualties(), FindingJson::casualties));
        return confidence(node, event.confidence());
    }

    public static ObjectNode span(Span span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }

    public static ObjectNode speaker(Speaker speaker) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", kind(speaker));
        node.set("name", speaker instanceof Speaker.Unknown ? NullNode.instance : NODES.textNode(speaker.name()));
        node.set("actor", orNull(speaker.actor(), FindingJson::actor));
        node.set("mention", orNull(speaker.mention(), FindingJson::span));
        return node;
    }

    public static ObjectNode time(TimeValue time) {
        ObjectNode node = NODES.objectNode().put("value", time.timex3());
        node.set("from", orNull(time.from(), day -> NODES.textNode(day.toString())));
        node.set("until", orNull(time.until(), day -> NODES.textNode(day.toString())));
        return node;
    }

    static <T> JsonNode orNull(Optional<T> value, Function<T, ? extends JsonNode> as) {
        return value.<JsonNode>map(as).orElse(NullNode.instance);
    }

    static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> as) {
        ArrayNode array = NODES.arrayNode();
        for (T value : values) array.add(as.apply(value));
        return array;
    }

    private static String kind(Speaker speaker) {
        if (speaker instanceof Speaker.Named) return "named";
        return speaker instanceof Speaker.Collective ? "collective" : "unknown";
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode node = NODES.objectNode();
        node.set("code", orNull(actor.code(), NODES::textNode));
        node.set("sector", orNull(actor.sector(), NODES::textNode));
        return node;
    }

    private static ObjectNode party(Party party) {
        ObjectNode node = NODES.objectNode();
        ObjectNode actor = actor(party.actor());
        actor.put("name", party.actor().name());
        node.set("actor", actor);
        node.set("mention", orNull(party.mention(), FindingJson::span));
        return node;
    }

    private static ObjectNode participant(Party party) {
        ObjectNode node = actor(party.actor());
        node.put("name", party.actor().name());
        node.set("mention", orNull(party.mention(), FindingJson::span));
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = NODES.objectNode();
        node.put("name", place.name());
        node.put("country", place.country());
        node.set("lat", orNull(place.latitude(), NODES::numberNode));
        node.set("lon", orNull(place.longitude(), NODES::numberNode));
        node.set("mention", orNull(place.mention(), FindingJson::span));
        return node;
    }

    private static ObjectNode casualties(Casualties casualties) {
        ObjectNode node = NODES.objectNode();
        node.set("dead", orNull(casualties.dead(), NODES::numberNode));
        node.set("injured", orNull(casualties.injured(), NODES::numberNode));
        return node;
    }

    // Three digits: more would promise what no extractor can measure.
    private static ObjectNode confidence(ObjectNode node, double confidence) {
        return node.put("confidence", Math.round(confidence * 1000) / 1000.0);
    }
}
