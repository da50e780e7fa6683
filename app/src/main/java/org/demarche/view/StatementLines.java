package org.demarche.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Document;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;

/** Writes statements one by one: as lines to read, as JSON lines, as rows of a table. */
public final class StatementLines {
    private StatementLines() {}

    /** A few lines for a person: who, what act, when; the words; at whom and on what condition; where. */
    public static String text(Document document, Statement statement) {
        Screen lines = new Screen(Integer.MAX_VALUE, false);
        String said = statement.said().map(day -> " · " + day.timex3()).orElse("");
        lines.line(statement.speaker().name() + " · " + statement.act() + said);
        lines.line("  " + words(document, statement));
        statement.target().ifPresent(to -> lines.line("  at " + name(to)));
        statement.addressee().ifPresent(to -> lines.line("  to " + name(to)));
        statement.condition().ifPresent(on -> lines.line("  on condition: " + plain(document, on)));
        statement.via().ifPresent(via -> lines.line("  relayed by " + via.name()));
        lines.line("  " + place(document, statement));
        return lines.text() + "\n";
    }

    /** The statement as in a reading, with its document and its words. */
    public static ObjectNode json(Document document, Statement statement) {
        ObjectNode node = FindingJson.statement(statement);
        node.put("document", document.id().value());
        node.put("origin", document.origin());
        node.put("words", words(document, statement));
        return node;
    }

    public static String csvHead() {
        return "document,origin,start,end,form,act,speaker,code,words,target,condition,said,via,confidence\n";
    }

    /** One row of RFC 4180. */
    public static String csv(Document document, Statement statement) {
        List<String> cells = List.of(
                document.id().value(),
                document.origin(),
                String.valueOf(statement.evidence().start()),
                String.valueOf(statement.evidence().end()),
                statement.form().label(),
                statement.act().name(),
                statement.speaker() instanceof Speaker.Unknown
                        ? ""
                        : statement.speaker().name(),
                statement.speaker().actor().flatMap(actor -> actor.code()).orElse(""),
                words(document, statement),
                statement.target().map(StatementLines::name).orElse(""),
                statement.condition().map(on -> plain(document, on)).orElse(""),
                statement.said().map(day -> day.timex3()).orElse(""),
                statement.via().map(Speaker::name).orElse(""),
                String.valueOf(statement.confidence()));
        return cells.stream().map(StatementLines::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String words(Document document, Statement statement) {
        return statement.content().stream().map(piece -> plain(document, piece)).collect(Collectors.joining(" … "));
    }

    private static String plain(Document document, Span span) {
        return document.words(span).replaceAll("\\s+", " ");
    }

    private static String name(Party party) {
        return party.actor().name();
    }

    private static String place(Document document, Statement statement) {
        return document.outlet().orElse(document.origin()) + " ["
                + statement.evidence().start() + "–" + statement.evidence().end() + "]";
    }

    // A cell that begins like a formula would be run by spreadsheets.
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("[^\",\\n\\r]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
