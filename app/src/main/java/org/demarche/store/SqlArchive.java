package org.demarche.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.ShelvedStory;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.StoryOutline;
import org.demarche.StoryThread;
import org.demarche.store.codec.CorruptRecord;
import org.demarche.store.codec.FindingCodec.Found;

/** An archive in a database; what differs between databases is the {@link Dialect}'s. */
final class SqlArchive implements Archive {
    // Streams read so many at a time: no reader holds a place in the database for long.
    private static final int AT_ONCE = 64;

    private final DataSource source;
    private final Dialect dialect;
    private final String place;
    private final Countries countries;
    private final ReentrantLock writing = new ReentrantLock();

    SqlArchive(DataSource source, Dialect dialect, String place, Countries countries) {
        this.source = source;
        this.dialect = dialect;
        this.place = place;
        this.countries = countries;
    }

    <T> T read(Function<Session, T> work) {
        try (Session session = Session.of(source, place)) {
            return work.apply(session);
        } catch (CorruptRecord e) {
            throw Mishap.at(place, e);
        }
    }

    @Override
    public <T> T write(Function<Filing, T> work) {
        writing.lock();
        try (Session session = Session.of(source, place)) {
            return session.transaction(() -> {
                dialect.lock(session);
                SqlFiling filing = new SqlFiling(session, dialect, countries);
                T result = work.apply(filing);
                filing.finish();
                return result;
            });
        } catch (CorruptRecord e) {
            throw Mishap.at(place, e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public boolean holds(DocumentId id) {
        return read(session -> session.number("SELECT count(*) FROM report WHERE id = ?", id.value())) > 0;
    }

    @Override
    public Optional<Report> report(DocumentId id) {
        return read(session -> new Shelf(session).report(id));
    }

    @Override
    public List<Report> reports(Collection<DocumentId> ids) {
        return read(session -> new Shelf(session).reports(ids));
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return read(session -> new Shelf(session).document(id));
    }

    @Override
    public Optional<Reading> reading(DocumentId id) {
        return read(session -> new Shelf(session).reading(id));
    }

    @Override
    public Optional<Reading> marked(DocumentId id) {
        return read(session -> new Shelf(session).marked(id));
    }

    @Override
    public List<Statement> statements(DocumentId id) {
        return read(session -> new Shelf(session).found(id))
                .map(Found::statements)
                .orElse(List.of());
    }

    @Override
    public List<Event> events(DocumentId id) {
        return read(session -> new Shelf(session).found(id)).map(Found::events).orElse(List.of());
    }

    @Override
    public Optional<Finding> finding(FindingId id) {
        return read(session -> new Shelf(session).found(id.document())).flatMap(found -> one(found, id));
    }

    private static Optional<Finding> one(Found found, FindingId id) {
        List<? extends Finding> all = id.kind() == Kind.STATEMENT ? found.statements() : found.events();
        return id.number() <= all.size() ? Optional.of(all.get(id.number() - 1)) : Optional.empty();
    }

    @Override
    public Page<Hit> search(Query query, Optional<String> after, int limit) {
        return read(session -> new Finder(session, dialect).search(query, after, limit));
    }

    @Override
    public void search(Query query, Consumer<Hit> sink) {
        Optional<String> after = Optional.empty();
        do {
            Page<Hit> page = search(query, after, AT_ONCE);
            page.rows().forEach(sink);
            after = page.next();
        } while (after.isPresent());
    }

    @Override
    public Map<Optional<LocalDate>, Long> days(Query query) {
        return read(session -> new Finder(session, dialect).days(query));
    }

    @Override
    public boolean isRanked(Query query) {
        return read(session -> new Finder(session, dialect).isRanked(query));
    }

    @Override
    public Optional<Long> count(Query query, long most) {
        return read(session -> new Finder(session, dialect).count(query, most));
    }

    @Override
    public List<Outlet> outlets() {
        return read(session -> session.rows(
                "SELECT outlet, country, count(*) FROM report WHERE superseded_by IS NULL AND outlet IS NOT NULL"
                        + " GROUP BY outlet, country ORDER BY count(*) DESC, outlet, country",
                row -> new Outlet(row.getString(1), Optional.ofNullable(row.getString(2)), row.getLong(3))));
    }

    @Override
    public Map<String, Long> codes(Kind kind, Facet facet) {
        return read(session -> Facets.codes(facet, beginning -> dialect.vocabulary(session, kind.label(), beginning)));
    }

    @Override
    public void readings(Consumer<Reading> sink) {
        each((session, number) -> new Shelf(session).reading(number).ifPresent(sink));
    }

    @Override
    public void reports(Consumer<Report> sink) {
        each((session, number) -> session.row(
                        "SELECT " + Shelf.COLUMNS + " FROM report r WHERE number = ?", Shelf::report, number)
                .ifPresent(sink));
    }

    private interface Visit {
        void to(Session session, long number);
    }

    private void each(Visit visit) {
        long last = 0;
        List<Long> some = numbersAfter(last);
        while (!some.isEmpty()) {
            for (long number : some) {
                read(session -> {
                    visit.to(session, number);
                    return true;
                });
                last = number;
            }
            some = numbersAfter(last);
        }
    }

    private List<Long> numbersAfter(long last) {
        return read(session -> new Shelf(session).numbersAfter(last, AT_ONCE));
    }

    @Override
    public Optional<Story> story(String id) {
        return read(session -> new StoryRows(session).story(id));
    }

    @Override
    public Optional<StoryOutline> outline(String id) {
        return read(session -> new StoryRows(session).outline(id));
    }

    @Override
    public Optional<String> movedTo(String id) {
        return read(
                session -> session.row("SELECT into_story FROM moved WHERE story = ?", row -> row.getString(1), id));
    }

    @Override
    public Optional<ShelvedStory> shelved(String id) {
        return read(session -> new ShelfRows(session).story(id));
    }

    @Override
    public Optional<LinkedStory> linked(String story) {
        return read(session -> new ThreadRows(session).linked(story));
    }

    @Override
    public List<String> linkedTo(String story) {
        return read(session -> new ThreadRows(session).linkedTo(story));
    }

    @Override
    public List<Report> reportsOf(String story) {
        return read(session -> new StoryRows(session).reports(story));
    }

    @Override
    public Page<StoryLine> stories(
            Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> after, int limit) {
        return read(session -> new StoryRows(session).stories(from, until, after, limit));
    }

    @Override
    public Page<StoryThread> threads(Optional<String> after, int limit) {
        return read(session -> new ThreadRows(session).threads(after, limit));
    }

    @Override
    public Optional<StoryThread> thread(String id) {
        return read(session -> new ThreadRows(session).thread(id));
    }

    @Override
    public Optional<StoryThread> threadOf(String story) {
        return read(session -> new ThreadRows(session).threadOf(story));
    }

    @Override
    public Page<Commitment> commitments(Optional<String> after, int limit) {
        return read(session -> new StoryRows(session).commitments(after, limit));
    }

    @Override
    public List<Commitment> commitmentsOf(String story) {
        return read(session -> new StoryRows(session).commitments(story));
    }

    @Override
    public List<Lesson> lessons(String name) {
        return read(session -> new Lessons(session, (reading, number) -> {}).of(name));
    }

    @Override
    public Optional<byte[]> note(String name) {
        return read(session -> session.row("SELECT value FROM note WHERE name = ?", row -> row.getBytes(1), name));
    }

    @Override
    public long state() {
        return read(session -> new State(session).number());
    }

    @Override
    public Optional<SourceFile> sourceFile(String identity) {
        return read(session -> new SourceRows(session).file(identity));
    }

    @Override
    public WatchBook watchBook() {
        return new SqlWatchBook(this);
    }

    @Override
    public List<String> waiting() {
        return read(session -> new StoryRows(session).waiting(StoryRows.UNWOVEN));
    }

    @Override
    public List<String> unlinked() {
        return read(session -> new StoryRows(session).waiting(StoryRows.UNLINKED));
    }

    @Override
    public Set<String> unthreaded() {
        return read(session -> Set.copyOf(new StoryRows(session).waiting(StoryRows.UNTHREADED)));
    }

    @Override
    public List<Report> unthreadedReports() {
        return read(session -> new StoryRows(session).unthreaded());
    }

    @Override
    public Counts counts() {
        return read(session -> session.row(
                        "SELECT count(*), coalesce(sum(statements), 0), coalesce(sum(events), 0),"
                                + " (SELECT count(*) FROM report WHERE superseded_by IS NOT NULL),"
                                + " (SELECT count(*) FROM story), (SELECT count(*) FROM story WHERE waiting = 1)"
                                + " FROM report WHERE superseded_by IS NULL",
                        row -> new Counts(
                                row.getLong(1),
                                row.getLong(4),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(5),
                                row.getLong(6)))
                .orElseThrow());
    }

    @Override
    public List<Fault> check(Consumer<DocumentId> progress) {
        return read(session -> new Checkup(session, dialect).faults(progress));
    }

    @Override
    public void compact() {
        writing.lock();
        try (Session session = Session.of(source, place)) {
            dialect.compact(session);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        close(source);
    }

    static void close(DataSource source) {
        if (source instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("an archive cannot be closed", e);
            }
        }
    }
}
