package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalDossierTest {
    private static final String TEXT = TerminalDossier.draw(
            DossierPage.of(Dossiers.oneReport("Espen Barth Eide", "We will pay for the harbour")), 80, false);

    @Test
    void givesEveryLineItsPlace() {
        assertThat(TEXT).contains("one:3").contains("one:4");
    }

    @Test
    void tellsWhoSaidWhatAndWhen() {
        assertThat(TEXT)
                .contains("Espen Barth Eide (NOR GOV) on 2024-05-06")
                .contains("PROMISE")
                .contains("“We will pay for the harbour”");
    }

    @Test
    void tellsWhoDidWhatToWhom() {
        assertThat(TEXT).contains("TCD ↔ MLI").contains("CONSULT");
    }

    @Test
    void staysWithinItsWidth() {
        assertThat(TEXT.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void usesNoColourUnlessAsked() {
        assertThat(TEXT).doesNotContain("\u001B");
    }

    @Test
    void neverLetsAReportSteerTheTerminal() {
        String drawn = TerminalDossier.draw(
                DossierPage.of(Dossiers.oneReport("Eve \u001B[2J", "Clear \u0007 the \u202E screen")), 80, false);
        assertThat(drawn).doesNotContain("\u001B").doesNotContain("\u0007").doesNotContain("\u202E");
    }
}
