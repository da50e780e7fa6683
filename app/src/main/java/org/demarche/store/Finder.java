package org.demarche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.store.words.Asked;
import org.demarche.store.words.Match;
import org.demarche.store.words.Match.Phrase;
import org.demarche.store.words.Snippet;
import org.demarche.store.words.Snippets;

/**
 * Answers searches.
 *
 * <p>The best come first as far as that takes a look at few entries: only words that few entries hold count towards how
 * good a match is. What more entries hold tells them hardly apart, and where all words of a search are so common the
 * newest come first. So the first page of a common word costs no more than that of a rare one, and nothing is left out.
 */
final class Finder {
    /** More entries than this hold a common word. */
    static final int COMMON = 5_000;

    private static final Match NOTHING = new Match(List.of(), List.of());

    private final Session session;
    private final Dialect dialect;
    private final Shelf shelf;
    private final long common;

    Finder(Session session, Dialect dialect) {
        this(session, dialect, COMMON);
    }

    /** A finder to which words are common that more entries than these hold. */
    Finder(Session session, Dialect dialect, long common) {
        this.session = session;
        this.dialect = dialect;
        this.shelf = new Shelf(session);
        this.common = common;
    }

    private record Found(long place, double score) {}

    Page<Hit> search(Query query, Optional<String> after, int limit) {
        if (limit < 1) throw new IllegalArgumentException("a page has at least one result, not " + limit);
        Match words = words(query);
        Asking asking = asking(query, words);
        Match rare = rare(query, asking);
        Cursor cursor = Cursor.parse(after, !rare.isEmpty());
        List<Found> found = cursor.ranked() && !rare.isEmpty()
                ? ranked(asking, rare, cursor, limit)
                : newest(asking, cursor, limit);
        if (found.size() <= limit) return page(query, words, found, Optional.empty());
        Found last = found.get(limit - 1);
        Cursor next = new Cursor(!rare.isEmpty() && cursor.ranked(), last.score, last.place);
        return page(query, words, found.subList(0, limit), Optional.of(next));
    }

    /** How many entries match on each day, without looking at any of them. */
    Map<Optional<LocalDate>, Long> days(Query query) {
        Asking asking = asking(query, words(query));
        Map<Optional<LocalDate>, Long> days = new HashMap<>();
        session.rows(
                "SELECT " + Key.day("place") + ", count(*) FROM (" + asking.sql + ") found GROUP BY 1",
                row -> days.merge(Key.day(row.getLong(1)), row.getLong(2), Long::sum),
                asking.values(Long.MAX_VALUE, Long.MAX_VALUE));
        return days;
    }

    /** How many entries match; empty when more than so many do. */
    Optional<Long> count(Query query, long most) {
        Asking asking = asking(query, words(query));
        long found = session.number(
                "SELECT count(*) FROM (" + asking.sql + ") found", asking.values(Long.MAX_VALUE, most + 1));
        return found > most ? Optional.empty() : Optional.of(found);
    }

    private static Match words(Query query) {
        Match words = Asked.of(query.words());
        boolean asks = !query.words().isBlank();
        if (asks && words.isEmpty()) {
            throw new IllegalArgumentException("“" + query.words() + "” holds no word that must be there");
        }
        return words;
    }

    /** True when the best come first. */
    boolean isRanked(Query query) {
        return !rare(query, asking(query, words(query))).isEmpty();
    }

    // The words that count towards the order: those that few entries hold.
    private Match rare(Query query, Asking asking) {
        if (query.order() == Query.Order.NEWEST) return NOTHING;
        return new Match(
                asking.words.all().stream()
                        .filter(any -> any.size() == 1 && isRare(query.kind(), any.get(0)))
                        .toList(),
                List.of());
    }

    // A phrase stands in no more entries than the rarest of its words.
    private boolean isRare(Kind kind, Phrase phrase) {
        int last = phrase.words().size() - 1;
        for (int i = 0; i <= last; i++) {
            Phrase word = new Phrase(List.of(phrase.words().get(i)), phrase.open() && i == last);
            Match only = new Match(List.of(List.of(word)), List.of());
            long entries = session.number(
                    "SELECT count(*) FROM (" + dialect.matching(kind.label(), "") + ") found",
                    dialect.asked(only, NOTHING),
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    common + 1);
            if (entries <= common) return true;
        }
        return false;
    }

    private List<Found> newest(Asking asking, Cursor cursor, int limit) {
        return session.rows(
                asking.sql, row -> new Found(row.getLong(1), 0), asking.values(cursor.place() - 1, limit + 1L));
    }

    private List<Found> ranked(Asking asking, Match rare, Cursor cursor, int limit) {
        List<Object> values = new ArrayList<>();
        values.add(dialect.asked(rare, NOTHING));
        values.addAll(List.of(asking.values(Long.MAX_VALUE, Long.MAX_VALUE)));
        values.addAll(List.of(cursor.score(), cursor.score(), cursor.place(), limit + 1));
        return session.rows(
                "WITH ranked AS MATERIALIZED (" + dialect.scored(asking.kind.label())
                        + ") SELECT place, score FROM ranked"
                        + " WHERE place IN (" + asking.sql + ") AND (score > ? OR score = ? AND place < ?)"
                        + " ORDER BY score, place DESC LIMIT ?",
                row -> new Found(row.getLong(1), row.getDouble(2)),
                values.toArray());
    }

