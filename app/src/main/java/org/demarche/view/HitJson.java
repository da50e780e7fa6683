package org.demarche.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.Statement;
import org.demarche.store.Hit;
import org.demarche.store.Report;

/** Writes what a search found as JSON; unknown is null. */
public final class HitJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HitJson() {}

    public static ObjectNode of(Hit hit) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", hit.kind().label());
        node.put("id", hit.id());
        node.set("report", of(hit.report()));
        hit.finding().ifPresent(finding -> {
            if (finding instanceof Statement statement) node.set("statement", FindingJson.statement(statement));
            if (finding instanceof Event event) node.set("event", FindingJson.event(event));
        });
        ObjectNode snippet = FindingJson.span(hit.snippet().span());
        snippet.put("text", hit.snippet().text());
        ArrayNode found = snippet.putArray("found");
        hit.snippet().found().forEach(span -> found.add(FindingJson.span(span)));
        node.set("snippet", snippet);
        return node;
    }

    public static ObjectNode of(Report report) {
        ObjectNode node = NODES.objectNode();
        node.put("id", report.id().value());
        put(node, "given", report.given());
        node.put("origin", report.origin());
        node.put("part", report.part());
        put(node, "outlet", report.outlet());
        put(node, "country", report.country());
        put(node, "title", report.title());
        node.put("language", report.language());
        node.set("published", DocumentJson.of(report.published()));
        put(node, "story", report.story());
        put(node, "supersededBy", report.supersededBy().map(id -> id.value()));
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        if (value.isPresent()) node.put(name, value.get());
        else node.putNull(name);
    }
}
