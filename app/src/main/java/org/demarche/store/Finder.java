package org.demarche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.store.words.Asked;
import org.demarche.store.words.Match;
import org.demarche.store.words.Snippet;
import org.demarche.store.words.Snippets;

/**
 * Answers searches.
 *
 * <p>Where more entries match than can be ranked at once, the newest are ranked and the others follow by date: nothing is
 * left out, and the first page of a common word costs no more than that of a rare one.
 */
final class Finder {
    private static final int RANKED = 10_000;

    private final Session session;
    private final Dialect dialect;
    private final Shelf shelf;

    Finder(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
        this.shelf = new Shelf(session);
    }

    private record Found(long place, double score) {}

    /** Where a query's ranked matches end: the least key and how many they are. */
    private record Rim(long least, long matches) {}

    Page<Hit> search(Query query, Optional<String> after, int limit) {
        if (limit < 1) throw new IllegalArgumentException("a page has at least one result, not " + limit);
        Match words = words(query);
        boolean ranked = !words.isEmpty() && query.order() == Query.Order.BEST;
        Cursor cursor = Cursor.parse(after, ranked);
        return cursor.ranked() ? ranked(query, words, cursor, limit) : newest(query, words, cursor, limit);
    }

    /** How many entries match on each day, without looking at any of them. */
    Map<Optional<LocalDate>, Long> days(Query query) {
        Asking asking = asking(query, words(query), false, high(query), Long.MAX_VALUE);
        Map<Optional<LocalDate>, Long> days = new HashMap<>();
        session.rows(
                "SELECT place / " + Key.ENTRIES_A_DAY + ", count(*) FROM (" + asking.sql + ") found GROUP BY 1",
                row -> days.put(Key.of(row.getLong(1) * Key.ENTRIES_A_DAY).day(), row.getLong(2)),
                asking.values.toArray());
        return days;
    }

    private static Match words(Query query) {
        Match words = Asked.of(query.words());
        boolean asks = !query.words().isBlank();
        if (asks && words.isEmpty()) {
            throw new IllegalArgumentException("“" + query.words() + "” holds no word that must be there");
        }
        return words;
    }

    private Page<Hit> newest(Query query, Match words, Cursor cursor, int limit) {
        long high = Math.min(high(query), cursor.place() - 1);
        Asking asking = asking(query, words, false, high, limit + 1L);
        List<Found> found = session.rows(asking.sql, row -> new Found(row.getLong(1), 0), asking.values.toArray());
        if (found.size() <= limit) return page(query, words, found, Optional.empty());
        List<Found> shown = found.subList(0, limit);
        return page(query, words, shown, Optional.of(new Cursor(false, 0, shown.get(limit - 1).place)));
    }

    private Page<Hit> ranked(Query query, Match words, Cursor cursor, int limit) {
        Asking asking = asking(query, words, true, high(query), RANKED);
        asking.values.addAll(List.of(cursor.score(), cursor.score(), cursor.place(), limit + 1));
        List<Rim> rims = new ArrayList<>();
        List<Found> found = session.rows(
                "WITH ranked AS MATERIALIZED (" + asking.sql
                        + "), rim AS (SELECT min(place) AS least, count(*) AS matches"
                        + " FROM ranked) SELECT place, score, least, matches FROM ranked, rim"
                        + " WHERE score > ? OR score = ? AND place < ? ORDER BY score, place DESC LIMIT ?",
                row -> {
                    rims.add(new Rim(row.getLong(3), row.getLong(4)));
                    return new Found(row.getLong(1), row.getDouble(2));
                },
                asking.values.toArray());
        if (found.size() > limit) {
            Found last = found.get(limit - 1);
            return page(query, words, found.subList(0, limit), Optional.of(new Cursor(true, last.score, last.place)));
        }
        Optional<Cursor> older = rims.stream()
                .findFirst()
                .filter(rim -> rim.matches == RANKED)
                .map(rim -> new Cursor(false, 0, rim.least));
        return page(query, words, found, older);
    }

