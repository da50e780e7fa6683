package org.demarche.view.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.view.export.Chosen.Named;

/** Writes each finding as a W3C Web Annotation of the words it was read from. */
final class WebAnnotations extends JsonLdExport {
    private static final int AROUND = 32;

    WebAnnotations(OutputStream out) throws IOException {
        super(out);
        field("@context", NODES.textNode("http://www.w3.org/ns/anno.jsonld"));
        field("id", NODES.textNode("urn:demarche:annotations"));
        field("type", NODES.textNode("AnnotationPage"));
        begin("items");
    }

    @Override
    Stream<JsonNode> nodes(Chosen chosen) {
        Document document = chosen.document();
        return Stream.concat(
                chosen.statements().map(each -> annotation(document, each, bodies(each.finding()))),
                chosen.events().map(each -> annotation(document, each, bodies(each.finding()))));
    }

    private static JsonNode annotation(Document document, Named<?> finding, ArrayNode bodies) {
        ObjectNode node = NODES.objectNode();
        node.put("id", "urn:demarche:finding:" + finding.id());
        node.put("type", "Annotation");
        node.put("motivation", "classifying");
        node.set("body", bodies);
        node.set("target", target(document, finding.finding().evidence()));
        return node;
    }

    private static ArrayNode bodies(Statement statement) {
        ArrayNode bodies = NODES.arrayNode();
        bodies.add(body("classifying", statement.act().name()));
        bodies.add(body("identifying", "speaker: " + statement.speaker().name()));
        statement
                .target()
                .ifPresent(to ->
                        bodies.add(body("identifying", "target: " + to.actor().name())));
        statement.said().ifPresent(said -> bodies.add(body("tagging", said.timex3())));
        return bodies;
    }

    private static ArrayNode bodies(Event event) {
        ArrayNode bodies = NODES.arrayNode();
        bodies.add(body("classifying", event.type().name()));
        bodies.add(body("tagging", event.status().label()));
        for (Party party : event.actors()) bodies.add(body("identifying", "actor: " + side(party)));
        for (Party party : event.recipients()) bodies.add(body("identifying", "recipient: " + side(party)));
        event.when().ifPresent(when -> bodies.add(body("tagging", when.timex3())));
        return bodies;
    }

    private static String side(Party party) {
        return party.actor().name()
                + party.actor().code().map(code -> " (" + code + ")").orElse("");
    }

    private static ObjectNode body(String purpose, String value) {
        return NODES.objectNode()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("value", value);
    }

    private static ObjectNode target(Document document, Span span) {
        ObjectNode target = NODES.objectNode();
        target.put("source", isAddress(document.origin()) ? document.origin() : name(document.id()));
        target.putArray("selector").add(quote(document.text(), span)).add(position(document.text(), span));
        return target;
    }

    private static ObjectNode quote(String text, Span span) {
        return NODES.objectNode()
                .put("type", "TextQuoteSelector")
                .put("exact", span.in(text))
                .put("prefix", text.substring(whole(text, Math.max(0, span.start() - AROUND)), span.start()))
                .put("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND))));
    }

    // The standard counts code points, a document UTF-16 code units.
    private static ObjectNode position(String text, Span span) {
        int start = text.codePointCount(0, span.start());
        return NODES.objectNode()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put("end", start + text.codePointCount(span.start(), span.end()));
    }

    private static int whole(String text, int at) {
        boolean halved = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return halved ? at + 1 : at;
    }
}
