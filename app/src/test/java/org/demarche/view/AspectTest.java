package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each aspect of a dossier shows of one report in which one thing is said and one done. */
class AspectTest {
    private static final String ACTS = "Who did what to whom";
    private static final String WORDS = "Who said what";
    private static final Dossier DOSSIER = Dossiers.oneReport("Espen Barth Eide", "We will pay for the harbour");

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void bearsItsNameAndHasTheReportsBeside(Aspect aspect) {
        assertThat(drawn(aspect))
                .contains("<h1>" + aspect.title() + "</h1>", "<title>" + aspect.title() + "</title>")
                .contains("We will pay for the harbour");
    }

    @Test
    void dossierHasEverything() {
        assertThat(drawn(Aspect.DOSSIER)).contains(ACTS, WORDS);
    }

    @Test
    void storiesHaveTheirReportsAndNoFindings() {
        assertThat(drawn(Aspect.STORIES)).contains("1 independent report").doesNotContain(ACTS, WORDS);
    }

    @Test
    void timelineHasWhatHappened() {
        assertThat(drawn(Aspect.TIMELINE)).contains(ACTS).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Aspect.class,
            names = {"COMPARISON", "UTTERANCES", "CLAIMS", "COMMITMENTS"})
    void saysWhereThereIsNothingOfTheKind(Aspect aspect) {
        assertThat(drawn(aspect))
                .contains("Nothing of the kind in these reports.")
                .doesNotContain(ACTS, WORDS, "1 independent report");
    }

    private static String drawn(Aspect aspect) {
        return HtmlDossier.draw(DossierPage.of(DOSSIER), aspect);
    }
}
