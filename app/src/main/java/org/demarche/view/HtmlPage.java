package org.demarche.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.view.DossierPage.Where;
import org.jspecify.annotations.Nullable;

/** A self-contained page: findings on the left, and beside them the reports, in which a click on a place lights up its words. */
final class HtmlPage {
    private final Html html;
    private final List<Reading> readings;
    private final Map<DocumentId, String> keys = new LinkedHashMap<>();
    private final Map<DocumentId, SourcePane> panes = new LinkedHashMap<>();

    HtmlPage(Html html, List<Reading> readings) {
        this.html = html;
        this.readings = List.copyOf(readings);
        for (Reading reading : readings) {
            String key = "d" + keys.size();
            keys.put(reading.document().id(), key);
            panes.put(reading.document().id(), new SourcePane(reading, key));
        }
    }

    /** The whole file, from doctype to the last tag, around what is drawn as its findings. */
    String draw(String title, Runnable findings) {
        Asset style = Asset.of("dossier.css");
        Asset script = Asset.of("dossier.js");
        html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                        + style.digest() + "'; script-src 'sha256-" + script.digest() + "'\">")
                .raw("<title>")
                .text(title)
                .raw("</title><style>" + style.words() + "</style></head><body>");
        html.raw("<main id=\"findings\">");
        findings.run();
        html.raw("</main>");
        sources();
        return html.raw("<script>" + script.words() + "</script></body></html>\n")
                .toString();
    }

    /** Links to places in the reports. */
    void places(List<Where> where) {
        for (Where place : where) {
            String key = key(place.document());
            pane(place.document()).cutAt(place.span());
            html.raw("<a class=\"where\" href=\"#" + SourcePane.anchor(key, place.span()) + "\" data-report=\"" + key
                            + "\" data-from=\"" + place.span().start() + "\" data-to=\""
                            + place.span().end() + "\">")
                    .text(place.label())
                    .raw("</a> ");
        }
    }

    // Drawn last: only now is every place known at which a text must be cut.
    private void sources() {
        html.raw("<aside id=\"sources\" aria-label=\"Reports\" tabindex=\"0\">");
        for (Reading reading : readings) {
            DocumentId id = reading.document().id();
            html.raw("<section class=\"source\" id=\"" + key(id) + "\">");
            html.element("h2", "", title(reading.document()));
            html.element(
                    "p",
                    "class=\"meta\"",
                    reading.document().origin() + " · "
                            + reading.document().published().value().orElse("undated"));
            pane(id).draw(html);
            html.raw("</section>");
        }
        html.raw("</aside>");
    }

    /** How the page calls a report. */
    String key(DocumentId id) {
        return known(keys.get(id), id);
    }

    private SourcePane pane(DocumentId id) {
        return known(panes.get(id), id);
    }

    private static <T> T known(@Nullable T found, DocumentId id) {
        if (found == null) throw new IllegalArgumentException("no document " + id.value() + " in this dossier");
        return found;
    }

    // A report without a headline is known by the last part of its path.
    private static String title(Document document) {
        String origin = document.origin();
        return document.title().orElse(origin.substring(origin.lastIndexOf('/') + 1));
    }
}
