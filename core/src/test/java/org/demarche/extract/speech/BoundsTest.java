package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where what is said begins and ends: neither the reporter's words nor half of the speaker's. */
class BoundsTest {
    @Test
    void endsObjectBeforeClauseOfTime() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj praised|praise/VBD/0/root the/DT/4/det plan/NN/2/obj as/SC/7/mark"
                + " she/PRP/7/nsubj met|meet/VBD/2/advcl voters|voter/NNS/7/obj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the plan");
    }

    @Test
    void endsObjectBeforeDescription() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj praised|praise/VBD/0/root Berg/NNP/2/obj ,/,/7/punct the/DT/7/det"
                + " former/JJ/7/amod mayor/NN/3/appos ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: Berg");
    }

    @Test
    void keepsInfinitiveOfEffort() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj praised|praise/VBD/0/root the/DT/4/det effort/NN/2/obj to/TO/6/mark"
                + " find/VB/2/advcl peace/NN/6/obj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the effort to find peace");
    }

    @Test
    void keepsGerundAfterInfinitive() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj wants|want/VBZ/0/root to/TO/4/mark avoid/VB/2/xcomp"
                + " giving|give/VBG/2/xcomp help/NN/5/obj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: to avoid giving help");
    }

    @Test
    void goesOnOverSecondClauseWithPronoun() {
        Parsed report =
                Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root it/PRP/4/nsubj rains|rain/VBZ/2/ccomp ,/,/7/punct"
                        + " and/CC/8/cc she/PRP/8/nsubj stays|stay/VBZ/2/conj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: it rains, and she stays");
    }

    @Test
    void endsQuotedWordsBeforeClauseOfTime() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj says|say/VBZ/0/root she/PRP/6/nsubj is|be/AUX/6/cop “/``/6/punct"
                + " ready/JJ/2/ccomp ”/''/6/punct as/SC/10/mark she/PRP/10/nsubj faces|face/VBZ/6/advcl"
                + " a/DT/12/det test/NN/10/obj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: she is “ready”");
    }

    @Test
    void whatOpensInsideTheWordsClosesWithThemBehindTheFullStopToo() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj says|say/VBZ/0/root she/PRP/6/nsubj is|be/AUX/6/cop “/``/6/punct"
                + " ready/JJ/2/ccomp ././2/punct ”/''/6/punct");
        assertThat(report.said()).containsExactly("Ruiz: she is “ready.”");
    }

    @Test
    void takesObjectAndBareVerbForClause() {
        Parsed report =
                Parsed.of("Ruiz/NNP/2/nsubj demands|demand/VBZ/0/root Berg/NNP/2/obj resign/VB/2/xcomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: Berg resign");
    }

    @Test
    void takesOpeningForNoWordsOfSpeaker() {
        Parsed report = Parsed.of(
                "As/SC/3/mark votes|vote/NNS/3/nsubj came|come/VBD/6/advcl ,/,/3/punct Ruiz/NNP/6/nsubj"
                        + " weighed|weigh/VBD/0/root in/RB/6/compound:prt on/IN/10/case the/DT/10/det tally/NN/6/obl ././6/punct");
        assertThat(report.said()).containsExactly("Ruiz: the tally");
    }

    @Test
    void keepsPersonOneIsFor() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj endorsed|endorse/VBD/0/root him|he/PRP/2/obj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: him");
    }

    @Test
    void joinsFragmentToItsClause() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj wrote|write/VBD/0/root to/IN/4/case Berg/NNP/2/obl about/IN/7/case"
                + " the/DT/7/det visit/NN/2/obl ,/,/11/punct “/``/11/punct at/IN/11/case request/NN/2/obl ././11/punct"
                + " ”/''/11/punct");
        assertThat(report.said()).noneMatch(said -> said.equals("Ruiz: at request."));
    }
}
