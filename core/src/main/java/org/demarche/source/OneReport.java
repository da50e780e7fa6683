package org.demarche.source;

import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;

/** Reads one report, whatever it came in, and says what became of it. */
final class OneReport {
    private final TextReport texts;
    private final PageReport pages;

    OneReport(TextReport texts, PageReport pages) {
        this.texts = texts;
        this.pages = pages;
    }

    void text(String origin, String text, Given given, Sink sink) {
        List<Document> documents = text.isBlank() ? List.of() : texts.read(origin, text, given);
        if (documents.isEmpty()) sink.problem(new Problem(origin, Reports.STAGE, nothing(text)));
        documents.forEach(sink::document);
    }

    private static String nothing(String text) {
        return text.isBlank() ? "has no words" : "has no line that belongs to a report";
    }

    void page(String origin, String html, Given given, Sink sink) {
        try {
            pages.read(origin, html, given).forEach(sink::document);
        } catch (BadInput e) {
            sink.problem(new Problem(origin, Reports.STAGE, e.told()));
        }
    }

    /** HTML known to be one report and nothing else. */
    void fragment(String origin, String html, Given given, Sink sink) {
        try {
            sink.document(pages.fragment(origin, html, given));
        } catch (BadInput e) {
            sink.problem(new Problem(origin, Reports.STAGE, e.told()));
        }
    }
}
