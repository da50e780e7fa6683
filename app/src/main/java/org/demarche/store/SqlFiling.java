package org.demarche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/** Files readings and stories through one session. Index entries wait until the end, to be written in their order. */
final class SqlFiling implements Filing {
    private static final String STANDARD_INPUT = "-";

    private final Session session;
    private final Dialect dialect;
    private final Countries countries;
    private final StoryRows stories;
    private final ShelfRows shelf;
    private final List<Entry> pending = new ArrayList<>();

    SqlFiling(Session session, Dialect dialect, Countries countries) {
        this.session = session;
        this.dialect = dialect;
        this.countries = countries;
        this.stories = new StoryRows(session);
        this.shelf = new ShelfRows(session);
    }

    private record Row(long number, DocumentId id, Optional<String> given) {}

    @Override
    public Receipt add(Reading reading, Set<DocumentId> siblings) {
        Document document = reading.document();
        if (row(document.id()).isPresent()) return new Receipt(document.id(), Receipt.Outcome.KNOWN, Optional.empty());
        Spans.check(reading);
        Optional<Row> older = older(document, siblings);
        long number = insert(reading);
        older.ifPresent(row -> supersede(row, number));
        index(reading, number);
        return new Receipt(document.id(), Receipt.Outcome.ADDED, older.map(Row::id));
    }

    @Override
    public void replace(Reading reading) {
        Row row = row(reading.document().id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no report " + reading.document().id().value()));
        Spans.check(reading);
        unindex(row.number);
        List<Object> values = blobs(reading);
        values.add(row.number);
        session.run(
                "UPDATE report SET published = ?, facts = ?, text = ?, findings = ?, annotations = ? WHERE number = ?",
                values.toArray());
        index(reading, row.number);
    }

    @Override
    public Optional<List<Document>> remove(DocumentId id) {
        return row(id).map(row -> remove(row.number));
    }

    private List<Document> remove(long number) {
        stories.leave(number);
        unindex(number);
        List<DocumentId> older = session.rows(
                "SELECT id FROM report WHERE superseded_by = ? ORDER BY number",
                row -> new DocumentId(row.getString(1)),
                number);
        session.run("UPDATE report SET superseded_by = NULL WHERE superseded_by = ?", number);
        session.run("DELETE FROM report WHERE number = ?", number);
        return older.stream().map(this::restore).toList();
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
    public void keepThreads(Collection<StoryThread> threads) {
        stories.keepThreads(threads);
    }

    @Override
    public void keepCommitments(Collection<String> of, List<Commitment> commitments) {
        stories.keepCommitments(of, commitments);
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
        for (Kind kind : Kind.values()) {
            List<Object[]> rows = pending.stream()
                    .filter(entry -> entry.kind() == kind)
                    .sorted(Comparator.comparingLong(entry -> entry.key().bits()))
                    .map(this::values)
                    .toList();
            session.all(dialect.insert(kind.label()), rows);
        }
        session.all(
                "INSERT INTO entry(kind, place, report) VALUES (?, ?, ?)",
                pending.stream()
                        .map(each -> new Object[] {
                            each.kind().ordinal(), each.key().bits(), each.key().report()
                        })
                        .toList());
        pending.clear();
    }

    private Object[] values(Entry entry) {
        return new Object[] {entry.key().bits(), dialect.words(entry.words()), dialect.words(entry.facets())};
    }

    private Optional<Row> row(DocumentId id) {
        return session.row(
                "SELECT number, id, given FROM report WHERE id = ?",
                row -> new Row(row.getLong(1), id, Optional.ofNullable(row.getString(3))),
                id.value());
    }

    private Optional<Row> older(Document document, Set<DocumentId> siblings) {
        if (document.origin().equals(STANDARD_INPUT)) return Optional.empty();
        List<Row> same = session.rows(
                "SELECT number, id, given FROM report WHERE origin = ? AND part = ? AND superseded_by IS NULL",
                row -> new Row(row.getLong(1), new DocumentId(row.getString(2)), Optional.ofNullable(row.getString(3))),
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
        values.addAll(blobs(reading));
        session.run(
                "INSERT INTO report(id, given, origin, part, outlet, country, title, language,"
                        + " published, facts, text, findings, annotations)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
        return row(document.id()).orElseThrow().number;
    }

    private static List<Object> blobs(Reading reading) {
        Document document = reading.document();
        List<Object> values = new ArrayList<>();
        values.add(document.published().value());
        values.add(DocumentCodec.pack(document));
        values.add(DocumentCodec.text(document.text()));
        values.add(FindingCodec.pack(new Found(reading.statements(), reading.events(), reading.problems())));
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
        index(reading, row(id).orElseThrow().number);
        return reading.document();
    }

    private void index(Reading reading, long number) {
        pending.addAll(new Indexing(reading, countries.of(reading.document()), number).entries());
    }

    private void unindex(long number) {
        pending.removeIf(entry -> entry.key().report() == number);
        for (Kind kind : Kind.values()) {
            session.run(
                    "DELETE FROM " + kind.label() + "_index WHERE " + dialect.place()
                            + " IN (SELECT place FROM entry WHERE report = ? AND kind = ?)",
                    number,
                    kind.ordinal());
        }
        session.run("DELETE FROM entry WHERE report = ?", number);
    }
}
