package org.demarche.view.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Event;
import org.demarche.Statement;
import org.demarche.view.EventCsv;
import org.demarche.view.EventGdelt;
import org.demarche.view.EventPlover;
import org.demarche.view.FindingJson;
import org.demarche.view.ReadingJson;
import org.demarche.view.StatementLines;
import org.demarche.view.export.Chosen.Named;

/** The files that can be made of readings; docs/formats/exports.md describes each. */
public enum ExportForm {
    GDELT_EVENTS("gdelt-events.tsv", Media.TSV, of("", "\n", RowsOf.events(ExportForm::gdelt))),
    GDELT_MENTIONS("gdelt-mentions.tsv", Media.TSV, of("", "\n", GdeltMentions::rows)),
    PLOVER("plover.jsonl", Media.JSONL, of("", "\n", RowsOf.events(ExportForm::plover))),
    REPORTS_CSV("reports.csv", Media.CSV, of(ReportRows.HEADER, "\r\n", ReportRows::rows)),
    STATEMENTS_CSV(
            "statements.csv",
            Media.CSV,
            of(StatementLines.csvHead().strip(), "\r\n", RowsOf.statements(ExportForm::statementRow))),
    EVENTS_CSV("events.csv", Media.CSV, of(EventCsv.HEADER, "\r\n", RowsOf.events(ExportForm::eventRow))),
    READINGS("readings.jsonl", Media.JSONL, of("", "\n", ExportForm::reading)),
    STATEMENTS("statements.jsonl", Media.JSONL, of("", "\n", RowsOf.statements(ExportForm::statement))),
    EVENTS("events.jsonl", Media.JSONL, of("", "\n", RowsOf.events(ExportForm::event))),
    STATEMENTS_PARQUET("statements.parquet", Media.PARQUET, StatementParquet::open),
    EVENTS_PARQUET("events.parquet", Media.PARQUET, EventParquet::open),
    ANNOTATIONS("annotations.jsonld", Media.JSON_LD, WebAnnotations::new),
    SCHEMA_ORG("schema-org.jsonld", Media.JSON_LD, SchemaOrg::new),
    BIBTEX("reports.bib", Media.BIBTEX, of("", "\n", Bibliography::entries));

    /** Begins a file on a stream. */
    private interface Opening {
        Export open(OutputStream out) throws IOException;
    }

    private final String file;
    private final String media;
    private final Opening opening;

    ExportForm(String file, String media, Opening opening) {
        this.file = file;
        this.media = media;
        this.opening = opening;
    }

    /** The form with this file name. */
    public static Optional<ExportForm> of(String file) {
        return Stream.of(values()).filter(form -> form.file.equals(file)).findFirst();
    }

    /** The name its file goes by, which is also how it is asked for. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** Begins such a file. */
    public Export open(OutputStream out) throws IOException {
        return opening.open(out);
    }

    private static String gdelt(Named<Event> event, Chosen chosen) {
        return EventGdelt.of(event.finding(), chosen.reading());
    }

    private static String plover(Named<Event> event, Chosen chosen) {
        return EventPlover.of(event.finding(), chosen.reading()).toString();
    }

    private static String statementRow(Named<Statement> statement, Chosen chosen) {
        return StatementLines.csv(chosen.document(), statement.finding()).strip();
    }

    private static String eventRow(Named<Event> event, Chosen chosen) {
        return EventCsv.of(event.finding(), chosen.reading());
    }

    private static Stream<String> reading(Chosen chosen) {
        return Stream.of(ReadingJson.of(chosen.trimmed()).toString());
    }

    private static String statement(Named<Statement> statement, Chosen chosen) {
        return StatementLines.json(chosen.document(), statement.finding())
                .put("id", statement.id())
                .toString();
    }

    private static String event(Named<Event> event, Chosen chosen) {
        return FindingJson.event(event.finding())
                .put("document", chosen.document().id().value())
                .put("origin", chosen.document().origin())
                .put("words", chosen.document().words(event.finding().evidence()))
                .put("id", event.id())
                .toString();
    }

    private static Opening of(String header, String end, RowsOf rows) {
        return out -> new RowExport(out, header, end, rows);
    }
}