    /**
     * A query as the database is asked it.
     *
     * @param words what it asks for, with beginnings as the database finds them
     * @param sql the places that fit, the newest first
     * @param match what is matched, or the kind where everything is
     * @param low the least place
     * @param high the greatest place
     * @param also the values of further conditions
     */
    private record Asking(Kind kind, Match words, String sql, Object match, long low, long high, List<Object> also) {
        Object[] values(long before, long most) {
            List<Object> values = new ArrayList<>(List.of(match, low, Math.min(high, before)));
            values.addAll(also);
            values.add(most);
            return values.toArray();
        }
    }

    private Asking asking(Query query, Match words) {
        String index = query.kind().label();
        Match opened = dialect.opened(session, index, words, common);
        Match facets = Facets.asked(query.facets());
        boolean open = words.isEmpty() && facets.isEmpty();
        List<Object> narrowed = new ArrayList<>();
        query.story().ifPresent(story -> narrowed.add(places(query.kind(), "story", story)));
        query.document().ifPresent(document -> narrowed.add(places(query.kind(), "id", document)));
        String also = (" AND " + dialect.among(open ? "place" : dialect.place())).repeat(narrowed.size());
        String sql = open
                ? "SELECT place FROM entry WHERE kind = ? AND place BETWEEN ? AND ?" + also
                        + " ORDER BY place DESC LIMIT ?"
                : dialect.matching(index, also);
        Object match = open ? query.kind().ordinal() : dialect.asked(opened, facets);
        return new Asking(query.kind(), opened, sql, match, low(query), high(query), narrowed);
    }

    // The places of some reports as a JSON list.
    private String places(Kind kind, String column, String value) {
        return session
                .rows(
                        "SELECT places FROM report WHERE " + column + " = ?",
                        row -> Places.of(row.getBytes(1), kind),
                        value)
                .stream()
                .flatMap(List::stream)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }

    // What has no day lies before all days.
    private static long low(Query query) {
        boolean dated = query.from().isPresent() || query.until().isPresent();
        return query.from().map(Key::first).orElse(dated ? Key.first(LocalDate.MIN) : Long.MIN_VALUE);
    }

    private static long high(Query query) {
        return query.until().map(day -> Key.first(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE);
    }

    /** What stands at a place: which report, and which of its kind in it. */
    private record Held(long report, int nth) {}

    private Page<Hit> page(Query query, Match words, List<Found> found, Optional<Cursor> next) {
        Map<Long, Optional<Shelf.Opened>> opened = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Found each : found) {
            // A report may have been taken out since it was found.
            held(query.kind(), each.place)
                    .ifPresent(held -> opened.computeIfAbsent(
                                    held.report, query.kind() == Kind.REPORT ? shelf::openedText : shelf::opened)
                            .filter(report -> holds(report, query.kind(), held.nth))
                            .ifPresent(report -> hits.add(hit(query.kind(), held.nth, report, words))));
        }
        return new Page<>(hits, next.map(Cursor::toString));
    }

    private Optional<Held> held(Kind kind, long place) {
        return session.row(
                "SELECT report, nth FROM entry WHERE kind = ? AND place = ?",
                row -> new Held(row.getLong(1), row.getInt(2)),
                kind.ordinal(),
                place);
    }

    private static boolean holds(Shelf.Opened opened, Kind kind, int nth) {
        return switch (kind) {
            case REPORT -> true;
            case STATEMENT -> nth < opened.found().statements().size();
            case EVENT -> nth < opened.found().events().size();
        };
    }

    private static Hit hit(Kind kind, int nth, Shelf.Opened opened, Match words) {
        return switch (kind) {
            case REPORT ->
                new Hit(
                        kind,
                        opened.report().id().value(),
                        opened.report(),
                        Optional.empty(),
                        snippet(opened, Indexing.stretches(opened.document()), words));
            case STATEMENT -> {
                Statement statement = opened.found().statements().get(nth);
                yield finding(kind, nth, opened, statement, statement.evidence().union(statement.contentSpan()), words);
            }
            case EVENT -> {
                Event event = opened.found().events().get(nth);
                yield finding(kind, nth, opened, event, event.evidence(), words);
            }
        };
    }

    private static Hit finding(Kind kind, int nth, Shelf.Opened opened, Finding finding, Span span, Match words) {
        String id = new FindingId(opened.report().id(), kind, nth + 1).toString();
        return new Hit(kind, id, opened.report(), Optional.of(finding), snippet(opened, List.of(span), words));
    }

    private static Snippet snippet(Shelf.Opened opened, List<Span> stretches, Match words) {
        return Snippets.of(opened.document().text(), stretches, words);
    }
}
