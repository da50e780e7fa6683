package org.demarche.store;

import com.zaxxer.hikari.HikariConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.demarche.store.words.Match;
import org.demarche.store.words.Match.Phrase;

/** An archive on a PostgreSQL server, found through text search vectors that hold the same words as SQLite's index. */
final class Postgres implements Dialect {
    private static final int CONNECTIONS = 10;
    // Any number will do, as long as every Démarche takes the same.
    private static final long LOCK = 7_414_001L;
    // A vector holds no position above this.
    private static final int LAST_POSITION = 16_383;

    @Override
    public String migrations() {
        return "postgres";
    }

    @Override
    public DataSource open(String place) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(place);
        return Pool.open(pool, CONNECTIONS, place);
    }

    @Override
    public boolean isMigrated(Session session) {
        return session.number("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
                        + " AND tablename = 'report'")
                > 0;
    }

    @Override
    public String truth() {
        return "true";
    }

    @Override
    public void lock(Session session) {
        session.row("SELECT pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    @Override
    public List<String> integrity(Session session) {
        return List.of();
    }

    // The server gives room back by itself, a little later; this does it now, and tells the planner what there is.
    @Override
    public void compact(Session session) {
        session.run("VACUUM ANALYZE");
    }

    @Override
    public String insert(String index) {
        return "INSERT INTO " + index + "_index(place, words, facets) VALUES (?, ?::tsvector, ?::tsvector)";
    }

    @Override
    public Map<String, Long> vocabulary(Session session, String index, String beginning) {
        Map<String, Long> counts = new TreeMap<>();
        session.rows(
                "SELECT word, ndoc FROM ts_stat('SELECT facets FROM " + index + "_index') WHERE starts_with(word, ?)",
                row -> counts.put(row.getString(1), row.getLong(2)),
                beginning);
        return counts;
    }

    @Override
    public String place() {
        return "place";
    }

    @Override
    public Object[] row(long place, Entry entry) {
        return new Object[] {place, vector(entry.words()), vector(entry.facets())};
    }

    private static String vector(List<String> words) {
        StringBuilder vector = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            vector.append('\'').append(words.get(i)).append("':");
            vector.append(Math.min(i + 1, LAST_POSITION)).append(' ');
        }
        return vector.toString();
    }

    @Override
    public String matching(String index, String also) {
        return "SELECT place FROM " + index + "_index WHERE (facets || words) @@ ?::tsquery AND place BETWEEN ? AND ?"
                + also + " ORDER BY place DESC LIMIT ?";
    }

    @Override
    public String scored(String index) {
        return "SELECT place, -ts_rank(words, query, 1)::float8 AS score FROM " + index
                + "_index, (SELECT ?::tsquery AS query) q WHERE (facets || words) @@ query";
    }

    @Override
    public String among(String place) {
        return place + " IN (SELECT value::bigint FROM json_array_elements_text(?::json))";
    }

    @Override
    public Match opened(Session session, String index, Match words, long common) {
        return words;
    }

    @Override
    public String asked(Match words, Match facets) {
        List<String> clauses = new ArrayList<>();
        words.and(facets).all().forEach(any -> clauses.add(any(any)));
        words.none().forEach(phrase -> clauses.add("!" + any(List.of(phrase))));
        return String.join(" & ", clauses);
    }

    private static String any(List<Phrase> phrases) {
        return phrases.stream().map(Postgres::phrase).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String phrase(Phrase phrase) {
        List<String> words = new ArrayList<>();
        phrase.words().forEach(word -> words.add("'" + word + "'"));
        return String.join(" <-> ", words) + (phrase.open() ? ":*" : "");
    }
}
