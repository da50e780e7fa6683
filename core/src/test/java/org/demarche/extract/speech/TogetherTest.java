package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several cues in a sentence and over its end: who goes on speaking and where the next one begins. */
class TogetherTest {
    private static final String SHIPS = "“/``/7/punct Tomorrow|tomorrow/NN/7/obl all/DT/5/det the/DT/5/det"
            + " ships|ship/NNS/7/nsubj will/MD/7/aux leave/VB/0/root ././7/punct ”/''/7/punct";
    private static final String SAID_RAINS =
            "Ruiz/NNP/2/nsubj said|say/VBD/0/root it/PRP/4/nsubj rains|rain/VBZ/2/ccomp ";

    private static List<String> said(String... sentences) {
        return Parsed.of(sentences).said();
    }

    @Test
    void givesAQuotationWithoutACueToTheOneWhoSpokeJustBefore() {
        assertThat(said(SAID_RAINS + "././2/punct", SHIPS))
                .containsExactly("Ruiz: it rains", "Ruiz: Tomorrow all the ships will leave.");
        assertThat(said(SAID_RAINS + "././2/punct", "¶", SHIPS))
                .containsExactly("Ruiz: it rains", "nobody: Tomorrow all the ships will leave.");
        assertThat(said(
                        "Ruiz/NNP/2/nsubj hopes|hope/VBZ/0/root it/PRP/4/nsubj rains|rain/VBZ/2/ccomp ././2/punct",
                        SHIPS))
                .containsExactly("Ruiz: it rains", "nobody: Tomorrow all the ships will leave.");
    }

    @Test
    void givesItToTheOneWhoseSpeechTheSentenceTells() {
        assertThat(said(
                        "Ruiz/NNP/2/nsubj said|say/VBD/0/root that/SC/5/mark Berg/NNP/5/nsubj claimed|claim/VBD/2/ccomp"
                                + " that/SC/8/mark it/PRP/8/nsubj rains|rain/VBZ/5/ccomp ././2/punct",
                        SHIPS))
                .contains("Ruiz: Tomorrow all the ships will leave.");
        assertThat(said(
                        "After/SC/3/mark Berg/NNP/3/nsubj claimed|claim/VBD/9/advcl that/SC/6/mark it/PRP/6/nsubj"
                                + " rains|rain/VBZ/3/ccomp ,/,/3/punct Ruiz/NNP/9/nsubj said|say/VBD/0/root that/SC/12/mark"
                                + " it/PRP/12/nsubj pours|pour/VBZ/9/ccomp ././9/punct",
                        SHIPS))
                .contains("Ruiz: Tomorrow all the ships will leave.");
    }

    @Test
    void endsTheWordsOfOneWhereAnotherIsSetAgainstHim() {
        assertThat(said(SAID_RAINS + ",/,/8/punct while/SC/8/mark Berg/NNP/8/nsubj said|say/VBD/4/advcl it/PRP/10/nsubj"
                        + " pours|pour/VBZ/8/ccomp ././2/punct"))
                .containsExactly("Ruiz: it rains", "Berg: it pours");
        assertThat(
                        said(
                                "While/SC/3/mark Ruiz/NNP/3/nsubj said|say/VBD/8/advcl it/PRP/5/nsubj rains|rain/VBZ/3/ccomp"
                                        + " ,/,/3/punct Berg/NNP/8/nsubj said|say/VBD/0/root it/PRP/10/nsubj pours|pour/VBZ/8/ccomp ././8/punct"))
                .containsExactly("Ruiz: it rains", "Berg: it pours");
    }

    @Test
    void goesOnWithASecondVerbOfTheSameTense() {
        assertThat(
                        said(
                                "Ruiz/NNP/2/nsubj said|say/VBD/0/root that/SC/5/mark it/PRP/5/nsubj rains|rain/VBZ/2/ccomp ,/,/8/punct"
                                        + " and/CC/8/cc warned|warn/VBD/5/conj that/SC/11/mark it/PRP/11/nsubj pours|pour/VBZ/8/ccomp ././2/punct"))
                .containsExactly("Ruiz: it rains", "Ruiz: it pours");
        assertThat(
                        said(
                                "Ruiz/NNP/2/nsubj said|say/VBD/0/root that/SC/5/mark Oslo/NNP/5/nsubj waits|wait/VBZ/2/ccomp and/CC/7/cc"
                                        + " warns|warn/VBZ/5/conj that/SC/10/mark it/PRP/10/nsubj pours|pour/VBZ/7/ccomp ././2/punct"))
                .noneMatch(each -> each.equals("Ruiz: it pours"));
    }

    @Test
    void goesOnWithAParticipleAfterItsComma() {
        assertThat(said(SAID_RAINS
                        + ",/,/6/punct adding|add/VBG/4/advcl that/SC/9/mark it/PRP/9/nsubj pours|pour/VBZ/6/ccomp"
                        + " ././2/punct"))
                .containsExactly("Ruiz: it rains", "Ruiz: it pours");
    }

    @Test
    void endsPraiseWhereTheReporterTellsWhen() {
        String praised = "Ruiz/NNP/2/nsubj praised|praise/VBD/0/root the/DT/4/det plan/NN/2/obj ";
        assertThat(said(praised
                        + "shortly/RB/8/advmod after/SC/8/mark she/PRP/8/nsubj left|leave/VBD/4/advcl ././2/punct"))
                .containsExactly("Ruiz: the plan");
        assertThat(said(praised + "for/IN/6/case peace/NN/2/obl ././2/punct"))
                .containsExactly("Ruiz: the plan for peace");
        assertThat(said(praised + "after/IN/6/case talks/NNS/2/obl ././2/punct"))
                .containsExactly("Ruiz: the plan");
        assertThat(said(praised + "on/IN/6/case Friday/NNP/2/obl ././2/punct")).containsExactly("Ruiz: the plan");
        assertThat(said(praised + ",/,/6/punct wearing|wear/VBG/4/acl flags/NNS/6/obj ././2/punct"))
                .containsExactly("Ruiz: the plan");
        assertThat(said(praised + ",/,/6/punct including|include/VBG/4/acl Oslo/NNP/6/obj ././2/punct"))
                .containsExactly("Ruiz: the plan, including Oslo");
        assertThat(said(praised + "and/CC/6/cc peace/NN/2/conj ././2/punct"))
                .containsExactly("Ruiz: the plan and peace");
        assertThat(said(praised + "and/CC/6/cc left|leave/VBD/2/conj ././2/punct"))
                .containsExactly("Ruiz: the plan");
        assertThat(said(praised + "to/TO/6/mark win/VB/2/advcl ././2/punct")).containsExactly("Ruiz: the plan to win");
        assertThat(said(praised.replace("plan", "bridge") + "to/TO/6/mark win/VB/2/advcl ././2/punct"))
                .containsExactly("Ruiz: the bridge");
    }
}
