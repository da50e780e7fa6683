package org.demarche.view;

import java.util.List;
import java.util.TreeSet;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.Statement;

/** Draws a report's own text for the page, cut at every finding's borders so that any of them can be lit up. */
final class SourcePane {
    private final Reading reading;
    private final String key;
    private final TreeSet<Integer> borders = new TreeSet<>();

    SourcePane(Reading reading, String key) {
        this.reading = reading;
        this.key = key;
        for (Statement statement : reading.statements()) add(statement);
        for (Event event : reading.events()) add(event);
    }

    /** A page link that leads to the first of these words. */
    static String anchor(String key, Span span) {
        return key + "-" + span.start();
    }

    /** Also cut here: for spans that only the dossier knows. */
    void cutAt(Span span) {
        borders.add(span.start());
        borders.add(span.end());
    }

    void draw(Html html) {
        Document document = reading.document();
        int at = 0;
        for (Block block : document.blocks()) {
            between(html, at, block.span().start());
            html.raw("<div class=\"block " + block.role().label() + "\" dir=\"auto\">");
            segments(html, block.span());
            html.raw("</div>");
            at = block.span().end();
        }
        between(html, at, document.text().length());
    }

    // What lies between blocks is white space in most reports; what is not stays visible.
    private void between(Html html, int from, int to) {
        if (from >= to || reading.document().text().substring(from, to).isBlank()) return;
        html.raw("<div class=\"block " + Role.CHROME.label() + "\" dir=\"auto\">");
        segments(html, new Span(from, to));
        html.raw("</div>");
    }

    private void segments(Html html, Span block) {
        int from = block.start();
        for (int border : List.copyOf(borders.subSet(block.start(), false, block.end(), false))) {
            segment(html, from, border);
            from = border;
        }
        segment(html, from, block.end());
    }

    private void segment(Html html, int from, int to) {
        if (from >= to) return;
        String classes = classes(new Span(from, to));
        html.raw("<span id=\"" + key + "-" + from + "\" data-from=\"" + from + "\" data-to=\"" + to + "\""
                        + (classes.isEmpty() ? "" : " class=\"" + classes + "\"") + ">")
                .text(reading.document().text().substring(from, to))
                .raw("</span>");
    }

    private String classes(Span segment) {
        boolean said = reading.statements().stream()
                .anyMatch(each -> each.content().stream().anyMatch(piece -> piece.contains(segment)));
        boolean done =
                reading.events().stream().anyMatch(each -> each.evidence().contains(segment));
        return said ? done ? "said done" : "said" : done ? "done" : "";
    }

    private void add(Finding finding) {
        cutAt(finding.evidence());
        if (finding instanceof Statement statement) statement.content().forEach(this::cutAt);
    }
}
