package org.demarche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Bag;
import org.demarche.Days;
import org.demarche.DocumentId;
import org.demarche.ShelvedReport;
import org.demarche.ShelvedStory;
import org.demarche.ShelvedTerm;
import org.demarche.StoryShelf;
import org.demarche.Sums;
import org.demarche.store.codec.ShelfCodec;
import org.jspecify.annotations.Nullable;

/**
 * The shelf of stories in the tables of an archive, for one transaction.
 *
 * <p>Reports of a batch change the same common terms again and again, so what is put is held here and written once, at
 * the end.
 */
final class ShelfRows implements StoryShelf {
    private final Session session;
    private final Map<DocumentId, Optional<ShelvedReport>> reports = new HashMap<>();
    private final Map<String, Optional<ShelvedStory>> stories = new TreeMap<>();
    private final Map<String, Optional<ShelvedStory>> looked = new HashMap<>();
    private final Map<Integer, ShelvedTerm> terms = new TreeMap<>();
    private final Map<Integer, ShelvedTerm> known = new HashMap<>();
    private int added;

    ShelfRows(Session session) {
        this.session = session;
    }

    @Override
    public int reports() {
        return added + (int) session.number("SELECT reports FROM shelf");
    }

    @Override
    public Optional<ShelvedReport> report(DocumentId document) {
        return reports.containsKey(document) ? reports.get(document) : stored(document);
    }

    private Optional<ShelvedReport> stored(DocumentId document) {
        return session.row(
                "SELECT story, words, first, last FROM shelf_report WHERE document = ?",
                row -> new ShelvedReport(document, row.getString(1), ShelfCodec.bag(row.getBytes(2)), days(row, 3)),
                ShelfCodec.number(document));
    }

    private static Days days(ResultSet row, int column) throws SQLException {
        return new Days(row.getLong(column), row.getLong(column + 1));
    }

    @Override
    public Optional<ShelvedStory> story(String id) {
        // Many are looked at for each that changes, and only those that change are written.
        if (stories.containsKey(id)) return stories.get(id);
        return looked.computeIfAbsent(
                id,
                each -> session.row(
                        "SELECT reports, words, likeness, first, last, review_at FROM shelf_story WHERE id = ?",
                        row -> story(each, row),
                        each));
    }

    private ShelvedStory story(String id, ResultSet row) throws SQLException {
        List<DocumentId> members = ShelfCodec.reports(row.getBytes(1));
        Sums sums = new Sums(members.size(), words(members, row.getBytes(2)), row.getDouble(3), days(row, 4));
        return new ShelvedStory(id, members, sums, row.getInt(6));
    }

    // The terms of a story of one report are those of that report, and not kept twice.
    private Bag words(List<DocumentId> members, byte @Nullable [] packed) {
        if (members.size() > 1) return ShelfCodec.bag(Objects.requireNonNull(packed));
        Bag counted = report(members.get(0)).orElseThrow().words();
        // Archives of form 1 and 2 did not keep what the terms weighed.
        return packed == null ? counted.unit() : ShelfCodec.weights(packed, counted);
    }

    @Override
    public Map<Integer, ShelvedTerm> terms(Collection<Integer> asked) {
        List<Integer> unread = asked.stream()
                .filter(term -> !known.containsKey(term))
                .distinct()
                .toList();
        session.among(
                        "SELECT term, reports, stories FROM shelf_term WHERE term IN",
                        row -> new ShelvedTerm(row.getInt(1), row.getInt(2), ShelfCodec.ids(row.getBytes(3))),
                        unread)
                .forEach(term -> known.put(term.term(), term));
        Map<Integer, ShelvedTerm> found = new HashMap<>();
        for (Integer term : asked) {
            ShelvedTerm each = known.get(term);
            if (each != null) found.put(term, each);
        }
        return found;
    }

    @Override
    public void put(ShelvedReport report) {
        if (report(report.document()).isEmpty()) added++;
        reports.put(report.document(), Optional.of(report));
    }

    @Override
    public void put(ShelvedStory story) {
        stories.put(story.id(), Optional.of(story));
    }

    @Override
    public void put(Collection<ShelvedTerm> changed) {
        for (ShelvedTerm each : changed) {
            terms.put(each.term(), each);
            known.put(each.term(), each);
        }
    }

    @Override
    public void removeReport(DocumentId document) {
        if (report(document).isPresent()) added--;
        reports.put(document, Optional.empty());
    }

    @Override
    public void removeStory(String id) {
        stories.put(id, Optional.empty());
    }

    /** Writes what was put; the last step of a transaction. */
    void finish() {
        session.run("UPDATE shelf SET reports = reports + ?", added);
        added = 0;
        reports.forEach((document, report) -> write(ShelfCodec.number(document), report));
        stories.forEach((id, story) -> write(id, story));
        List<Object[]> rows = new ArrayList<>();
        for (ShelvedTerm each : terms.values())
            rows.add(new Object[] {each.term(), each.reports(), ShelfCodec.packIds(each.stories())});
        session.all(
                "INSERT INTO shelf_term(term, reports, stories) VALUES (?, ?, ?) ON CONFLICT (term) DO UPDATE"
                        + " SET reports = excluded.reports, stories = excluded.stories",
                rows);
        reports.clear();
        stories.clear();
        looked.clear();
        terms.clear();
    }

    private void write(long document, Optional<ShelvedReport> report) {
        if (report.isEmpty()) session.run("DELETE FROM shelf_report WHERE document = ?", document);
        else
            session.run(
                    "INSERT INTO shelf_report(document, story, words, first, last) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (document) DO UPDATE SET story = excluded.story, words = excluded.words,"
                            + " first = excluded.first, last = excluded.last",
                    document,
                    report.get().story(),
                    ShelfCodec.pack(report.get().words()),
                    report.get().days().first(),
                    report.get().days().last());
    }

    private void write(String id, Optional<ShelvedStory> story) {
        if (story.isEmpty()) session.run("DELETE FROM shelf_story WHERE id = ?", id);
        else
            session.run(
                    "INSERT INTO shelf_story(id, reports, words, likeness, first, last, review_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET reports = excluded.reports,"
                            + " words = excluded.words, likeness = excluded.likeness, first = excluded.first,"
                            + " last = excluded.last, review_at = excluded.review_at",
                    id,
                    ShelfCodec.pack(story.get().reports()),
                    words(story.get()),
                    story.get().sums().likeness(),
                    story.get().sums().days().first(),
                    story.get().sums().days().last(),
                    story.get().reviewAt());
    }

    private static byte[] words(ShelvedStory story) {
        Bag words = story.sums().words();
        return story.reports().size() == 1 ? ShelfCodec.packWeights(words) : ShelfCodec.pack(words);
    }
}
