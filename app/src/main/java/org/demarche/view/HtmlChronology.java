package org.demarche.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Chronology;
import org.demarche.DocumentId;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.view.DossierPage.Where;

/** Draws what reports tell of one named thing as one self-contained HTML file: a line for each time, the reports beside it. */
public final class HtmlChronology {
    private static final int NAMES = 8;
    // More places of one day are no help to a reader.
    private static final int PLACES = 12;

    private final Html html = new Html();
    private final HtmlPage frame;
    private final Labels labels;
    private final Readings readings;

    private HtmlChronology(List<Reading> told) {
        this.frame = new HtmlPage(html, told);
        this.labels = new Labels(told);
        this.readings = new Readings(told);
    }

    /** The whole file; of the readings only those stand in it that tell of the thing. */
    public static String draw(Chronology chronology, List<Reading> readings) {
        Set<DocumentId> told = chronology.entries().stream()
                .flatMap(entry -> entry.tellings().stream())
                .map(Evidence::document)
                .collect(Collectors.toSet());
        HtmlChronology page = new HtmlChronology(readings.stream()
                .filter(reading -> told.contains(reading.document().id()))
                .toList());
        return page.frame.draw(chronology.about(), () -> page.findings(chronology));
    }

    private void findings(Chronology chronology) {
        html.raw("<header>").element("h1", "", "Timeline").raw("</header>");
        html.raw("<section class=\"story\">").element("h2", "dir=\"auto\"", chronology.about());
        html.element("p", "class=\"meta\"", head(chronology));
        if (!chronology.entries().isEmpty()) table(chronology.entries());
        html.raw("</section>");
    }

    private static String head(Chronology chronology) {
        if (chronology.names().isEmpty()) return "No report names it.";
        List<String> names = chronology.names().stream().map(Words::flat).toList();
        return "named " + String.join(", ", names.subList(0, Math.min(NAMES, names.size())))
                + (names.size() > NAMES ? " …" : "") + " · ~ the day of the reports, said by no sentence";
    }

    private void table(List<Chronology.Entry> entries) {
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Timeline\"><table><thead><tr>"
                + "<th>When</th><th>Outlets</th><th>Words</th><th>Where</th></tr></thead><tbody>");
        for (Chronology.Entry entry : entries) {
            html.raw("<tr>")
                    .element("td", "class=\"date\"", entry.when().timex3() + (entry.stated() ? "" : " ~"))
                    .element("td", "class=\"count\"", Integer.toString(entry.outlets()))
                    .element(
                            "td",
                            "dir=\"auto\"",
                            readings.words(entry.best().document(), entry.best().span()))
                    .raw("<td>");
            frame.places(entry.tellings().stream()
                    .map(this::where)
                    .distinct()
                    .limit(PLACES)
                    .toList());
            html.raw("</td></tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private Where where(Evidence evidence) {
        return labels.where(evidence.document(), evidence.span());
    }
}
