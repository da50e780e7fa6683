package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Kind;
import org.demarche.store.Page;
import org.demarche.store.Query;
import org.demarche.view.FindingJson;

/** Ranked hits with snippets and facets. */
final class SearchPage {
    private final Archive archive;

    SearchPage(Archive archive) {
        this.archive = archive;
    }

    ObjectNode page(Asked asked) {
        Filters filters = Filters.of(asked);
        Kind kind = kind(asked);
        Query query = filters.query(kind);
        Optional<String> cursor = asked.one("cursor");
        Predicate<Hit> fits =
                hit -> hit.finding().map(filters::fits).orElse(filters.sides().isEmpty());
        Page<Hit> page = filters.isFiner()
                ? Rows.fitting(
                        after -> Searches.page(archive, query, after, asked.limit()), fits, cursor, asked.limit())
                : Searches.page(archive, query, cursor, asked.limit());
        Optional<Long> total = filters.isFiner() ? Optional.empty() : Searches.total(archive, query);
        Lookup lookup = new Lookup(archive);
        ObjectNode node = Fields.page(total, page, hit -> hit(hit, lookup));
        node.put("order", Searches.asked(() -> archive.isRanked(query)) ? "best" : "newest");
        // The whole result is counted once, for the first page, and only where that is soon done.
        boolean counted = cursor.isEmpty() && (filters.isFiner() || total.isPresent());
        return node.set("facets", counted ? new FacetCounts(archive, query).counted() : FacetCounts.none());
    }

    static Kind kind(Asked asked) {
        List<String> kinds = Stream.of(Kind.values()).map(Kind::label).toList();
        return Kind.valueOf(asked.among("kind", kinds, "report").toUpperCase(Locale.ROOT));
    }

    private static ObjectNode hit(Hit hit, Lookup lookup) {
        ObjectNode node = Fields.NODES.objectNode();
        node.put("kind", hit.kind().label()).put("id", hit.id());
        node.set("report", Fields.report(hit.report()));
        node.set("story", lookup.storyRef(hit.report().story()));
        ObjectNode snippet =
                FindingJson.span(hit.snippet().span()).put("text", hit.snippet().text());
        snippet.set("marks", Fields.array(hit.snippet().found(), FindingJson::span));
        node.set("snippet", snippet);
        Finding finding = hit.finding().orElse(null);
        node.set("statement", finding instanceof Statement said ? statement(said, hit, lookup) : NullNode.instance);
        node.set("event", finding instanceof Event done ? event(done) : NullNode.instance);
        return node;
    }

    private static JsonNode statement(Statement statement, Hit hit, Lookup lookup) {
        ObjectNode node = Fields.NODES.objectNode();
        node.put("act", statement.act().name()).put("form", statement.form().label());
        node.set("speaker", Fields.who(statement.speaker()));
        node.set("target", Fields.orNull(statement.target(), party -> Fields.side(party.actor())));
        node.set("said", Fields.time(statement.said()));
        node.set(
                "condition",
                Fields.orNull(
                        statement.condition().map(span -> Fields.flat(lookup.document(statement.document()), span))));
        node.set("utterance", lookup.utteranceRef(hit.id(), hit.report().story()));
        return node;
    }

    private static JsonNode event(Event event) {
        ObjectNode node = Fields.NODES.objectNode();
        node.put("type", event.type().name()).put("status", event.status().label());
        ArrayNode actors = Fields.array(event.actors(), party -> Fields.side(party.actor()));
        node.set("actors", actors);
        node.set("recipients", Fields.array(event.recipients(), party -> Fields.side(party.actor())));
        node.set("when", Fields.time(event.when()));
        return node;
    }
}
