package org.demarche.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Commitment;
import org.demarche.DocumentId;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.StoryOutline;
import org.demarche.WovenStory;
import org.demarche.store.codec.FindingCodec.Found;
import org.demarche.store.codec.ShelfCodec;
import org.demarche.store.codec.StoryCodec;

/** The tables of stories, threads and commitments. */
final class StoryRows {
    /** States in which a story waits for something. */
    static final int UNWOVEN = 1;

    static final int UNTHREADED = 2;

    static final int UNLINKED = 3;

    private static final String UNKNOWN = "";

    private final Session session;
    private final Shelf shelf;
    private final Map<DocumentId, Found> found = new HashMap<>();
    private final StoryCodec codec = new StoryCodec(this::found);

    StoryRows(Session session) {
        this.session = session;
        this.shelf = new Shelf(session);
    }

    private Found found(DocumentId id) {
        return found.computeIfAbsent(
                id,
                each -> shelf.found(each)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a story speaks of report " + each.value() + ", which the archive does not hold")));
    }

    /** The report is about to go for good: nothing may speak of it, so all that was woven with its story is woven anew. */
    void unravel(long report) {
        for (String story :
                storyOf(report).map(new ThreadRows(session)::unravel).orElse(List.of())) {
            session.run("DELETE FROM commitment WHERE story = ?", story);
            session.run("UPDATE story SET waiting = ? WHERE id = ?", UNWOVEN, story);
        }
        leave(report);
    }

    private Optional<String> storyOf(long report) {
        return session.row(
                        "SELECT story FROM report WHERE number = ?",
                        row -> Optional.ofNullable(row.getString(1)),
                        report)
                .flatMap(story -> story);
    }

    /** The report leaves its story. */
    void leave(long report) {
        storyOf(report).ifPresent(story -> {
            session.run("UPDATE report SET story = NULL WHERE number = ?", report);
            touch(story);
        });
    }

    void assign(DocumentId id, String story) {
        session.row(
                        "SELECT number, story FROM report WHERE id = ?",
                        row -> Map.entry(row.getLong(1), Optional.ofNullable(row.getString(2))),
                        id.value())
                .filter(row -> !row.getValue().equals(Optional.of(story)))
                .ifPresent(row -> {
                    leave(row.getKey());
                    session.run("UPDATE report SET story = ? WHERE number = ?", story, row.getKey());
                    unthread(row.getKey());
                    // Its threats and promises, whose ids begin so, come along until the story's thread is found anew.
                    String own = "k-" + id.value();
                    session.run("UPDATE commitment SET story = ? WHERE id > ? AND id < ?", story, own + "-", own + ".");
                    touch(story);
                });
    }

    /** What runs through the story of this report was found without the report as it is now. */
    void unthread(long report) {
        session.run("INSERT INTO unthreaded(report) VALUES (?) ON CONFLICT (report) DO NOTHING", report);
    }

    /** A story whose reports changed waits to be woven; one without reports is gone. */
    private void touch(String story) {
        long reports = session.number("SELECT count(*) FROM report WHERE story = ?", story);
        if (reports == 0) forget(story);
        else
            session.run(
                    "INSERT INTO story(id, headline, first, last, reports, independent, waiting)"
                            + " VALUES (?, '', '', '', 0, 0, 1) ON CONFLICT (id) DO UPDATE SET waiting = 1",
                    story);
    }

    private void forget(String story) {
        new ThreadRows(session).leave(story);
        session.run("DELETE FROM story WHERE id = ?", story);
        session.run("DELETE FROM commitment WHERE story = ?", story);
    }

    void move(String gone, String into) {
        session.run("UPDATE moved SET into_story = ? WHERE into_story = ?", into, gone);
        session.run(
                "INSERT INTO moved(story, into_story) VALUES (?, ?) ON CONFLICT (story) DO UPDATE"
                        + " SET into_story = excluded.into_story",
                gone,
                into);
    }

    void keep(WovenStory woven) {
        Story story = woven.story();
        found.clear();
        List<String> days = session.rows(
                "SELECT published FROM report WHERE story = ? AND published IS NOT NULL",
                row -> row.getString(1).substring(0, 10),
                story.id());
        session.run(
                "UPDATE story SET headline = ?, first = ?, last = ?, reports = ?, independent = ?, waiting = ?,"
                        + " woven = ?, strand = ? WHERE id = ?",
                story.headline(),
                days.stream().min(String::compareTo).orElse(UNKNOWN),
                days.stream().max(String::compareTo).orElse(UNKNOWN),
                story.documents().size(),
                story.independent(),
                UNLINKED,
                codec.pack(story),
                ShelfCodec.pack(woven.strand()),
                story.id());
        // Those that run through a thread stay until the thread is found anew.
        if (new ThreadRows(session).isAlone(story.id())) keepCommitments(List.of(story.id()), woven.commitments());
    }

    void keepCommitments(Collection<String> stories, List<Commitment> commitments) {
        for (String story : stories) session.run("DELETE FROM commitment WHERE story = ?", story);
        for (Commitment commitment : commitments) {
            DocumentId document = commitment.statement().document();
            String story = session.row(
                            "SELECT story FROM report WHERE id = ?",
                            row -> Optional.ofNullable(row.getString(1)),
                            document.value())
                    .flatMap(each -> each)
                    .orElse(UNKNOWN);
            session.run(
                    "INSERT INTO commitment(id, day, story, woven) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                            + " SET day = excluded.day, story = excluded.story, woven = excluded.woven",
                    commitment.id(),
                    day(commitment),
                    story,
                    codec.pack(commitment));
        }
    }

    void settle(Collection<String> stories) {
        for (String story : stories)
            session.run("UPDATE story SET waiting = 0 WHERE id = ? AND waiting = ?", story, UNTHREADED);
        // What came into one of them meanwhile has it wait again.
        session.run("DELETE FROM unthreaded WHERE report IN (SELECT u.report FROM unthreaded u"
                + " JOIN report r ON r.number = u.report LEFT JOIN story s ON s.id = r.story"
                + " WHERE s.waiting IS NULL OR s.waiting = 0)");
    }

    private String day(Commitment commitment) {
        Statement statement = commitment.statement();
        return statement
                .day(() -> session.row(
                                "SELECT published FROM report WHERE id = ?",
                                row -> Optional.ofNullable(row.getString(1)),
                                statement.document().value())
                        .flatMap(published -> published)
                        .map(published -> LocalDate.parse(published.substring(0, 10))))
                .map(LocalDate::toString)
                .orElse(UNKNOWN);
    }

    Optional<Story> story(String id) {
        return session.row("SELECT woven FROM story WHERE id = ?", row -> Optional.ofNullable(row.getBytes(1)), id)
                .flatMap(woven -> woven)
                .map(codec::story);
    }

    Optional<StoryOutline> outline(String id) {
        return session.row("SELECT woven FROM story WHERE id = ?", row -> Optional.ofNullable(row.getBytes(1)), id)
                .flatMap(woven -> woven)
                .map(StoryCodec::outline);
    }

    List<Report> reports(String story) {
        return session
                .rows("SELECT " + Shelf.COLUMNS + " FROM report r WHERE r.story = ?", Shelf::report, story)
                .stream()
                .sorted(java.util.Comparator.comparing(
                                (Report report) -> report.published().value().orElse("9"))
                        .thenComparing(Report::id))
                .toList();
    }

    Page<StoryLine> stories(Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> after, int limit) {
        Place place = Place.parse(after);
        List<StoryLine> lines = session.rows(
                "SELECT id, headline, first, last, reports, independent FROM story WHERE woven IS NOT NULL"
                        + " AND (last < ? OR last = ? AND id > ?) AND last >= ? AND first <= ?"
                        + " ORDER BY last DESC, id LIMIT ?",
                row -> new StoryLine(
                        row.getString(1),
                        row.getString(2),
                        day(row.getString(3)),
                        day(row.getString(4)),
                        row.getInt(5),
                        row.getInt(6)),
                place.day(),
                place.day(),
                place.id(),
                from.map(LocalDate::toString).orElse(until.isPresent() ? "0" : UNKNOWN),
                until.map(LocalDate::toString).orElse("9999"),
                limit + 1);
        return Place.page(
                lines,
                limit,
                line -> new Place(line.last().map(LocalDate::toString).orElse(UNKNOWN), line.id()));
    }

    static Optional<LocalDate> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    Page<Commitment> commitments(Optional<String> after, int limit) {
        return Dated.page(
                Dated.rows(session, "commitment", "day", after, limit).stream()
                        .map(row -> new Dated<>(row.day(), row.id(), codec.commitment(row.value())))
                        .toList(),
                limit);
    }

    List<Commitment> commitments(String story) {
        return session
                .rows("SELECT woven FROM commitment WHERE story = ? ORDER BY day, id", row -> row.getBytes(1), story)
                .stream()
                .map(codec::commitment)
                .toList();
    }

    List<Report> unthreaded() {
        return session.rows(
                "SELECT " + Shelf.COLUMNS + " FROM unthreaded u JOIN report r ON r.number = u.report"
                        + " WHERE r.story IS NOT NULL ORDER BY r.number",
                Shelf::report);
    }

    List<String> waiting(int state) {
        // The index holds only those that wait.
        return session.rows(
                "SELECT id FROM story WHERE waiting = ? AND waiting > 0 ORDER BY id", row -> row.getString(1), state);
    }
}
