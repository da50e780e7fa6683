package org.demarche.view.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.view.export.Chosen.Named;

/**
 * Writes reports as schema.org NewsArticles, quoted statements as Quotations in them, and reported ones as Claims that
 * appear in them.
 */
final class SchemaOrg extends JsonLdExport {
    SchemaOrg(OutputStream out) throws IOException {
        super(out);
        field("@context", NODES.textNode("https://schema.org"));
        begin("@graph");
    }

    @Override
    Stream<JsonNode> nodes(Chosen chosen) {
        Document document = chosen.document();
        return Stream.concat(Stream.of(article(document)), chosen.statements().map(each -> statement(document, each)));
    }

    private static JsonNode article(Document document) {
        ObjectNode node = node("NewsArticle", name(document.id()));
        document.title().ifPresent(title -> node.put("headline", title));
        if (isAddress(document.origin())) node.put("url", document.origin());
        document.published().value().ifPresent(when -> node.put("datePublished", when));
        document.outlet().ifPresent(outlet -> node.set("publisher", named("Organization", outlet)));
        if (!document.authors().isEmpty()) {
            ArrayNode authors = node.putArray("author");
            document.authors().forEach(author -> authors.add(named("Person", author)));
        }
        document.section().ifPresent(section -> node.put("articleSection", section));
        node.put("inLanguage", document.language());
        return node;
    }

    private static JsonNode statement(Document document, Named<Statement> named) {
        Statement statement = named.finding();
        boolean reported = statement.form() == Statement.Form.INDIRECT;
        ObjectNode node = node(reported ? "Claim" : "Quotation", "urn:demarche:finding:" + named.id());
        node.put("text", words(document, statement));
        if (!(statement.speaker() instanceof Speaker.Unknown)) {
            node.set(reported ? "author" : "spokenByCharacter", speaker(statement.speaker()));
        }
        node.set(reported ? "appearance" : "isPartOf", NODES.objectNode().put("@id", name(document.id())));
        statement
                .said()
                .filter(said -> said.isDay())
                .ifPresent(said ->
                        node.put("dateCreated", said.from().orElseThrow().toString()));
        statement.target().ifPresent(to -> node.set("about", actor(to.actor())));
        return node;
    }

    private static String words(Document document, Statement statement) {
        return statement.content().stream().map(document::words).collect(Collectors.joining(" … "));
    }

    private static ObjectNode speaker(Speaker speaker) {
        return speaker.actor().map(SchemaOrg::actor).orElseThrow();
    }

    private static ObjectNode actor(Actor actor) {
        return named(
                switch (actor.kind()) {
                    case PERSON -> "Person";
                    case COUNTRY -> "Country";
                    case GOVERNMENT -> "GovernmentOrganization";
                    case ORGANISATION, GROUP -> "Organization";
                },
                actor.name());
    }

    private static ObjectNode named(String type, String name) {
        return NODES.objectNode().put("@type", type).put("name", name);
    }

    private static ObjectNode node(String type, String id) {
        return NODES.objectNode().put("@type", type).put("@id", id);
    }
}
