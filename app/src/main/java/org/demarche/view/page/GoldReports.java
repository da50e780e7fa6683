package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Statement;
import org.demarche.TimeValue;

/** Reviewed reports as one gold file, in the form that {@code evaluate seeds} reads. */
final class GoldReports {
    private final Reviewed reviewed;
    private final Document document;

    private GoldReports(Reviewed reviewed) {
        this.reviewed = reviewed;
        this.document = reviewed.document();
    }

    static ObjectNode of(Stream<Reviewed> reports) {
        ObjectNode root = Fields.NODES.objectNode();
        // A story that shares its page with another has no file of its own.
        List<Reviewed> whole =
                reports.filter(each -> each.document().part() == 0).toList();
        root.set("documents", Fields.array(whole, each -> new GoldReports(each).report()));
        return root;
    }

    private ObjectNode report() {
        Published published = document.published();
        ObjectNode node = Fields.NODES.objectNode().put("file", file());
        node.put("id", document.id().value()).put("origin", document.origin());
        node.set("published", Fields.orNull(published.value()));
        node.put("date_evidence", Fields.small(published.known()));
        node.set("statements", Fields.array(reviewed.statements(), this::said));
        node.set("events", Fields.array(reviewed.events(), this::done));
        return node;
    }

    private String file() {
        String origin = document.origin();
        return origin.substring(origin.lastIndexOf('/') + 1);
    }

    private ObjectNode said(Amended<Statement> amended) {
        Statement read = amended.read();
        ObjectNode node = Fields.NODES.objectNode();
        node.put("text", Fields.words(document, read.content()));
        node.put("speaker", amended.value("speaker", read.speaker().name()));
        node.put("form", read.form().label());
        node.put("act", amended.value("act", read.act().name()));
        node.set("target", Fields.orNull(amended.code("target", read.target().flatMap(GoldReports::code))));
        node.set("condition", Fields.orNull(read.condition().map(document::words)));
        node.set("said_on", Fields.orNull(read.said().map(TimeValue::timex3)));
        return corrected(node, amended);
    }

    private ObjectNode done(Amended<Event> amended) {
        Event read = amended.read();
        ObjectNode node = Fields.NODES.objectNode();
        node.put("text", document.words(read.evidence()));
        node.put("type", amended.value("type", read.type().name()));
        node.set("source", Fields.orNull(amended.code("actor", code(read.actors()))));
        node.set("target", Fields.orNull(amended.code("recipient", code(read.recipients()))));
        node.put("status", amended.value("status", read.status().label()));
        node.set("when", Fields.orNull(read.when().map(TimeValue::timex3)));
        return corrected(node, amended);
    }

    private static ObjectNode corrected(ObjectNode node, Amended<?> amended) {
        return node.set("corrected", Fields.array(amended.fields(), Fields.NODES::textNode));
    }

    private static Optional<String> code(Party party) {
        return party.actor().code();
    }

    private static Optional<String> code(List<Party> parties) {
        return parties.stream()
                .map(Party::actor)
                .map(Actor::code)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
