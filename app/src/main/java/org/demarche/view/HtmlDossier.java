package org.demarche.view;

import java.util.List;
import org.demarche.Reading;
import org.demarche.view.DossierPage.ClaimRow;
import org.demarche.view.DossierPage.EventRow;
import org.demarche.view.DossierPage.LedgerRow;
import org.demarche.view.DossierPage.NamingRow;
import org.demarche.view.DossierPage.Position;
import org.demarche.view.DossierPage.ReportRow;
import org.demarche.view.DossierPage.SayingRow;
import org.demarche.view.DossierPage.SpeakerPart;
import org.demarche.view.DossierPage.StoryPart;
import org.demarche.view.DossierPage.ThreadPart;
import org.demarche.view.DossierPage.Wording;

/** Draws a dossier as one self-contained HTML file: findings on the left, the words they came from beside them. */
public final class HtmlDossier {
    private final Html html = new Html();
    private final HtmlPage frame;

    private HtmlDossier(List<Reading> readings) {
        this.frame = new HtmlPage(html, readings);
    }

    /** The whole file, from doctype to the last tag. */
    public static String draw(DossierPage page) {
        return draw(page, Aspect.DOSSIER);
    }

    /** The same with what is of this aspect only. */
    public static String draw(DossierPage page, Aspect aspect) {
        HtmlDossier dossier = new HtmlDossier(page.dossier().readings());
        return dossier.frame.draw(aspect.title(), () -> dossier.findings(aspect.of(page), aspect.title()));
    }

    private void findings(DossierPage page, String title) {
        header(page, title);
        page.stories().forEach(this::story);
        ledger(page.ledger());
        apart(page.apart());
        if (page.isEmpty()) html.element("p", "class=\"meta\"", "Nothing of the kind in these reports.");
    }

    private void header(DossierPage page, String title) {
        html.raw("<header>").element("h1", "", title);
        for (ThreadPart thread : page.threads()) thread(thread);
        html.raw("</header>");
    }

    private void thread(ThreadPart thread) {
        html.raw("<section class=\"thread\">").element("h2", "", thread.name());
        html.element(
                "p",
                "class=\"meta\"",
                thread.from() + " → " + thread.until() + " · " + thread.stories()
                        + (thread.stories() == 1 ? " story · " : " stories · ") + thread.reports()
                        + (thread.reports() == 1 ? " report" : " reports"));
        claims(thread.claims());
        html.raw("</section>");
    }

    private void story(StoryPart story) {
        html.raw("<section class=\"story\">").raw("<h2>").text(story.headline()).raw("</h2>");
        html.element(
                "p",
                "class=\"meta\"",
                story.date() + " · " + story.independent() + " independent "
                        + (story.independent() == 1 ? "report" : "reports")
                        + (story.copies() == 0
                                ? ""
                                : " · " + story.copies() + (story.copies() == 1 ? " copy" : " copies")));
        html.raw("<ul class=\"reports\">");
        story.reports().forEach(this::report);
        html.raw("</ul>");
        events(story.events());
        if (!story.speakers().isEmpty()) html.element("h3", "", "Who said what");
        story.speakers().forEach(this::speaker);
        claims(story.claims());
        naming(story.naming());
        html.raw("</section>");
    }

    private void report(ReportRow report) {
        html.raw("<li><a href=\"#" + frame.key(report.document()) + "\" class=\"report\">")
                .text(report.label())
                .raw("</a> ");
        html.element("span", "class=\"date\"", report.published()).raw(" ");
        html.text(report.outlet());
        report.note().ifPresent(note -> html.raw(" ").element("span", "class=\"note\"", note));
        html.raw("</li>");
    }

