package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees with the slips parsers make: what is said and who says it must not hang on them. */
class SlipsTest {
    @Test
    void readsPastWithoutAuxiliaryAsActive() {
        Parsed report = Parsed.of("The/DT/2/det fund/NN/3/nsubj:pass predicted|predict/VBD/0/root that/SC/6/mark"
                + " prices/NNS/6/nsubj rise|rise/VBP/3/ccomp ././3/punct");
        assertThat(report.said()).containsExactly("The fund: prices rise");
    }

    @Test
    void readsVerbTaggedAsNoun() {
        Parsed report = Parsed.of("Oslo's/NNP/2/nmod:poss plan/NN/3/nsubj calls|call/NNS/0/root on/IN/5/case"
                + " all/NNS/3/nmod to/TO/7/mark wait|wait/VB/3/acl ././3/punct");
        assertThat(report.said()).containsExactly("Oslo's plan: all to wait");
    }

    @Test
    void readsNameAndWhatItIsCalledTakenForOnePhrase() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj called|call/VBD/0/root the/DT/4/det senator/NN/6/compound"
                + " a/DT/6/det liar/NN/2/xcomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the senator a liar");
    }

    @Test
    void readsAccusedTakenForOneSpokenTo() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj accused|accuse/VBD/0/root Oslo/NNP/2/iobj of/SC/5/mark"
                + " waiting|wait/VBG/2/advcl ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: Oslo of waiting");
    }

    @Test
    void readsWhatIsNamedHungOnSpeaker() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj described|describe/VBD/0/root mayor/NN/4/nmod:desc Berg/NNP/1/flat"
                + " as/IN/7/case a/DT/7/det liar/NN/2/obl ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: mayor Berg as a liar");
    }

    @Test
    void readsClauseToldToSomeoneHungOnThem() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj told|tell/VBD/0/root the/DT/4/det forum/NN/2/iobj he/PRP/7/nsubj"
                + " was|be/VBD/7/cop against/IN/4/nmod war/NN/7/obj ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: he was against war");
    }

    @Test
    void looksPastPlacesForThat() {
        Parsed report =
                Parsed.of("After/IN/2/case rain/NN/5/obl ,/,/2/punct Ruiz/NNP/5/nsubj said|say/VBD/0/root at/IN/7/case"
                        + " talks/NNS/5/obl that/SC/10/mark bridges/NNS/10/nsubj fell|fall/VBD/7/acl ././5/punct");
        assertThat(report.said()).containsExactly("Ruiz: bridges fell");
    }

    @Test
    void takesNoDayForSpeaker() {
        Parsed report = Parsed.of("“/``/3/punct It|it/PRP/3/nsubj rains|rain/VBZ/0/root ,/,/3/punct ”/''/3/punct"
                + " Ruiz/NNP/10/nsubj ,/,/8/punct mayor/NN/6/appos ,/,/8/punct said|say/VBD/3/parataxis"
                + " Tuesday/NNP/10/obl ././3/punct");
        assertThat(report.said()).containsExactly("Ruiz: It rains,");
    }

    @Test
    void givesSecondCueAfterAndToTheSpeaker() {
        Parsed report =
                Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root he/PRP/4/nsubj waits|wait/VBZ/2/ccomp and/CC/6/cc"
                        + " urged|urge/VBD/4/conj Oslo/NNP/6/obj to/TO/9/mark wait|wait/VB/6/xcomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: he waits", "Ruiz: Oslo to wait");
    }

    @Test
    void keepsPhraseWholeWhereTreeTearsIt() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj praised|praise/VBD/0/root the/DT/4/det plan/NN/2/obj for/IN/6/case"
                + " bridges/NNS/1/nmod ,/,/9/punct which/WDT/9/nsubj fell|fall/VBD/4/acl:relcl ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the plan for bridges");
    }

    @Test
    void readsAsideWithWhomItWasToldTo() {
        Parsed report = Parsed.of("The/DT/2/det plan/NN/10/nsubj ,/,/5/punct he/PRP/5/nsubj told|tell/VBD/2/acl:relcl"
                + " me/PRP/5/iobj ,/,/5/punct will/MD/10/aux soon/RB/10/advmod work|work/VB/0/root ././10/punct");
        assertThat(report.said()).containsExactly("he: The plan … will soon work");
    }

    @Test
    void givesParticipleAfterCommaToTheOneWhoActs() {
        Parsed report = Parsed.of("She/PRP/2/nsubj filed|file/VBD/0/root a/DT/4/det suit/NN/2/obj ,/,/6/punct"
                + " accusing|accus/VBG/4/acl Oslo/NNP/6/obj of/SC/9/mark waiting|wait/VBG/6/ccomp ././2/punct");
        assertThat(report.said()).containsExactly("She: Oslo of waiting");
    }

    @Test
    void givesWordsPassedOnToTheOneQuoted() {
        Parsed report = Parsed.of("Aftenposten/NNP/2/nsubj quoted|quote/VBD/0/root Ruiz/NNP/2/obj as/SC/5/mark"
                + " saying|say/VBG/2/advcl it/PRP/7/nsubj rains|rain/VBZ/5/ccomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: it rains");
    }

    @Test
    void takesWordsOfNamesForNoCue() {
        Parsed report = Parsed.of("The/DT/3/det bitter/JJ/3/amod struggle/NN/4/nsubj ended|end/VBD/0/root"
                + " with/IN/6/case Rule|rule/VB/4/obl ten/NN/6/obj ././4/punct");
        assertThat(report.said()).isEmpty();
    }

    @Test
    void drawsWordsFromThePrepositionOn() {
        Parsed report =
                Parsed.of("Ruiz/NNP/2/nsubj called|call/VBD/0/root for/IN/7/case the/DT/5/det guards/NNS/2/nsubj"
                        + " to/TO/7/mark leave|leave/VB/2/advcl ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the guards to leave");
    }

    @Test
    void leavesOutPassiveThatTellsNothing() {
        Parsed report = Parsed.of(
                "A/DT/2/det film/NN/4/nsubj:pass was|be/AUX/4/aux:pass posted|post/VBN/0/root ././4/punct",
                "A/DT/2/det film/NN/4/nsubj:pass was|be/AUX/4/aux:pass praised|praise/VBN/0/root ././4/punct");
        assertThat(report.said()).containsExactly("nobody: A film");
    }

    @Test
    void lendsSubjectOfVerbToNoun() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj expressed|express/VBD/0/root doubts|doubt/NNS/2/obj about/IN/6/case"
                + " the/DT/6/det plan/NN/3/nmod ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: the plan");
    }

    @Test
    void readsWhatEvidenceShows() {
        Parsed report = Parsed.of(
                "Polls|poll/NNS/2/nsubj show|show/VBP/0/root a/DT/5/det close/JJ/5/amod race/NN/2/obj ././2/punct",
                "Shops|shop/NNS/2/nsubj show|show/VBP/0/root new/JJ/4/amod shoes/NNS/2/obj ././2/punct");
        assertThat(report.said()).containsExactly("Polls: a close race");
    }

    @Test
    void givesParticipleToTheOneWhoSpeaksFirst() {
        Parsed report =
                Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root she/PRP/4/nsubj plans|plan/VBZ/2/ccomp to/TO/6/mark"
                        + " go/VB/4/xcomp ,/,/8/punct insisting|insist/VBG/4/advcl that/SC/11/mark it/PRP/11/nsubj"
                        + " rains|rain/VBZ/8/ccomp ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: she plans to go", "Ruiz: it rains");
    }

    @Test
    void givesParticipleAfterWhileToTheSameSpeaker() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root she/PRP/5/nsubj would/MD/5/aux go/VB/2/ccomp"
                + " ,/,/8/punct while/SC/8/mark stressing|stress/VBG/5/advcl it/PRP/10/nsubj rains|rain/VBZ/8/ccomp"
                + " ././2/punct");
        assertThat(report.said()).containsExactly("Ruiz: she would go", "Ruiz: it rains");
    }

    @Test
    void readsVerbTakenForNounBeforeItsClause() {
        Parsed report = Parsed.of("A/DT/3/det new/JJ/3/amod poll/NN/4/compound shows|show/NNS/7/nsubj Ruiz/NNP/7/nsubj"
                + " has|have/AUX/7/aux lost|lose/VBN/0/root votes|vote/NNS/7/obj ././7/punct");
        assertThat(report.said()).containsExactly("A new poll: Ruiz has lost votes");
    }

    @Test
    void readsPastTakenForDescriptionOfSubject() {
        Parsed report = Parsed.of("Ruiz/NNP/0/root ,/,/4/punct a/DT/4/det lawyer/NN/1/appos ,/,/6/punct"
                + " labeled|label/VBN/4/acl Berg/NNP/6/obj unfit/JJ/6/xcomp ././6/punct");
        assertThat(report.said()).containsExactly("Ruiz: Berg unfit");
    }

    @Test
    void givesWordsHeardOnMicrophoneToTheOneHeard() {
        Parsed report = Parsed.of(
                "Ruiz/NNP/3/nsubj:pass was|be/AUX/3/aux:pass heard|hear/VBN/0/root on/IN/6/case a/DT/6/det"
                        + " microphone/NN/3/obl telling|tell/VBG/6/acl Berg/NNP/7/obj to/TO/10/mark go/VB/7/xcomp ././3/punct");
        assertThat(report.said()).containsExactly("Ruiz: Berg to go");
    }
}
