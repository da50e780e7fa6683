package org.demarche.cli;

import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.view.DocumentJson;
import org.demarche.view.EventText;
import org.demarche.view.StatementLines;

/** Tells one report with its clean text, its statements and its events. */
final class ReadingText {
    private ReadingText() {}

    static String of(Reading reading) {
        Document document = reading.document();
        StringBuilder text = new StringBuilder();
        document.title().ifPresent(title -> text.append(title).append('\n'));
        text.append(document.outlet().orElse(document.origin()));
        document.published().value().ifPresent(day -> text.append(" · ").append(day));
        text.append("\n\n").append(DocumentJson.body(document)).append("\n\nStatements\n\n");
        for (Statement statement : reading.statements()) text.append(StatementLines.text(document, statement));
        text.append("Events\n\n");
        for (Event event : reading.events())
            text.append(EventText.of(event, reading)).append('\n');
        return text.toString();
    }
}
