package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Kind;
import org.demarche.store.Page;
import org.demarche.store.Query;
import org.demarche.store.Report;
import org.demarche.view.FindingJson;

/** Pages of statements and events. */
final class Rows {
    // Where few rows fit, a page comes back short rather than late; its cursor goes on from there.
    private static final int MOST_LOOKED_AT = 4000;

    private final Archive archive;

    Rows(Archive archive) {
        this.archive = archive;
    }

    ObjectNode page(Kind kind, Asked asked) {
        Filters filters = Filters.of(asked);
        Query query = filters.query(kind).order(Query.Order.NEWEST);
        Optional<String> cursor = asked.one("cursor");
        Lookup lookup = new Lookup(archive);
        if (!filters.isFiner()) {
            Page<Hit> page = Searches.page(archive, query, cursor, asked.limit());
            return Fields.page(Searches.total(archive, query), page, hit -> row(hit, lookup));
        }
        Predicate<Hit> fits = hit -> hit.finding().filter(filters::fits).isPresent();
        Page<Hit> page =
                fitting(after -> Searches.page(archive, query, after, asked.limit()), fits, cursor, asked.limit());
        return Fields.page(Optional.empty(), page, hit -> row(hit, lookup));
    }

    /** A page of what fits, from pages that hold other things too; whole pages are taken, so none is lost between two. */
    static <T> Page<T> fitting(
            Function<Optional<String>, Page<T>> pages, Predicate<T> fits, Optional<String> cursor, int limit) {
        List<T> rows = new ArrayList<>();
        Optional<String> after = cursor;
        for (int seen = 0; seen < MOST_LOOKED_AT; ) {
            Page<T> page = pages.apply(after);
            page.rows().stream().filter(fits).forEach(rows::add);
            after = page.next();
            seen += Math.max(1, page.rows().size());
            if (after.isEmpty() || rows.size() >= limit) break;
        }
        return new Page<>(rows, after);
    }

    private static ObjectNode row(Hit hit, Lookup lookup) {
        return row(hit.finding().orElseThrow(), hit.id(), hit.report(), lookup);
    }

    static ObjectNode row(Finding finding, String id, Report report, Lookup lookup) {
        return finding instanceof Statement statement
                ? statement(statement, id, report, lookup)
                : event((Event) finding, id, report, lookup);
    }

    private static ObjectNode statement(Statement statement, String id, Report report, Lookup lookup) {
        Document document = lookup.document(statement.document());
        ObjectNode node = lookup.named(FindingJson.statement(statement), statement, id);
        node.put("document", document.id().value());
        node.put("words", Fields.words(document, statement.content()));
        node.set("conditionWords", Fields.orNull(statement.condition().map(span -> Fields.flat(document, span))));
        node.set("passage", Passages.around(document, statement.evidence().union(statement.contentSpan())));
        node.set("report", Fields.report(report));
        node.set("story", lookup.storyRef(report.story()));
        node.set("utterance", lookup.utteranceRef(id, report.story()));
        return node;
    }

    private static ObjectNode event(Event event, String id, Report report, Lookup lookup) {
        Document document = lookup.document(event.document());
        ObjectNode node = lookup.named(FindingJson.event(event), event, id);
        node.put("document", document.id().value());
        node.put("words", Fields.flat(document, event.evidence()));
        node.set("passage", Passages.around(document, event.evidence()));
        node.set("report", Fields.report(report));
        node.set("story", lookup.storyRef(report.story()));
        return node;
    }
}
