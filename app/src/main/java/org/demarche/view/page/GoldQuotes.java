package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;

/** The statements of a reviewed report as gold quotations, in the form that {@code evaluate quotes} reads. */
final class GoldQuotes {
    private final Document document;

    private GoldQuotes(Document document) {
        this.document = document;
    }

    static ObjectNode of(Reviewed reviewed) {
        Document document = reviewed.document();
        ObjectNode node = Fields.NODES.objectNode().put("id", document.id().value());
        node.set("date", Fields.orNull(document.published().value()));
        node.set("outlet", Fields.orNull(document.outlet()));
        node.set("title", Fields.orNull(document.title()));
        node.put("text", document.text());
        node.set("quotes", Fields.array(reviewed.statements(), new GoldQuotes(document)::quote));
        return node;
    }

    private ObjectNode quote(Amended<Statement> amended) {
        Statement read = amended.read();
        ObjectNode node = Fields.NODES.objectNode().put("type", read.form().label());
        node.put("content", Fields.words(document, read.content()));
        node.set("content_spans", spans(read.content()));
        String name =
                read.speaker() instanceof Speaker.Unknown ? "" : read.speaker().name();
        node.put("speaker", amended.value("speaker", name));
        node.set("speaker_spans", spans(speaker(amended)));
        node.put("cue", read.cue().map(document::words).orElse(""));
        return node.set("corrected", Fields.array(amended.fields(), Fields.NODES::textNode));
    }

    // A reader tells a name, not a place: the nearest words before or in the statement that are this name are meant.
    private List<Span> speaker(Amended<Statement> amended) {
        Optional<String> name = amended.changed("speaker");
        if (name.isEmpty()) return amended.read().speaker().mention().stream().toList();
        return NameInText.last(
                        document.text(), name.get(), amended.read().evidence().end())
                .stream()
                .toList();
    }

    // Gold offsets count characters, as other tools do, and not UTF-16 code units.
    private ArrayNode spans(List<Span> spans) {
        return Fields.array(
                spans,
                span -> Fields.NODES.arrayNode().add(characters(span.start())).add(characters(span.end())));
    }

    private int characters(int offset) {
        return document.text().codePointCount(0, offset);
    }
}
