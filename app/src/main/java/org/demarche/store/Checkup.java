package org.demarche.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.DocumentId;
import org.demarche.Reading;

/** Reads all that an archive holds and tells what is wrong with it. */
final class Checkup {
    private final Session session;
    private final Dialect dialect;
    private final List<Fault> faults = new ArrayList<>();

    Checkup(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    private record Row(long number, DocumentId id, boolean current, Optional<String> country) {}

    List<Fault> faults(Consumer<DocumentId> progress) {
        guarded("database", () -> dialect.integrity(session).forEach(each -> faults.add(new Fault("database", each))));
        guarded(
                "list of reports",
                () -> reports().forEach(row -> {
                    guarded("report " + row.id.value(), () -> report(row));
                    progress.accept(row.id);
                }));
        for (Kind kind : Kind.values()) guarded("index of " + kind.label() + "s", () -> strays(kind));
        guarded("list of stories", this::stories);
        return faults;
    }

    private List<Row> reports() {
        return session.rows(
                "SELECT number, id, superseded_by IS NULL, country FROM report ORDER BY number",
                row -> new Row(
                        row.getLong(1),
                        new DocumentId(row.getString(2)),
                        row.getBoolean(3),
                        Optional.ofNullable(row.getString(4))));
    }

    private void report(Row row) {
        Reading reading = new Shelf(session).reading(row.number).orElseThrow();
        if (!reading.document().id().equals(row.id))
            faults.add(new Fault(
                    "report " + row.id.value(),
                    "holds report " + reading.document().id().value()));
        new Lessons(session, (anew, number) -> {})
                .faults(reading, row.number)
                .forEach(each -> faults.add(new Fault("report " + row.id.value(), each)));
        Set<Where> expected = new HashSet<>();
        if (row.current)
            for (Entry entry : new Indexing(reading, row.country).entries())
                expected.add(new Where(entry.kind(), entry.nth(), Key.at(Key.first(entry.day()))));
        if (!kept(row.number).equals(expected))
            faults.add(new Fault("report " + row.id.value(), "is not found by every search that should find it"));
    }

    /** One thing that a search must find: which of its kind in the report, on which day. */
    private record Where(Kind kind, int nth, Optional<LocalDate> day) {}

    private Set<Where> kept(long report) {
        byte[] places = session.row("SELECT places FROM report WHERE number = ?", row -> row.getBytes(1), report)
                .orElseThrow();
        Set<Where> kept = new HashSet<>();
        for (Kind kind : Kind.values())
            for (long place : Places.of(places, kind))
                indexed(kind, place, report).ifPresent(kept::add);
        return kept;
    }

    private Optional<Where> indexed(Kind kind, long place, long report) {
        return session.row(
                "SELECT nth FROM entry WHERE kind = ? AND place = ? AND report = ? AND place IN"
                        + " (SELECT " + dialect.place() + " FROM " + kind.label() + "_index WHERE " + dialect.place()
                        + " = ?)",
                row -> new Where(kind, row.getInt(1), Key.at(place)),
                kind.ordinal(),
                place,
                report,
                place);
    }

    private void strays(Kind kind) {
        String index = kind.label() + "_index";
        long entries = session.number("SELECT count(*) FROM entry WHERE kind = ?", kind.ordinal());
        long indexed = session.number("SELECT count(*) FROM " + index);
        if (entries != indexed)
            faults.add(new Fault(index, "holds " + indexed + " entries where " + entries + " should be"));
    }

    private void stories() {
        StoryRows rows = new StoryRows(session);
        for (String id : session.rows("SELECT id FROM story WHERE waiting = 0 ORDER BY id", row -> row.getString(1)))
            guarded("story " + id, () -> rows.story(id));
        List<String> lost = session.rows(
                "SELECT id FROM report WHERE story IS NOT NULL AND story NOT IN (SELECT id FROM story)",
                row -> row.getString(1));
        for (String id : lost) faults.add(new Fault("report " + id, "is in a story that is not there"));
    }

    // Damage is what is looked for: whatever it throws must not end the search for more.
    private void guarded(String where, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            Throwable told = e.getCause() instanceof IOException cause ? cause : e;
            faults.add(new Fault(where, String.valueOf(told.getMessage())));
        }
    }
}
