package org.demarche.view;

import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Span;

/**
 * What the dossier says, ready to be drawn: the one record behind the terminal text and the HTML page.
 *
 * @param dossier what it was made from
 * @param threads the developments that run through several stories
 * @param stories in order of time
 * @param apart other stories the same pages carry, kept apart from the reports
 * @param ledger threats and promises, in order of time
 */
public record DossierPage(
        Dossier dossier,
        List<ThreadPart> threads,
        List<StoryPart> stories,
        List<ReportRow> apart,
        List<LedgerRow> ledger) {
    public DossierPage {
        threads = List.copyOf(threads);
        stories = List.copyOf(stories);
        apart = List.copyOf(apart);
        ledger = List.copyOf(ledger);
    }

    /** The page of this dossier. */
    public static DossierPage of(Dossier dossier) {
        return new PageMaker(dossier).page();
    }

    boolean isEmpty() {
        return threads.isEmpty() && stories.isEmpty() && ledger.isEmpty();
    }

    /** A place in a report: {@code 000:17}. */
    public record Where(DocumentId document, Span span, String label) {}

    /** A development: its name, its dates, how many stories and reports, and the claims that run through it. */
    public record ThreadPart(String name, String from, String until, int stories, int reports, List<ClaimRow> claims) {
        ThreadPart with(List<ClaimRow> some) {
            return new ThreadPart(name, from, until, stories, reports, some);
        }
    }

    /** One story with everything its reports say. */
    public record StoryPart(
            int number,
            String headline,
            String date,
            int independent,
            int copies,
            List<ReportRow> reports,
            List<EventRow> events,
            List<SpeakerPart> speakers,
            List<ClaimRow> claims,
            List<NamingRow> naming) {
        /** The same with nothing but its reports. */
        StoryPart alone() {
            return new StoryPart(
                    number, headline, date, independent, copies, reports, List.of(), List.of(), List.of(), List.of());
        }

        StoryPart with(List<EventRow> someEvents, List<SpeakerPart> someSpeakers) {
            return new StoryPart(
                    number, headline, date, independent, copies, reports, someEvents, someSpeakers, claims, naming);
        }

        StoryPart with(List<ClaimRow> someClaims) {
            return new StoryPart(
                    number, headline, date, independent, copies, reports, events, speakers, someClaims, naming);
        }
    }

    /** One report of a story. */
    public record ReportRow(
            DocumentId document,
            String label,
            String origin,
            String outlet,
            String published,
            String title,
            Optional<String> note) {}

    /** Who did what to whom; {@code status} is empty for what simply happened. */
    public record EventRow(String when, String who, String what, String status, String words, List<Where> where) {}

    /** One speaker's sayings on one day. */
    public record SpeakerPart(String name, String side, String date, List<SayingRow> sayings) {}

    /** One saying in one or more wordings. */
    public record SayingRow(
            Act act,
            String target,
            Optional<String> condition,
            Optional<String> via,
            List<Wording> wordings,
            List<String> drift) {}

    /** One wording of a saying. */
    public record Wording(Where where, String words, String form) {}

    /** A proposition with who takes which position. */
    public record ClaimRow(String proposition, List<Position> asserts, List<Position> denies, List<Position> reports) {}

    /** One party's position on a claim. */
    public record Position(String name, List<Where> where) {}

    /** How reports name one thing. */
    public record NamingRow(String referent, List<Position> names) {}

    /** A threat or promise and what followed. */
    public record LedgerRow(
            String date,
            String who,
            String act,
            String words,
            Optional<String> condition,
            String state,
            Optional<String> via,
            Where where) {}
}
