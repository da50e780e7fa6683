package org.demarche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.StoryShelf;
import org.demarche.StoryThread;
import org.demarche.WovenStory;
import org.demarche.store.codec.AnnotationCodec;
import org.demarche.store.codec.DocumentCodec;
import org.demarche.store.codec.FindingCodec;
import org.demarche.store.codec.FindingCodec.Found;

/** Files readings and stories through one session. */
final class SqlFiling implements Filing {
    private static final String STANDARD_INPUT = "-";

    private final Session session;
    private final Dialect dialect;
    private final Countries countries;
    private final StoryRows stories;
    private final ThreadRows threads;
    private final ShelfRows shelf;
    private final Places places;
    private final Lessons lessons;

    SqlFiling(Session session, Dialect dialect, Countries countries) {
        this.session = session;
        this.dialect = dialect;
        this.countries = countries;
        this.stories = new StoryRows(session);
        this.threads = new ThreadRows(session);
        this.shelf = new ShelfRows(session);
        this.places = new Places(session, dialect);
        this.lessons = new Lessons(session, this::rewrite);
    }

    private record Row(long number, DocumentId id, Optional<String> given) {
        static final String COLUMNS = "number, id, given";

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), new DocumentId(row.getString(2)), Optional.ofNullable(row.getString(3)));
        }
    }

    @Override
    public Receipt add(Reading read, Set<DocumentId> siblings) {
        Document document = read.document();
        if (row(document.id()).isPresent()) return new Receipt(document.id(), Receipt.Outcome.KNOWN, Optional.empty());
        Spans.check(read);
        Optional<Row> older = older(document, siblings);
        Set<Long> orphans = older.map(row -> lessons.withdraw(row.number)).orElse(Set.of());
        Reading reading = lessons.learn(read);
        long number = insert(reading);
        older.ifPresent(row -> supersede(row, number));
        index(reading, number);
        lessons.keep(reading, number, orphans);
        return new Receipt(document.id(), Receipt.Outcome.ADDED, older.map(Row::id));
    }

    @Override
    public void replace(Reading other) {
        Row row = row(other.document().id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no report " + other.document().id().value()));
        Spans.check(other);
        Set<Long> orphans = lessons.withdraw(row.number);
        Reading reading = lessons.learn(other);
        rewrite(reading, row.number);
        lessons.keep(reading, row.number, orphans);
    }

    private void rewrite(Reading reading, long number) {
        unindex(number);
        stories.unthread(number);
        List<Object> values = facts(reading);
        values.add(number);
        session.run(
                "UPDATE report SET published = ?, statements = ?, events = ?, problems = ?, facts = ? WHERE number = ?",
                values.toArray());
        List<Object> record = record(reading);
        record.add(number);
        session.run("UPDATE record SET text = ?, findings = ?, annotations = ? WHERE number = ?", record.toArray());
        index(reading, number);
    }

    @Override
    public Optional<List<Document>> remove(DocumentId id) {
        return row(id).map(row -> remove(row.number));
    }

    private List<Document> remove(long number) {
        stories.unravel(number);
        unindex(number);
        Set<Long> orphans = lessons.withdraw(number);
        List<DocumentId> older = session.rows(
                "SELECT id FROM report WHERE superseded_by = ? ORDER BY number",
                row -> new DocumentId(row.getString(1)),
                number);
        session.run("UPDATE report SET superseded_by = NULL WHERE superseded_by = ?", number);
        session.run("DELETE FROM report WHERE number = ?", number);
        List<Document> restored = older.stream().map(this::restore).toList();
        orphans.forEach(lessons::again);
        return restored;
    }

    @Override
    public StoryShelf shelf() {
        return shelf;
    }

    @Override
    public void move(String gone, String into) {
        stories.move(gone, into);
    }

    @Override
    public void assign(DocumentId id, String story) {
        stories.assign(id, story);
    }

    @Override
    public void keep(WovenStory woven) {
        stories.keep(woven);
    }

    @Override
    public Optional<LinkedStory> linked(String story) {
        return threads.linked(story);
    }

    @Override
    public List<String> linkedTo(String story) {
        return threads.linkedTo(story);
    }

    @Override
    public void link(String story, Optional<StoryLink> link) {
        threads.link(story, link);
    }

    @Override
    public void keepThreads(Collection<String> of, Collection<StoryThread> some) {
        threads.keep(of, some);
    }

    @Override
    public void keepCommitments(Collection<String> of, List<Commitment> commitments) {
        stories.keepCommitments(of, commitments);
    }

    @Override
    public void settle(Collection<String> some) {
        stories.settle(some);
    }

    @Override
    public void reach(SourceFile file, Collection<DocumentId> met) {
        new SourceRows(session).reach(file, met);
    }

    @Override
    public Set<DocumentId> siblings(Document document, Collection<String> files) {
        return new SourceRows(session).siblings(document, files);
    }

    @Override
    public void watch(WatchedFeed feed) {
        new WatchRows(session).keep(feed);
    }

    @Override
    public void watch(WatchedPage page) {
        new WatchRows(session).keep(page);
    }

    @Override
    public void pause(String host, Instant until) {
        new WatchRows(session).pause(host, until);
    }

    @Override
    public Optional<byte[]> note(String name) {
        return session.row("SELECT value FROM note WHERE name = ?", row -> row.getBytes(1), name);
    }

    @Override
    public void note(String name, byte[] value) {
        session.run(
                "INSERT INTO note(name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    /** Writes what waits; the last step of a transaction. */
    void finish() {
        shelf.finish();
        places.finish();
        new State(session).raise();
    }

    private Optional<Row> row(DocumentId id) {
        return session.row("SELECT " + Row.COLUMNS + " FROM report WHERE id = ?", Row::of, id.value());
    }

    private Optional<Row> older(Document document, Set<DocumentId> siblings) {
        if (document.origin().equals(STANDARD_INPUT)) return Optional.empty();
        List<Row> same = session.rows(
                "SELECT " + Row.COLUMNS + " FROM report WHERE origin = ? AND part = ? AND superseded_by IS NULL",
                Row::of,
                document.origin(),
                document.part());
        if (same.size() != 1 || siblings.contains(same.get(0).id)) return Optional.empty();
        Optional<String> given = same.get(0).given;
        boolean other = given.isPresent() && document.given().isPresent() && !given.equals(document.given());
        return other ? Optional.empty() : Optional.of(same.get(0));
    }

    private long insert(Reading reading) {
        Document document = reading.document();
        List<Object> values = new ArrayList<>();
        values.add(document.id().value());
        values.add(document.given());
        values.add(document.origin());
        values.add(document.part());
        values.add(document.outlet());
        values.add(countries.of(document));
        values.add(document.title());
        values.add(document.language());
        values.addAll(facts(reading));
        values.add(Places.none());
        session.run(
                "INSERT INTO report(id, given, origin, part, outlet, country, title, language,"
                        + " published, statements, events, problems, facts, places)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
        long number = row(document.id()).orElseThrow().number;
        List<Object> record = record(reading);
        record.add(0, number);
        session.run("INSERT INTO record(number, text, findings, annotations) VALUES (?, ?, ?, ?)", record.toArray());
        return number;
    }

    private static List<Object> facts(Reading reading) {
        Document document = reading.document();
        List<Object> values = new ArrayList<>();
        values.add(document.published().value());
        values.add(reading.statements().size());
        values.add(reading.events().size());
        values.add(reading.problems().size());
        values.add(DocumentCodec.pack(document));
        return values;
    }

    private static List<Object> record(Reading reading) {
        String text = reading.document().text();
        List<Object> values = new ArrayList<>();
        values.add(DocumentCodec.text(text));
        values.add(FindingCodec.pack(new Found(reading.statements(), reading.events(), reading.problems()), text));
        values.add(AnnotationCodec.pack(reading.annotated()));
        return values;
    }

    private void supersede(Row older, long by) {
        stories.leave(older.number);
        unindex(older.number);
        session.run("UPDATE report SET superseded_by = ? WHERE number = ?", by, older.number);
    }

    private Document restore(DocumentId id) {
        Reading reading = new Shelf(session).reading(id).orElseThrow();
        long number = row(id).orElseThrow().number;
        index(reading, number);
        lessons.keep(reading, number, Set.of(number));
        return reading.document();
    }

    private void index(Reading reading, long number) {
        List<Entry> entries = new Indexing(reading, countries.of(reading.document())).entries();
        session.run("UPDATE report SET places = ? WHERE number = ?", places.put(number, entries), number);
    }

    private void unindex(long number) {
        byte[] held = session.row("SELECT places FROM report WHERE number = ?", row -> row.getBytes(1), number)
                .orElseThrow();
        places.remove(number, held);
        session.run("UPDATE report SET places = ? WHERE number = ?", Places.none(), number);
    }
}
