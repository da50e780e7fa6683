package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;
import org.demarche.store.Hit;
import org.demarche.store.Kind;
import org.demarche.store.Page;
import org.demarche.store.Query;
import org.demarche.store.Report;
import org.demarche.view.DocumentJson;
import org.demarche.view.FindingJson;

/** Lists of reports, and one report with everything read in it. */
final class ReportPages {
    private final Archive archive;

    ReportPages(Archive archive) {
        this.archive = archive;
    }

    ObjectNode page(Asked asked) {
        Query query = Filters.of(asked).query(Kind.REPORT).order(Query.Order.NEWEST);
        Page<Hit> page = Searches.page(archive, query, asked.one("cursor"), asked.limit());
        Lookup lookup = new Lookup(archive);
        return Fields.page(Searches.total(archive, query), page, hit -> row(hit.report(), lookup));
    }

    private static ObjectNode row(Report report, Lookup lookup) {
        ObjectNode node = Fields.NODES.objectNode();
        node.set("report", Fields.report(report));
        node.put("language", report.language());
        node.set("story", lookup.storyRef(report.story()));
        node.set("copy", Lookup.copyOf(report.story().flatMap(lookup::story), report.id()));
        node.put("statements", report.statements());
        node.put("events", report.events());
        node.put("problems", report.problems());
        return node;
    }

    Optional<ObjectNode> one(DocumentId id) {
        if (!archive.holds(id)) return Optional.empty();
        Lookup lookup = new Lookup(archive);
        Report report = lookup.report(id);
        Reading reading = lookup.reading(id);
        ObjectNode node = Fields.NODES.objectNode();
        node.set("document", DocumentJson.of(reading.document()));
        node.set("country", Fields.orNull(report.country()));
        node.set("statements", statements(reading, lookup));
        node.set("events", events(reading, lookup));
        annotations(node, reading);
        node.set("story", lookup.storyRef(report.story()));
        node.set("copy", Lookup.copyOf(report.story().flatMap(lookup::story), id));
        return Optional.of(node);
    }

    private static void annotations(ObjectNode node, Reading reading) {
        node.set("times", Fields.array(reading.annotated().times(), Fields::time));
        node.set("mentions", Fields.array(reading.annotated().mentions(), Fields::mention));
        node.set("places", Fields.array(reading.annotated().places(), each -> Fields.place(each.place(), each.span())));
        node.set(
                "problems",
                Fields.array(
                        reading.problems(),
                        problem -> Fields.NODES
                                .objectNode()
                                .put("stage", problem.stage())
                                .put("message", problem.message())));
    }

    private static ArrayNode statements(Reading reading, Lookup lookup) {
        ArrayNode array = Fields.NODES.arrayNode();
        List<Statement> all = reading.statements();
        for (int i = 0; i < all.size(); i++) {
            String id = new FindingId(reading.document().id(), Kind.STATEMENT, i + 1).toString();
            array.add(lookup.named(FindingJson.statement(all.get(i)), all.get(i), id));
        }
        return array;
    }

    private static ArrayNode events(Reading reading, Lookup lookup) {
        ArrayNode array = Fields.NODES.arrayNode();
        List<Event> all = reading.events();
        for (int i = 0; i < all.size(); i++) {
            String id = new FindingId(reading.document().id(), Kind.EVENT, i + 1).toString();
            array.add(lookup.named(FindingJson.event(all.get(i)), all.get(i), id));
        }
        return array;
    }
}
