package org.demarche.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.demarche.view.DossierPage.Where;
import org.demarche.view.DossierPage.Wording;

/** Draws a dossier for a terminal: dense, calm, every line with its place. */
public final class TerminalDossier {
    private final Screen screen;

    private TerminalDossier(Screen screen) {
        this.screen = screen;
    }

    /**
     * The dossier as text.
     *
     * @param width columns to fill, at least 60
     * @param colour whether to use ANSI colours
     */
    public static String draw(DossierPage page, int width, boolean colour) {
        TerminalDossier dossier = new TerminalDossier(new Screen(Math.max(60, width), colour));
        dossier.page(page);
        return dossier.screen.text();
    }

    private void page(DossierPage page) {
        page.threads().forEach(this::thread);
        page.stories().forEach(this::story);
        ledger(page.ledger());
        apart(page.apart());
        screen.line(tally(page));
    }

    private static String tally(DossierPage page) {
        var readings = page.dossier().readings();
        int statements =
                readings.stream().mapToInt(each -> each.statements().size()).sum();
        int events = readings.stream().mapToInt(each -> each.events().size()).sum();
        return String.format(
                Locale.ROOT,
                "%s read, %s, %s, %s.",
                count(readings.size() - page.apart().size(), "report"),
                count(statements, "statement"),
                count(events, "event"),
                count(page.stories().size(), "story", "stories"));
    }

    private static String count(long n, String one) {
        return count(n, one, one + "s");
    }

    private static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private void thread(ThreadPart thread) {
        screen.line(Screen.bold("Thread  " + thread.name()) + "   " + thread.from() + " → " + thread.until() + "   "
                + count(thread.stories(), "story", "stories") + ", " + count(thread.reports(), "report"));
        thread.claims().forEach(this::claim);
        screen.gap();
    }

    private void story(StoryPart story) {
        screen.line(Screen.bold("━━ " + story.number() + "  " + story.headline()) + "   " + story.date());
        screen.line("   " + count(story.independent(), "independent report") + ", "
                + (story.copies() == 0 ? "no copies" : count(story.copies(), "copy", "copies")));
        story.reports().forEach(this::report);
        screen.gap();
        events(story.events());
        story.speakers().forEach(this::speaker);
        story.claims().forEach(this::claim);
        story.naming().forEach(this::naming);
        screen.gap();
    }

    private void report(ReportRow report) {
        String outlet = report.outlet().isEmpty() ? "" : "  " + report.outlet();
        screen.line(Screen.dim("     " + report.label() + "  " + report.published() + outlet + "  " + report.origin()));
        report.note().ifPresent(note -> screen.hang("         ", Screen.dim(note)));
    }

    private void events(List<EventRow> events) {
        if (events.isEmpty()) return;
        int who = Math.min(
                24, events.stream().mapToInt(row -> row.who().length()).max().orElse(0) + 2);
        screen.line(Screen.dim("   When        " + Screen.pad("Who → whom", who) + "What       Words"));
        for (EventRow row : events) {
            String status = row.status().isEmpty() ? "" : "  [" + row.status() + "]";
            String start = "   " + Screen.pad(row.when().isEmpty() ? "    –" : row.when(), 12)
                    + Screen.pad(Words.cut(row.who(), who - 1), who) + Screen.pad(row.what(), 11);
            screen.hang(
                    Screen.colour(row.what(), start), row.words() + status + Screen.dim("  " + places(row.where())));
        }
        screen.gap();
    }

    private void speaker(SpeakerPart speaker) {
        String side = speaker.side().isEmpty() ? "" : " (" + speaker.side() + ")";
        String date = speaker.date().isEmpty() ? "" : " on " + speaker.date();
        screen.line("   " + Screen.bold(speaker.name()) + side + date);
        speaker.sayings().forEach(this::saying);
        screen.gap();
    }

    private void saying(SayingRow saying) {
        String to = saying.target().isEmpty() ? "" : " " + saying.target();
        String condition =
                saying.condition().map(words -> "   on condition: " + words).orElse("");
        String via = saying.via().map(name -> "   relayed by " + name).orElse("");
        screen.hang("     ", Screen.colour(saying.act().name(), saying.act().name()) + to + condition + via);
        for (Wording wording : saying.wordings()) {
            boolean quoted = wording.form().equals("direct");
            String words = quoted ? "“" + wording.words() + "”" : wording.words();
            String start = "        " + Screen.pad(wording.where().label(), 10);
            screen.hang(Screen.dim(start), words + Screen.dim("  " + wording.form()));
        }
        if (!saying.drift().isEmpty()) screen.hang("        ≠ ", String.join("; ", saying.drift()));
    }

    private void claim(ClaimRow claim) {
        screen.hang(Screen.bold("   Claim    "), claim.proposition());
        positions("asserted", claim.asserts());
        positions("denied", claim.denies());
        positions("reported", claim.reports());
    }

    private void positions(String stance, List<Position> positions) {
        if (positions.isEmpty()) return;
        screen.hang("            " + Screen.pad(stance, 10), listed(positions));
    }

    private void naming(NamingRow naming) {
        screen.hang(Screen.bold("   Named    "), naming.referent() + ": " + listed(naming.names()));
    }

    private String listed(List<Position> positions) {
        return positions.stream()
                .map(position -> position.name() + Screen.dim(" " + places(position.where())))
                .collect(Collectors.joining(" · "));
    }

    private static String places(List<Where> where) {
        return where.stream().map(Where::label).distinct().collect(Collectors.joining(" "));
    }

    private void apart(List<ReportRow> apart) {
        if (apart.isEmpty()) return;
        screen.line(Screen.bold("Kept apart") + "   other stories on the same pages");
        for (ReportRow row : apart) {
            String start = "   " + Screen.pad(row.label(), 9);
            screen.hang(Screen.dim(start), row.title());
        }
        screen.gap();
    }

    private void ledger(List<LedgerRow> ledger) {
        if (ledger.isEmpty()) return;
        screen.line(Screen.bold("Ledger") + "   threats and promises");
        for (LedgerRow row : ledger) {
            String start = "   " + Screen.pad(row.date().isEmpty() ? "    –" : row.date(), 12)
                    + Screen.pad(Words.cut(row.who(), 15), 16) + Screen.pad(row.act(), 10);
            String condition = row.condition().map(words -> "   if: " + words).orElse("");
            String via = row.via().map(name -> "   relayed by " + name).orElse("");
            screen.hang(
                    Screen.colour(row.act(), start),
                    row.words() + condition + "   " + row.state() + via
                            + Screen.dim("  " + row.where().label()));
        }
        screen.gap();
    }
}