    private void events(List<EventRow> events) {
        if (events.isEmpty()) return;
        html.element("h3", "", "Who did what to whom");
        html.raw(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Events\"><table><thead><tr><th>When</th>"
                        + "<th>Who → whom</th><th>What</th><th>Words</th><th>Where</th></tr></thead><tbody>");
        for (EventRow row : events) {
            html.raw("<tr>").element("td", "class=\"date\"", row.when()).element("td", "", row.who());
            html.raw("<td>").raw(chip(row.what()));
            if (!row.status().isEmpty()) html.raw(" ").element("span", "class=\"status\"", row.status());
            html.raw("</td>").element("td", "dir=\"auto\"", row.words()).raw("<td>");
            frame.places(row.where());
            html.raw("</td></tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private static String chip(String kind) {
        return "<span class=\"chip " + Html.escaped(kind) + "\">" + Html.escaped(kind) + "</span>";
    }

    private void speaker(SpeakerPart speaker) {
        html.raw("<article class=\"speaker\"><h4>").text(speaker.name());
        html.element(
                "small",
                "",
                (speaker.side().isEmpty() ? "" : " " + speaker.side())
                        + (speaker.date().isEmpty() ? "" : " · " + speaker.date()));
        html.raw("</h4>");
        speaker.sayings().forEach(this::saying);
        html.raw("</article>");
    }

    private void saying(SayingRow saying) {
        html.raw("<div class=\"saying\"><p>")
                .raw(chip(saying.act().name()))
                .raw(" ")
                .text(saying.target());
        saying.condition().ifPresent(words -> html.raw(" ").element("span", "class=\"condition\"", words));
        saying.via().ifPresent(name -> html.raw(" ").element("span", "class=\"via\"", "relayed by " + name));
        html.raw("</p><ul>");
        for (Wording wording : saying.wordings()) {
            html.raw("<li><q class=\"" + wording.form() + "\" dir=\"auto\">")
                    .text(wording.words())
                    .raw("</q> ");
            frame.places(List.of(wording.where()));
            html.raw("</li>");
        }
        html.raw("</ul>");
        if (!saying.drift().isEmpty()) html.element("p", "class=\"drift\"", String.join("; ", saying.drift()));
        html.raw("</div>");
    }

    private void claims(List<ClaimRow> claims) {
        for (ClaimRow claim : claims) {
            html.raw("<article class=\"claim\"><h4>Claim</h4>").element("p", "dir=\"auto\"", claim.proposition());
            html.raw("<dl>");
            positions("asserted", claim.asserts());
            positions("denied", claim.denies());
            positions("reported", claim.reports());
            html.raw("</dl></article>");
        }
    }

    private void positions(String stance, List<Position> positions) {
        if (positions.isEmpty()) return;
        html.element("dt", "", stance).raw("<dd>");
        listed(positions);
        html.raw("</dd>");
    }

    private void naming(List<NamingRow> rows) {
        for (NamingRow row : rows) {
            html.raw("<article class=\"naming\"><h4>Named</h4><p>").text(row.referent() + ": ");
            listed(row.names());
            html.raw("</p></article>");
        }
    }

    private void listed(List<Position> positions) {
        for (Position position : positions) {
            html.raw("<span class=\"position\">").text(position.name()).raw(" ");
            frame.places(position.where());
            html.raw("</span> ");
        }
    }

    private void ledger(List<LedgerRow> ledger) {
        if (ledger.isEmpty()) return;
        html.raw(
                "<section class=\"ledger\"><h2>Ledger of threats and promises</h2>"
                        + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Ledger\"><table><thead><tr><th>When</th>"
                        + "<th>Who → whom</th><th>Act</th><th>Words</th><th>Condition</th><th>State</th><th>Where</th></tr></thead><tbody>");
        for (LedgerRow row : ledger) {
            html.raw("<tr>").element("td", "class=\"date\"", row.date()).element("td", "", row.who());
            html.raw("<td>").raw(chip(row.act())).raw("</td>").element("td", "dir=\"auto\"", row.words());
            html.element("td", "dir=\"auto\"", row.condition().orElse(""));
            html.element(
                    "td",
                    "",
                    row.state() + row.via().map(name -> ", relayed by " + name).orElse(""));
            html.raw("<td>");
            frame.places(List.of(row.where()));
            html.raw("</td></tr>");
        }
        html.raw("</tbody></table></div></section>");
    }

    private void apart(List<ReportRow> apart) {
        if (apart.isEmpty()) return;
        html.raw("<section class=\"apart\">").element("h2", "", "Kept apart: other stories on the same pages");
        html.raw("<ul class=\"reports\">");
        for (ReportRow row : apart) {
            html.raw("<li><a href=\"#" + frame.key(row.document()) + "\" class=\"report\">")
                    .text(row.label())
                    .raw("</a> ");
            html.text(row.title()).raw("</li>");
        }
        html.raw("</ul></section>");
    }
}
