package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.Act;
import org.demarche.EventType;
import org.demarche.Status;
import org.demarche.store.Archive;
import org.demarche.store.Facet;
import org.demarche.store.Kind;
import org.demarche.store.Outlet;
import org.demarche.store.Query;

/** Counts the values of each filter in the whole result of a search. */
final class FacetCounts {
    private static final List<String> NAMES =
            List.of("kind", "outlet", "country", "speaker", "act", "type", "status", "year");
    private static final int MOST = 12;

    private final Archive archive;
    private final Query query;

    FacetCounts(Archive archive, Query query) {
        this.archive = archive;
        this.query = query;
    }

    /** Facets that are not counted. */
    static ObjectNode none() {
        ObjectNode node = Fields.NODES.objectNode();
        NAMES.forEach(node::putArray);
        return node;
    }

    ObjectNode counted() {
        ObjectNode node = none();
        kinds(node.withArray("kind"));
        List<Outlet> outlets = archive.outlets();
        count(
                node.withArray("outlet"),
                Facet.OUTLET,
                outlets.stream().map(Outlet::name).limit(MOST));
        count(
                node.withArray("country"),
                Facet.COUNTRY,
                outlets.stream()
                        .flatMap(outlet -> outlet.country().stream())
                        .distinct()
                        .limit(MOST));
        if (query.kind() != Kind.REPORT) count(node.withArray("speaker"), Facet.SPEAKER, speakers());
        if (query.kind() == Kind.STATEMENT) count(node.withArray("act"), Facet.ACT, names(Act.values()));
        if (query.kind() == Kind.EVENT) {
            count(node.withArray("type"), Facet.TYPE, names(EventType.values()));
            count(
                    node.withArray("status"),
                    Facet.STATUS,
                    Stream.of(Status.values()).map(Status::label));
        }
        years(node.withArray("year"));
        return node;
    }

    private Stream<String> speakers() {
        return archive.codes(query.kind(), Facet.SPEAKER).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST);
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
    }

    private void kinds(ArrayNode array) {
        for (Kind kind : Kind.values()) {
            Searches.total(archive, query.kind(kind)).ifPresent(count -> add(array, kind.label(), count));
        }
    }

    /** A value with how often it occurs. */
    private record Counted(String value, long count) {}

    private void count(ArrayNode array, Facet facet, Stream<String> values) {
        List<Counted> counted = new ArrayList<>();
        values.forEach(value ->
                Searches.total(archive, only(facet, value)).ifPresent(count -> counted.add(new Counted(value, count))));
        counted.stream()
                .filter(each -> each.count() > 0)
                .sorted(Comparator.comparing((Counted each) -> -each.count()).thenComparing(Counted::value))
                .forEach(each -> add(array, each.value(), each.count()));
    }

    private Query only(Facet facet, String value) {
        Map<Facet, List<String>> facets = new TreeMap<>(query.facets());
        facets.put(facet, List.of(value));
        return new Query(
                query.kind(),
                query.words(),
                facets,
                query.from(),
                query.until(),
                query.story(),
                query.document(),
                query.order());
    }

    private void years(ArrayNode array) {
        Map<Integer, Long> years = new TreeMap<>();
        for (Map.Entry<Optional<LocalDate>, Long> day : archive.days(query).entrySet()) {
            day.getKey().ifPresent(each -> years.merge(each.getYear(), day.getValue(), Long::sum));
        }
        years.forEach((year, count) -> add(array, Integer.toString(year), count));
    }

    private static void add(ArrayNode array, String value, long count) {
        if (count > 0) array.add(Fields.NODES.objectNode().put("value", value).put("count", count));
    }
}
