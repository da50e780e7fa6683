package org.demarche.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Published;
import org.demarche.Role;
import org.demarche.Span;

/** The JSON form of a document, as the documented output format fixes it: offsets in UTF-16, unknown is null. */
public final class DocumentJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DocumentJson() {}

    /** The {@code document} object of a reading. */
    public static ObjectNode of(Document document) {
        ObjectNode node = JSON.objectNode();
        node.put("id", document.id().value());
        put(node, "given", document.given());
        node.put("origin", document.origin());
        node.put("part", document.part());
        put(node, "outlet", document.outlet());
        put(node, "title", document.title());
        ArrayNode authors = node.putArray("authors");
        document.authors().forEach(authors::add);
        put(node, "section", document.section());
        node.put("language", document.language());
        node.set("published", of(document.published()));
        if (document.updated().isPresent())
            node.set("updated", of(document.updated().get()));
        else node.putNull("updated");
        node.put("text", document.text());
        node.set("blocks", blocks(document));
        return node;
    }

    /** When, and how that is known. */
    public static ObjectNode of(Published published) {
        ObjectNode node = JSON.objectNode();
        put(node, "value", published.value());
        put(node, "zone", published.zone().map(zone -> zone.getId()));
        node.put("known", published.known().label());
        if (published.evidence().isPresent())
            node.set("evidence", span(published.evidence().get()));
        else if (published.why().isPresent())
            node.put("evidence", published.why().get());
        else node.putNull("evidence");
        return node;
    }

    private static ArrayNode blocks(Document document) {
        ArrayNode blocks = JSON.arrayNode();
        for (Block block : document.blocks()) {
            ObjectNode node = span(block.span());
            node.put("role", block.role().label());
            if (block.markup().isPresent())
                node.set("markup", span(block.markup().get()));
            blocks.add(node);
        }
        return blocks;
    }

    private static ObjectNode span(Span span) {
        return JSON.objectNode().put("start", span.start()).put("end", span.end());
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        if (value.isPresent()) node.put(name, value.get());
        else node.putNull(name);
    }

    /** The clean words of the report: its summary and paragraphs, an empty line between them. */
    public static String body(Document document) {
        StringBuilder body = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block.role() != Role.BODY && block.role() != Role.SUMMARY) continue;
            if (body.length() > 0) body.append("\n\n");
            body.append(document.words(block.span()));
        }
        return body.toString();
    }
}
