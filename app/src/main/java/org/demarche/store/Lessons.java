package org.demarche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjLongConsumer;
import org.demarche.Actor;
import org.demarche.DocumentId;
import org.demarche.Mention;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.store.words.Words;

/**
 * What the reports of an archive teach of people: one that describes somebody tells later ones, which only name them,
 * who that is.
 *
 * <p>Only people with a full name are taught and learnt, only between reports whose own days are known and near, and
 * nothing of a name that reports give to people of different countries. A report learns when it is filed, so the order
 * of filing alone decides. When a report goes, or another contradicts it, those that learnt from it learn anew.
 */
final class Lessons {
    private final Session session;
    private final ObjLongConsumer<Reading> rewrite;

    /** Hands readings that must be kept anew, with the number of their report, to the consumer. */
    Lessons(Session session, ObjLongConsumer<Reading> rewrite) {
        this.session = session;
        this.rewrite = rewrite;
    }

    /** The words a full name is kept under; empty for a name of one word, and for one with initials alone before it. */
    static Optional<String> key(String name) {
        List<String> words = Words.folded(name);
        return words.stream().filter(word -> word.length() > 1).count() < 2
                ? Optional.empty()
                : Optional.of(String.join(" ", words));
    }

    private record Taught(String name, long report, LocalDate day, String country) {
        static Taught of(ResultSet row) throws SQLException {
            return new Taught(row.getString(1), row.getLong(2), LocalDate.parse(row.getString(3)), row.getString(4));
        }
    }

    /** The reading, with whom it only names known as earlier reports tell them. */
    Reading learn(Reading reading) {
        Reading bare = Recast.forgotten(reading);
        return Recast.of(bare, known(bare));
    }

    /** Keeps what a reading teaches and what it has learnt; then those learn anew who learnt from others that are gone. */
    void keep(Reading reading, long number, Set<Long> orphans) {
        Set<Long> again = new TreeSet<>(orphans);
        remember(reading, number);
        for (Described each : Described.in(reading)) {
            teach(each, number, day(reading).orElseThrow());
            again.addAll(session.rows(
                    "SELECT report FROM learnt WHERE name = ? AND country <> ?",
                    row -> row.getLong(1),
                    each.key(),
                    each.country()));
        }
        again.forEach(this::again);
    }

    private void teach(Described each, long number, LocalDate day) {
        session.run(
                "INSERT INTO lesson(name, report, day, country, sector, start, until, words)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                each.key(),
                number,
                day.toString(),
                each.country(),
                each.sector(),
                each.span().start(),
                each.span().end(),
                each.words());
    }

    private void remember(Reading reading, long number) {
        Map<String, Actor> learnt = named(reading, Actor.Basis.LEARNED);
        if (learnt.isEmpty()) return;
        nearest(learnt, day(reading).orElseThrow())
                .forEach(taught -> session.run(
                        "INSERT INTO learnt(report, name, teacher, country) VALUES (?, ?, ?, ?)",
                        number,
                        taught.name,
                        taught.report,
                        taught.country));
    }

    /** A report teaches no longer and has learnt nothing; gives the reports that learnt from it. */
    Set<Long> withdraw(long number) {
        session.run("DELETE FROM lesson WHERE report = ?", number);
        session.run("DELETE FROM learnt WHERE report = ?", number);
        Set<Long> orphans = new TreeSet<>(
                session.rows("SELECT report FROM learnt WHERE teacher = ?", row -> row.getLong(1), number));
        session.run("DELETE FROM learnt WHERE teacher = ?", number);
        return orphans;
    }

    /** A report that learnt something learns it anew. */
    void again(long number) {
        session.run("DELETE FROM learnt WHERE report = ?", number);
        new Shelf(session).reading(number).ifPresent(old -> {
            Reading anew = learn(old);
            if (!anew.equals(old)) rewrite(anew, number);
            remember(anew, number);
        });
    }

    private void rewrite(Reading anew, long number) {
        rewrite.accept(anew, number);
        session.run(
                "UPDATE story SET waiting = ? WHERE id = (SELECT story FROM report WHERE number = ?)",
                StoryRows.UNWOVEN,
                number);
    }

    private Map<Actor, Actor> known(Reading reading) {
        Optional<LocalDate> day = day(reading);
        if (day.isEmpty()) return Map.of();
        Map<String, Actor> unknown = named(reading, Actor.Basis.UNKNOWN);
        Map<Actor, Actor> known = new HashMap<>();
        for (Taught taught : nearest(unknown, day.get())) {
            Optional.ofNullable(unknown.get(taught.name))
                    .ifPresent(actor ->
                            known.put(actor, lesson(taught, actor.name()).actor()));
        }
        return known;
    }

    /** People the reading names in full and knows in this way. */
    private static Map<String, Actor> named(Reading reading, Actor.Basis basis) {
        Map<String, Actor> named = new LinkedHashMap<>();
        for (Mention mention : reading.annotated().mentions()) {
            Actor actor = mention.actor();
            if (actor.basis() == basis && actor.kind() == Actor.Kind.PERSON && mention.form() == Mention.Form.NAME)
                key(actor.name()).ifPresent(key -> named.put(key, actor));
        }
        return named;
    }

    // A day inferred from other reports may change with them.
    static Optional<LocalDate> day(Reading reading) {
        Published published = reading.document().published();
        return published.known() == Published.Known.INFERRED ? Optional.empty() : published.date();
    }

    private List<Taught> nearest(Map<String, Actor> of, LocalDate day) {
        Map<String, List<Taught>> taught = new TreeMap<>();
        session
                .among(
                        "SELECT name, report, day, country FROM lesson WHERE name IN",
                        Taught::of,
                        List.copyOf(of.keySet()))
                .stream()
                .sorted(Comparator.comparingLong(Taught::report))
                .forEach(each -> taught.computeIfAbsent(each.name, name -> new ArrayList<>())
                        .add(each));
        return taught.values().stream()
                .flatMap(each -> Lesson.choose(each, Optional.of(day), Taught::country, Taught::day).stream())
                .toList();
    }

    private Lesson lesson(Taught taught, String name) {
        return session.row(
                        LESSON + " WHERE name = ? AND report = ?", row -> lesson(row, name), taught.name, taught.report)
                .orElseThrow();
    }

    /** All that reports teach of somebody of this full name, in the order they were filed. */
    List<Lesson> of(String name) {
        return key(name)
                .map(key -> session.rows(LESSON + " WHERE name = ? ORDER BY report", row -> lesson(row, name), key))
                .orElse(List.of());
    }

    private static final String LESSON = "SELECT l.country, l.sector, l.day, r.id, r.outlet, r.title, l.start, l.until,"
            + " l.words FROM lesson l JOIN report r ON r.number = l.report";

    private static Lesson lesson(ResultSet row, String name) throws SQLException {
        return new Lesson(
                name,
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                LocalDate.parse(row.getString(3)),
                new DocumentId(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                new Span(row.getInt(7), row.getInt(8)),
                row.getString(9));
    }

    /** What is wrong with the lessons kept of this report. */
    List<String> faults(Reading reading, long number) {
        List<String> faults = new ArrayList<>();
        String text = reading.document().text();
        session.rows(LESSON + " WHERE l.report = ? ORDER BY l.name", row -> lesson(row, ""), number)
                .forEach(each -> {
                    boolean there = each.span().end() <= text.length()
                            && each.span().in(text).equals(each.words());
                    if (!there)
                        faults.add("teaches by words that do not stand at "
                                + each.span().start());
                });
        return faults;
    }
}
