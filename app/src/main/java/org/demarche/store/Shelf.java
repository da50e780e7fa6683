package org.demarche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.store.codec.AnnotationCodec;
import org.demarche.store.codec.CorruptRecord;
import org.demarche.store.codec.DocumentCodec;
import org.demarche.store.codec.FindingCodec;
import org.demarche.store.codec.FindingCodec.Found;

/** Takes reports from their rows, as much of each as is needed. */
final class Shelf {
    /** The columns {@link #report} reads. */
    static final String COLUMNS = "r.number, r.id, r.given, r.origin, r.part, r.outlet, r.country, r.title, r.language,"
            + " r.story, (SELECT s.id FROM report s WHERE s.number = r.superseded_by) AS superseded, r.facts,"
            + " r.statements, r.events, r.problems";

    private static final String RECORD = " FROM report r JOIN record USING (number)";
    private static final String WHOLE = "SELECT facts, text, findings, annotations" + RECORD;

    private final Session session;

    Shelf(Session session) {
        this.session = session;
    }

    /**
     * A report with what it takes to show a finding in it.
     *
     * @param report without its text
     * @param document with its text
     * @param found what was found in it
     */
    record Opened(Report report, Document document, Found found) {}

    static Report report(ResultSet row) throws SQLException {
        return new Report(
                new DocumentId(row.getString("id")),
                Optional.ofNullable(row.getString("given")),
                row.getString("origin"),
                row.getInt("part"),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getString("title")),
                row.getString("language"),
                DocumentCodec.published(row.getBytes("facts")),
                Optional.ofNullable(row.getString("story")),
                Optional.ofNullable(row.getString("superseded")).map(DocumentId::new),
                row.getInt("statements"),
                row.getInt("events"),
                row.getInt("problems"));
    }

    Optional<Report> report(DocumentId id) {
        return session.row("SELECT " + COLUMNS + " FROM report r WHERE r.id = ?", Shelf::report, id.value());
    }

    List<Report> reports(Collection<DocumentId> ids) {
        return session.among(
                "SELECT " + COLUMNS + " FROM report r WHERE r.id IN",
                Shelf::report,
                ids.stream().map(DocumentId::value).toList());
    }

    Optional<Document> document(DocumentId id) {
        return session.row("SELECT facts, text" + RECORD + " WHERE id = ?", row -> document(row), id.value());
    }

    Optional<Reading> reading(DocumentId id) {
        return session.row(WHOLE + " WHERE id = ?", Shelf::reading, id.value());
    }

    Optional<Reading> marked(DocumentId id) {
        return session.row(
                WHOLE + " WHERE id = ?",
                row -> {
                    Document document = document(row);
                    return checked(AnnotationCodec.marks(row.getBytes("annotations"), document), found(row, document));
                },
                id.value());
    }

    Optional<Found> found(DocumentId id) {
        return session.row(
                "SELECT text, findings" + RECORD + " WHERE id = ?",
                row -> FindingCodec.unpack(row.getBytes("findings"), id, DocumentCodec.text(row.getBytes("text"))),
                id.value());
    }

    /** The report of this number, opened. */
    Optional<Opened> opened(long number) {
        return session.row(
                "SELECT " + COLUMNS + ", text, findings" + RECORD + " WHERE number = ?",
                row -> {
                    Report report = report(row);
                    Document document = document(row);
                    return new Opened(report, document, found(row, document));
                },
                number);
    }

    /** The report of this number, opened as far as its words; what was found in it stays closed. */
    Optional<Opened> openedText(long number) {
        return session.row(
                "SELECT " + COLUMNS + ", text" + RECORD + " WHERE number = ?",
                row -> new Opened(report(row), document(row), new Found(List.of(), List.of(), List.of())),
                number);
    }

    /** Current reports after this number, in order. */
    List<Long> numbersAfter(long number, int most) {
        return session.rows(
                "SELECT number FROM report WHERE number > ? AND superseded_by IS NULL ORDER BY number LIMIT ?",
                row -> row.getLong(1),
                number,
                most);
    }

    Optional<Reading> reading(long number) {
        return session.row(WHOLE + " WHERE number = ?", Shelf::reading, number);
    }

    static Document document(ResultSet row) throws SQLException {
        return DocumentCodec.unpack(row.getBytes("facts"), DocumentCodec.text(row.getBytes("text")));
    }

    private static Found found(ResultSet row, Document document) throws SQLException {
        return FindingCodec.unpack(row.getBytes("findings"), document.id(), document.text());
    }

    static Reading reading(ResultSet row) throws SQLException {
        Document document = document(row);
        return checked(AnnotationCodec.unpack(row.getBytes("annotations"), document), found(row, document));
    }

    private static Reading checked(Annotated annotated, Found found) {
        Reading reading = new Reading(annotated, found.statements(), found.events(), found.problems());
        try {
            Spans.check(reading);
        } catch (IllegalArgumentException e) {
            throw new CorruptRecord(String.valueOf(e.getMessage()), e);
        }
        return reading;
    }
}
