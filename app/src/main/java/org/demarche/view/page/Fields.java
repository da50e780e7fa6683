package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Place;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.demarche.store.Page;
import org.demarche.store.Report;
import org.demarche.view.DocumentJson;
import org.demarche.view.FindingJson;

/** The small JSON objects that many answers share; unknown is null. */
final class Fields {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Fields() {}

    static <T> JsonNode orNull(Optional<T> value, Function<T, ? extends JsonNode> as) {
        return value.<JsonNode>map(as).orElse(NullNode.instance);
    }

    static JsonNode orNull(Optional<String> value) {
        return orNull(value, NODES::textNode);
    }

    static JsonNode day(Optional<LocalDate> day) {
        return orNull(day.map(LocalDate::toString));
    }

    static <T> ArrayNode array(Iterable<T> values, Function<T, ? extends JsonNode> as) {
        ArrayNode array = NODES.arrayNode();
        for (T value : values) array.add(as.apply(value));
        return array;
    }

    /** A page of rows. */
    static <T> ObjectNode page(Optional<Long> total, Page<T> page, Function<T, ? extends JsonNode> as) {
        ObjectNode node = NODES.objectNode();
        node.set("total", orNull(total, NODES::numberNode));
        node.set("next", orNull(page.next()));
        node.set("rows", array(page.rows(), as));
        return node;
    }

    static ObjectNode who(Speaker speaker) {
        ObjectNode node = NODES.objectNode();
        boolean unknown = speaker instanceof Speaker.Unknown;
        node.put("kind", unknown ? "unknown" : speaker instanceof Speaker.Named ? "named" : "collective");
        node.set("name", unknown ? NullNode.instance : NODES.textNode(speaker.name()));
        node.set("code", orNull(speaker.actor().flatMap(Actor::code)));
        node.set("sector", orNull(speaker.actor().flatMap(Actor::sector)));
        return node;
    }

    static ObjectNode side(Actor actor) {
        ObjectNode node = NODES.objectNode().put("name", actor.name());
        node.set("code", orNull(actor.code()));
        node.set("sector", orNull(actor.sector()));
        return node;
    }

    static JsonNode time(Optional<TimeValue> time) {
        return orNull(time, FindingJson::time);
    }

    /** Words of a report, with where they stand and whose they are. */
    static ObjectNode evidence(Document document, Span span) {
        ObjectNode node = NODES.objectNode();
        node.put("document", document.id().value());
        node.put("start", span.start());
        node.put("end", span.end());
        node.put("text", document.words(span));
        node.set("outlet", orNull(document.outlet()));
        return node;
    }

    static ObjectNode report(Report report) {
        ObjectNode node = NODES.objectNode();
        node.put("id", report.id().value());
        node.put("part", report.part());
        node.set("outlet", orNull(report.outlet()));
        node.set("country", orNull(report.country()));
        node.set("title", orNull(report.title()));
        node.put("origin", report.origin());
        node.set("published", DocumentJson.of(report.published()));
        return node;
    }

    static ObjectNode mention(Mention mention) {
        ObjectNode node = FindingJson.span(mention.span());
        node.put("form", small(mention.form()));
        Actor actor = mention.actor();
        ObjectNode who = NODES.objectNode().put("name", actor.name()).put("kind", small(actor.kind()));
        who.set("code", orNull(actor.code()));
        who.set("sector", orNull(actor.sector()));
        who.put("basis", small(actor.basis())).put("why", actor.why());
        node.set("actor", who);
        return node;
    }

    static ObjectNode time(TimeExpression time) {
        return FindingJson.span(time.span())
                .put("type", time.type().name())
                .put("value", time.value().timex3());
    }

    static ObjectNode place(Place place, Span span) {
        ObjectNode node = NODES.objectNode().put("name", place.name()).put("country", place.country());
        node.set("lat", orNull(place.latitude(), NODES::numberNode));
        node.set("lon", orNull(place.longitude(), NODES::numberNode));
        node.set("mention", FindingJson.span(span));
        return node;
    }

    /** The words of several spans as one line; a cue may stand between them. */
    static String words(Document document, List<Span> spans) {
        return String.join(
                " … ", spans.stream().map(span -> flat(document, span)).toList());
    }

    static String flat(Document document, Span span) {
        return document.words(span).replaceAll("\\s+", " ").strip();
    }

    static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
