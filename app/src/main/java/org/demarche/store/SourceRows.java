package org.demarche.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Document;
import org.demarche.DocumentId;

/** How far files of many reports were read, and which reports were met in them. */
final class SourceRows {
    private final Session session;

    SourceRows(Session session) {
        this.session = session;
    }

    Optional<SourceFile> file(String identity) {
        return session.row(
                "SELECT name, place, skip FROM source_file WHERE identity = ?",
                row -> new SourceFile(identity, row.getString(1), row.getLong(2), row.getLong(3)),
                identity);
    }

    void reach(SourceFile file, Collection<DocumentId> met) {
        session.run(
                "INSERT INTO source_file(identity, name, place, skip) VALUES (?, ?, ?, ?) ON CONFLICT (identity)"
                        + " DO UPDATE SET name = excluded.name, place = excluded.place, skip = excluded.skip",
                file.identity(),
                file.name(),
                file.place(),
                file.skip());
        long number = session.number("SELECT number FROM source_file WHERE identity = ?", file.identity());
        // A report that was taken out meanwhile is not there to be noted.
        session.all(
                "INSERT INTO source_report(report, file) SELECT number, CAST(? AS BIGINT) FROM report WHERE id = ?"
                        + " ON CONFLICT DO NOTHING",
                met.stream().map(id -> new Object[] {number, id.value()}).toList());
    }

    Set<DocumentId> siblings(Document document, Collection<String> files) {
        Set<DocumentId> siblings = new HashSet<>();
        for (String identity : files) {
            List<DocumentId> met = session.rows(
                    "SELECT r.id FROM report r JOIN source_report s ON s.report = r.number"
                            + " JOIN source_file f ON f.number = s.file"
                            + " WHERE r.origin = ? AND r.part = ? AND f.identity = ?",
                    row -> new DocumentId(row.getString(1)),
                    document.origin(),
                    document.part(),
                    identity);
            siblings.addAll(met);
        }
        return siblings;
    }
}
