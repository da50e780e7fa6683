package org.demarche.source;

import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;

/**
 * Reads one report, whatever it came in, and says what became of it. A report that meets a fault is a problem, so that
 * the others of its file are not lost with it.
 */
final class OneReport {
    private final TextReport texts;
    private final PageReport pages;

    OneReport(TextReport texts, PageReport pages) {
        this.texts = texts;
        this.pages = pages;
    }

    private interface Reader {
        List<Document> read() throws BadInput;
    }

    void text(String origin, String text, Given given, Sink sink) {
        if (text.isBlank()) sink.problem(problem(origin, "has no words"));
        else read(origin, sink, () -> texts.read(origin, text, given));
    }

    void page(String origin, String html, Given given, Sink sink) {
        read(origin, sink, () -> pages.read(origin, html, given));
    }

    /** HTML known to be one report and nothing else. */
    void fragment(String origin, String html, Given given, Sink sink) {
        read(origin, sink, () -> List.of(pages.fragment(origin, html, given)));
    }

    // What the sink throws is its own affair.
    private static void read(String origin, Sink sink, Reader reader) {
        List<Document> documents;
        try {
            documents = reader.read();
        } catch (BadInput e) {
            sink.problem(problem(origin, e.told()));
            return;
        } catch (RuntimeException e) {
            sink.problem(
                    problem(origin, "cannot be read because of a fault in Démarche (" + e + "); please report it"));
            return;
        }
        if (documents.isEmpty()) sink.problem(problem(origin, "has no line that belongs to a report"));
        documents.forEach(sink::document);
    }

    private static Problem problem(String origin, String message) {
        return new Problem(origin, Reports.STAGE, message);
    }
}
