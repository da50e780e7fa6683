package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Act;
import org.demarche.Statement;
import org.demarche.Statement.Form;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final String WILL_GO =
            "“/``/5/punct We|we/PRP/4/nsubj will/MD/4/aux go/VB/0/root ,/,/4/punct ”/''/4/punct ";

    @Test
    void readsThatClauseWithoutItsThat() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root that/SC/6/mark the/DT/5/det bridge/NN/6/nsubj"
                + " fell|fall/VBD/2/ccomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the bridge fell");
    }

    @Test
    void readsWholeQuotationBesideItsCue() {
        Parsed report = Parsed.of(WILL_GO + "Ruiz/NNP/8/nsubj said|say/VBD/4/parataxis ././4/punct");
        assertThat(report.said()).containsExactly("Ruiz: We will go,");
        assertThat(report.statements()).extracting(Statement::form).containsExactly(Form.DIRECT);
    }

    @Test
    void joinsQuotationThatGoesOnWithoutCue() {
        Parsed report = Parsed.of(
                WILL_GO + "Ruiz/NNP/8/nsubj said|say/VBD/4/parataxis ././4/punct",
                "“/``/3/punct It|it/PRP/3/nsubj rains|rain/VBZ/0/root ././3/punct ”/''/3/punct");
        assertThat(report.said()).containsExactly("Ruiz: We will go, … It rains.");
    }

    @Test
    void keepsTwoQuotationsWithTwoCuesApart() {
        Parsed report = Parsed.of(
                WILL_GO + "Ruiz/NNP/8/nsubj said|say/VBD/4/parataxis ././4/punct",
                WILL_GO + "he/PRP/8/nsubj added|add/VBD/4/parataxis ././4/punct");
        assertThat(report.said()).containsExactly("Ruiz: We will go,", "he: We will go,");
    }

    @Test
    void carriesQuotationOverToNextParagraph() {
        Parsed report = Parsed.of(
                WILL_GO + "Ruiz/NNP/8/nsubj said|say/VBD/4/parataxis ././4/punct",
                "¶",
                "“/``/3/punct It|it/PRP/3/nsubj rains|rain/VBZ/0/root ././3/punct ”/''/3/punct");
        assertThat(report.said()).hasSize(1);
    }

    @Test
    void readsCueBetweenCommas() {
        Parsed report = Parsed.of("The/DT/2/det bridge/NN/7/nsubj ,/,/5/punct Ruiz/NNP/5/nsubj said|say/VBD/7/parataxis"
                + " ,/,/5/punct fell|fall/VBD/0/root in/IN/9/case May/NNP/7/obl ././7/punct");
        assertThat(report.said()).containsExactly("Ruiz: The bridge … fell in May");
    }

    @Test
    void joinsSecondCueOfOneSpeaker() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root that/SC/6/mark the/DT/5/det bridge/NN/6/nsubj"
                + " fell|fall/VBD/2/ccomp ,/,/8/punct adding|add/VBG/6/advcl that/SC/11/mark nobody/NN/11/nsubj"
                + " died|die/VBD/8/ccomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the bridge fell", "Ruiz: nobody died");
    }

    @Test
    void readsAccordingTo() {
        Parsed report = Parsed.of("The/DT/2/det bridge/NN/3/nsubj fell|fall/VBD/0/root ,/,/7/punct"
                + " according|accord/VBG/7/case to/IN/5/fixed Ruiz/NNP/3/obl ././3/punct");
        assertThat(report.said()).containsExactly("Ruiz: The bridge fell");
    }

    @Test
    void keepsWhatIsUrgedWithTheOneUrged() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj urged|urge/VBD/0/root Oslo/NNP/2/obj not/RB/6/advmod to/TO/6/mark"
                + " wait/VB/2/xcomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: Oslo not to wait");
        assertThat(report.statements()).extracting(Statement::act).containsExactly(Act.APPEAL);
    }

    @Test
    void givesNoStatementOfWhatWasNotSaid() {
        Parsed report = Parsed.of("Ruiz/NNP/4/nsubj did|do/AUX/4/aux not/RB/4/advmod say/VB/0/root that/SC/7/mark"
                + " it/PRP/7/nsubj fell|fall/VBD/4/ccomp ././4/punct");
        assertThat(report.statements()).isEmpty();
    }

    @Test
    void leavesScareQuotesAlone() {
        Parsed report = Parsed.of("The/DT/2/det town/NN/3/nsubj built|build/VBD/0/root a/DT/7/det “/``/7/punct"
                + " smart/JJ/7/amod bridge/NN/3/obj ”/''/7/punct ././3/punct");
        assertThat(report.statements()).isEmpty();
    }

    @Test
    void keepsSpeechWithoutName() {
        Parsed report = Parsed.of("It/PRP/3/expl was|be/AUX/3/aux:pass reported|report/VBN/0/root that/SC/6/mark"
                + " bridges/NNS/6/nsubj fell|fall/VBD/3/ccomp ././3/punct");
        assertThat(report.statements())
                .singleElement()
                .extracting(each -> each.speaker().name())
                .isEqualTo("unknown");
    }

    @Test
    void findsConditionOfWhatIsSaid() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root we/PRP/5/nsubj will/MD/5/aux leave/VB/2/ccomp"
                + " if/SC/8/mark Oslo/NNP/8/nsubj waits|wait/VBZ/5/advcl ././2/punct");
        assertThat(report.statements())
                .singleElement()
                .satisfies(each -> assertThat(each.condition().map(span -> span.in(report.text())))
                        .contains("if Oslo waits"));
    }

    @Test
    void survivesTreesThatAreNone() {
        Parsed report = Parsed.of("said|say/VBD/2/dep said|say/VBD/1/dep that/SC/2/mark");
        assertThat(report.statements()).isEmpty();
    }

    @Test
    void lexiconHoldsItsCues() {
        CueLexicon lexicon = new CueLexicon();
        assertThat(lexicon.size()).isGreaterThanOrEqualTo(350);
        assertThat(lexicon.senses("threaten", Cue.Part.VERB))
                .extracting(Cue::act)
                .containsExactly(Act.THREATEN);
    }
}