    private static final class Asking {
        private final StringBuilder also = new StringBuilder();
        private final List<Object> values = new ArrayList<>();
        private String sql = "";
    }

    private Asking asking(Query query, Match words, boolean ranked, long high, long most) {
        Asking asking = new Asking();
        Match facets = Facets.asked(query.facets());
        boolean open = words.isEmpty() && facets.isEmpty();
        asking.values.add(open ? query.kind().ordinal() : dialect.asked(words, facets));
        asking.values.add(low(query));
        asking.values.add(high);
        String place = open ? "place" : dialect.place();
        query.story().ifPresent(story -> narrow(asking, place, query.kind(), "story", story));
        query.document().ifPresent(document -> narrow(asking, place, query.kind(), "id", document));
        asking.values.add(most);
        asking.sql = open
                ? "SELECT place, 0.0 AS score FROM entry WHERE kind = ? AND place BETWEEN ? AND ?" + asking.also
                        + " ORDER BY place DESC LIMIT ?"
                : dialect.matching(query.kind().label(), ranked, asking.also.toString());
        return asking;
    }

    private static void narrow(Asking asking, String place, Kind kind, String column, String value) {
        asking.also
                .append(" AND ")
                .append(place)
                .append(" IN (SELECT e.place FROM entry e JOIN report r ON r.number = e.report WHERE e.kind = ? AND r.")
                .append(column)
                .append(" = ?)");
        asking.values.add(kind.ordinal());
        asking.values.add(value);
    }

    // What has no day lies before all days.
    private static long low(Query query) {
        boolean dated = query.from().isPresent() || query.until().isPresent();
        return query.from().map(Key::first).orElse(dated ? Key.first(LocalDate.MIN) : 0L);
    }

    private static long high(Query query) {
        return query.until().map(day -> Key.first(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE);
    }

    private Page<Hit> page(Query query, Match words, List<Found> found, Optional<Cursor> next) {
        Map<Long, Optional<Shelf.Opened>> opened = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Found each : found) {
            Key key = Key.of(each.place);
            // A report may have been taken out since it was found.
            opened.computeIfAbsent(key.report(), shelf::opened)
                    .filter(report -> holds(report, query.kind(), key))
                    .ifPresent(report -> hits.add(hit(query.kind(), key, report, words)));
        }
        return new Page<>(hits, next.map(Cursor::toString));
    }

    private static boolean holds(Shelf.Opened opened, Kind kind, Key key) {
        return switch (kind) {
            case REPORT -> true;
            case STATEMENT -> key.place() < opened.found().statements().size();
            case EVENT -> key.place() < opened.found().events().size();
        };
    }

    private static Hit hit(Kind kind, Key key, Shelf.Opened opened, Match words) {
        return switch (kind) {
            case REPORT ->
                new Hit(
                        kind,
                        opened.report().id().value(),
                        opened.report(),
                        Optional.empty(),
                        snippet(opened, Indexing.stretches(opened.document()), words));
            case STATEMENT -> {
                Statement statement = opened.found().statements().get(key.place());
                yield finding(kind, key, opened, statement, statement.evidence().union(statement.contentSpan()), words);
            }
            case EVENT -> {
                Event event = opened.found().events().get(key.place());
                yield finding(kind, key, opened, event, event.evidence(), words);
            }
        };
    }

    private static Hit finding(Kind kind, Key key, Shelf.Opened opened, Finding finding, Span span, Match words) {
        String id = new FindingId(opened.report().id(), kind, key.place() + 1).toString();
        return new Hit(kind, id, opened.report(), Optional.of(finding), snippet(opened, List.of(span), words));
    }

    private static Snippet snippet(Shelf.Opened opened, List<Span> stretches, Match words) {
        return Snippets.of(opened.document().text(), stretches, words);
    }
}
