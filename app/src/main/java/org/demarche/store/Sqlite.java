package org.demarche.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.demarche.store.words.Match;
import org.demarche.store.words.Match.Phrase;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An archive in one file: SQLite with a write-ahead log and its full-text index. */
final class Sqlite implements Dialect {
    private static final int READERS = 8;
    // Another process may be filing a batch; a minute is longer than any.
    private static final int PATIENCE_MILLIS = 60_000;

    private final int patienceMillis;

    Sqlite() {
        this(PATIENCE_MILLIS);
    }

    /** @param patienceMillis how long it waits for others that write */
    Sqlite(int patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public DataSource open(String place) {
        Path file = Path.of(place);
        SQLiteConfig config = new SQLiteConfig();
        HikariConfig pool = new HikariConfig();
        if (Files.isDirectory(file)) {
            throw new UncheckedIOException(new IOException(place + ": is a folder; name the archive's file in it"));
        }
        boolean sealed = isSealed(file);
        pool.setReadOnly(sealed);
        if (sealed) config.setReadOnly(true);
        else writable(config);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(patienceMillis);
        config.setCacheSize(-32_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        boolean still = sealed && !Files.exists(Path.of(file + "-wal"));
        source.setUrl("jdbc:sqlite:" + (still ? file.toUri() + "?immutable=1" : place));
        pool.setDataSource(source);
        return Pool.open(pool, READERS, place);
    }

    // Where nothing may be written SQLite cannot make its log and would refuse to read as well, unless it is told that
    // the file never changes. Another user who does write there has a log beside it.
    private static boolean isSealed(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isRegularFile(file) && !(Files.isWritable(folder) && Files.isWritable(file));
    }

    private static void writable(SQLiteConfig config) {
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was acknowledged must outlive a power cut as well.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    @Override
    public boolean isMigrated(Session session) {
        return session.number("SELECT count(*) FROM sqlite_master WHERE name = 'report'") > 0;
    }

    @Override
    public String truth() {
        return "1";
    }

    @Override
    public void lock(Session session) {
        // Its transactions are immediate: they hold the lock from their first word.
    }

    @Override
    public List<String> integrity(Session session) {
        List<String> told = new ArrayList<>(session.rows("PRAGMA integrity_check", row -> row.getString(1)));
        told.remove("ok");
        return told;
    }

    @Override
    public void compact(Session session) {
        for (Kind kind : Kind.values()) {
            String index = kind.label() + "_index";
            session.run("INSERT INTO " + index + "(" + index + ") VALUES ('optimize')");
        }
        session.run("VACUUM");
    }

    @Override
    public String insert(String index) {
        return "INSERT INTO " + index + "_index(rowid, words) VALUES (?, ?)";
    }

    @Override
    public Object[] row(long place, Entry entry) {
        return new Object[] {place, String.join(" ", entry.facets()) + " " + String.join(" ", entry.words())};
    }

    @Override
    public Map<String, Long> vocabulary(Session session, String index, String beginning) {
        Map<String, Long> counts = new TreeMap<>();
        session.rows(
                "SELECT term, doc FROM " + index + "_vocabulary WHERE term >= ? AND term < ?",
                row -> counts.put(row.getString(1), row.getLong(2)),
                beginning,
                beginning + Character.toString(Character.MAX_CODE_POINT));
        return counts;
    }

    @Override
    public String place() {
        return "rowid";
    }

    @Override
    public String matching(String index, String also) {
        String table = index + "_index";
        return "SELECT rowid AS place FROM " + table + " WHERE " + table + " MATCH ? AND rowid BETWEEN ? AND ?" + also
                + " ORDER BY rowid DESC LIMIT ?";
    }

    @Override
    public String scored(String index) {
        String table = index + "_index";
        return "SELECT rowid AS place, bm25(" + table + ") AS score FROM " + table + " WHERE " + table + " MATCH ?";
    }

    @Override
    public String asked(Match words, Match facets) {
        Match both = words.and(facets);
        String all = "(" + both.all().stream().map(Sqlite::any).collect(Collectors.joining(" AND ")) + ")";
        return both.none().isEmpty() ? all : all + " NOT " + any(both.none());
    }

    @Override
    public String among(String place) {
        return place + " IN (SELECT value FROM json_each(?))";
    }

    // For a beginning the index gathers the entries of all its words before it gives the first; the words one by one
    // give the newest entries at once.
    @Override
    public Match opened(Session session, String index, Match words, long common) {
        UnaryOperator<List<Phrase>> opened = any -> any.stream()
                .flatMap(phrase -> phrase.open() ? opened(session, index, phrase, common) : Stream.of(phrase))
                .toList();
        return new Match(words.all().stream().map(opened).toList(), opened.apply(words.none()));
    }

    private Stream<Phrase> opened(Session session, String index, Phrase phrase, long common) {
        int last = phrase.words().size() - 1;
        Map<String, Long> counts = vocabulary(session, index, phrase.words().get(last));
        if (counts.values().stream().mapToLong(Long::longValue).sum() <= common) return Stream.of(phrase);
        return counts.keySet().stream().map(word -> {
            List<String> whole = new ArrayList<>(phrase.words());
            whole.set(last, word);
            return new Phrase(whole, false);
        });
    }

    private static String any(List<Phrase> phrases) {
        return phrases.stream().map(Sqlite::phrase).collect(Collectors.joining(" OR ", "(", ")"));
    }

    // The words hold letters, digits and the signs of facets only, never a quotation mark.
    private static String phrase(Phrase phrase) {
        return "\"" + String.join(" ", phrase.words()) + "\"" + (phrase.open() ? " *" : "");
    }
}
