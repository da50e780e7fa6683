package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Document;
import org.demarche.Published.Known;
import org.demarche.Role;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final String PAGE = """
            Skip to main content
            Home > World

            Harbour city reopens its port after the storm

            By Ana Lund and Piet Vos 3 May 2021 14:05 GMT 4 min read
            Ships wait outside the harbour on May 2, 2021. (Jo Fox/AFP via Getty Images)

            The harbour city reopened its port on Monday, two days after the storm, the mayor said.

            "We lost two cranes, but nobody was hurt," Mayor Ida Berg told reporters at the pier.

            Read more: How ports prepare for storms

            Island ferry company asks the state for help after a winter without travellers

            The port handles half of the country's grain, and ships had waited since Saturday.

            Sign up for our newsletter

            Latest news

            6:20 PM

            Parliament passes the budget.

            Lawmakers approved the budget on Tuesday evening after a debate of nine hours.
            4 hours ago

            Museum finds a lost painting in its cellar

            The painting had been missing for sixty years, the museum said in a statement.
            All rights reserved
            """;

    private final List<Document> documents = Collected.fromInput(PAGE).documents;
    private final Document report = documents.get(0);

    @Test
    void keepsTheReportApartFromTheClutter() {
        assertThat(Collected.words(report, Role.BODY)).isEqualTo("""
                The harbour city reopened its port on Monday, two days after the storm, the mayor said.
                "We lost two cranes, but nobody was hurt," Mayor Ida Berg told reporters at the pier.
                The port handles half of the country's grain, and ships had waited since Saturday.""");
        assertThat(Collected.words(report, Role.HEADLINE)).isEqualTo("Harbour city reopens its port after the storm");
        assertThat(Collected.words(report, Role.CAPTION)).startsWith("Ships wait outside");
        assertThat(Collected.words(report, Role.RELATED))
                .contains("How ports prepare")
                .contains("Island ferry company");
        assertThat(Collected.words(report, Role.CHROME)).contains("Skip to main content", "Home > World", "newsletter");
    }

    @Test
    void readsAuthorsAndTheTimeOfPublicationWithItsZone() {
        assertThat(report.authors()).containsExactly("Ana Lund", "Piet Vos");
        assertThat(report.published().value()).contains("2021-05-03T14:05");
        assertThat(report.published().zone().orElseThrow().getId()).isEqualTo("Z");
        assertThat(report.published().known()).isEqualTo(Known.STATED);
        assertThat(report.words(report.published().evidence().orElseThrow())).isEqualTo("3 May 2021 14:05 GMT");
    }

    @Test
    void givesEachOtherStoryADocumentOfItsOwnOverTheSameText() {
        assertThat(documents)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.text()).isEqualTo(PAGE));
        assertThat(documents).extracting(Document::part).containsExactly(0, 1, 2);
        assertThat(documents.get(1).title()).contains("Parliament passes the budget.");
        assertThat(Collected.words(documents.get(1), Role.BODY))
                .startsWith("Lawmakers approved")
                .doesNotContain("painting");
        assertThat(Collected.words(documents.get(2), Role.BODY)).startsWith("The painting had been missing");
        assertThat(documents.get(1).published().known()).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void readsPlainParagraphsAsBodyAndNothingElse() {
        String text = "The envoy arrived on Friday for talks about the border.\n\"We listen first,\" she said.\n";
        Document plain = Collected.fromInput(text).only();
        assertThat(plain.blocks()).extracting(block -> block.role()).containsOnly(Role.BODY);
        assertThat(plain.title()).isEmpty();
    }

    @Test
    void takesCaptionsGivenTwiceForCaptions() {
        Document gallery = Collected.fromInput("""
                Rescue ship reaches the bay

                The rescue ship reached the bay on Sunday with forty people aboard, the coast guard said.

                  • A rescue ship enters the bay at dawn.
                    A rescue ship enters the bay at dawn.
                """).only();
        assertThat(Collected.words(gallery, Role.CAPTION)).hasLineCount(2);
    }

    @Test
    void tellsTheLastChangeFromThePublication() {
        Document changed = Collected.fromInput("""
                Rescue ship reaches the bay
                Published 2 June 2020 | Updated 4 June 2020, 9:30 pm
                The rescue ship reached the bay on Sunday with forty people aboard, the coast guard said.
                """).only();
        assertThat(changed.published().value()).contains("2020-06-02");
        assertThat(changed.updated().orElseThrow().value()).contains("2020-06-04T21:30");
    }

    @Test
    void findsTheOutletInTheByline() {
        Document signed = Collected.fromInput("""
                Rescue ship reaches the bay
                by The Kyiv Independent news desk June 2, 2020
                The rescue ship reached the bay on Sunday with forty people aboard, the coast guard said.
                """).only();
        assertThat(signed.outlet()).contains("The Kyiv Independent");
    }

    @Test
    void keepsEntriesHeadedByATimeInTheReport() {
        Document latest = Collected.fromInput("""
                The latest on the storm

                9:30 p.m.

                The mayor says the port will stay shut for the night while crews look at the cranes.

                7:15 p.m.

                Two cranes have fallen into the harbour, the coast guard said on Monday evening.
                """).only();
        assertThat(Collected.words(latest, Role.BODY))
                .contains("The mayor says")
                .contains("Two cranes have fallen");
    }

    @Test
    void keepsTheQuestionsOfAnInterview() {
        Document interview = Collected.fromInput("""
                A talk with the mayor

                The mayor spoke to this paper about the storm and the port on Tuesday morning.

                Q: Will the port open again this week?

                We hope to let the first ships in on Thursday, if the cranes are safe by then.
                """).only();
        assertThat(Collected.words(interview, Role.BODY)).contains("Q: Will the port open");
    }

    @Test
    void takesALongNoticeForNoParagraph() {
        Document signed = Collected.fromInput("""
                Rescue ship reaches the bay

                The rescue ship reached the bay on Sunday with forty people aboard, the coast guard said.

                Harbour Letter Sign up for the Harbour Letter, a daily briefing on ships, storms and the people who \
                live by them. Email Sign Up By signing up you agree to receive letters or alerts from The Harbour. \
                You can unsubscribe at any time. This page is guarded by a riddle, and the terms and the privacy \
                notice of its maker apply to whoever answers it.

                The captain said by telephone that she had asked three ports for leave to land since Thursday.
                """).only();
        assertThat(Collected.words(signed, Role.BODY))
                .contains("The captain said")
                .doesNotContain("unsubscribe");
    }
}
