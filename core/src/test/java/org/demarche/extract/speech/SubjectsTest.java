package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Actor;
import org.junit.jupiter.api.Test;

/** Whose words they are: the one who performs the verb, adjective or noun, wherever the tree hangs it. */
class SubjectsTest {
    private static final Actor RUIZ = Parsed.minister("Ruiz", "NOR");
    private static final Actor OSLO = Parsed.country("Oslo", "NOR");

    private static List<String> said(String... sentences) {
        return Parsed.of(sentences).said();
    }

    /** Who speaks each statement where Ruiz and Oslo are known. */
    private static List<String> speakers(String... sentences) {
        return Parsed.of(sentences).naming(RUIZ, OSLO).statements().stream()
                .map(each -> each.speaker().name())
                .toList();
    }

    /** "that it rains", as words told by the verb. */
    private static String rains(int first, int verb) {
        return "that/SC/%1$d/mark it/PRP/%1$d/nsubj rains|rain/VBZ/%2$d/ccomp ".formatted(first + 2, verb);
    }

    @Test
    void findsTheNameAfterTheVerbOfAnAside() {
        String fell = "The/DT/2/det bridge/NN/3/nsubj fell|fall/VBD/0/root ,/,/5/punct said|say/VBD/3/parataxis ";
        assertThat(said(fell + "mayor/NN/7/compound Ruiz/NNP/5/nsubj ././3/punct"))
                .containsExactly("mayor Ruiz: The bridge fell");
    }

    @Test
    void leavesTheObjectAloneWhereTheSubjectStandsBeforeTheComma() {
        assertThat(
                        said(
                                "Ruiz/NNP/6/nsubj ,/,/4/punct the/DT/4/det mayor/NN/1/appos ,/,/4/punct"
                                        + " accused|accuse/VBD/0/root Oslo/NNP/6/obj of/SC/9/mark waiting|wait/VBG/6/advcl ././6/punct"))
                .containsExactly("Ruiz: Oslo of waiting");
        assertThat(said("Ruiz/NNP/6/nsubj ,/,/4/punct the/DT/4/det mayor/NN/1/appos ,/,/4/punct said|say/VBD/0/root"
                        + " Oslo/NNP/8/nsubj waits|wait/VBZ/6/ccomp ././6/punct"))
                .containsExactly("Ruiz: Oslo waits");
    }

    @Test
    void prefersTheNameRightBeforeTheVerbToOneBeforeTheComma() {
        assertThat(said("Votes|vote/NNS/4/nsubj ,/,/3/punct Ruiz/NNP/4/dep says|say/VBZ/0/root " + rains(5, 4)
                        + "././4/punct"))
                .containsExactly("Ruiz: it rains");
        assertThat(said("Votes|vote/NNS/5/nsubj ,/,/4/punct mayor/NN/4/compound Ruiz/NNP/5/dep says|say/VBZ/0/root "
                        + rains(6, 5) + "././5/punct"))
                .containsExactly("mayor Ruiz: it rains");
    }

    @Test
    void findsWhoDoesWhatIsToldInThePassive() {
        assertThat(said("It|it/PRP/3/expl was|be/AUX/3/aux:pass reported|report/VBN/0/root by/IN/5/case Ruiz/NNP/3/obl "
                        + rains(6, 3) + "././3/punct"))
                .containsExactly("Ruiz: it rains");
        assertThat(said("It|it/PRP/3/expl was|be/AUX/3/aux:pass reported|report/VBN/0/root in/IN/5/case Oslo/NNP/3/obl "
                        + rains(6, 3) + "././3/punct"))
                .containsExactly("nobody: it rains");
    }

    @Test
    void doesNotLetTheOneAskedAsk() {
        String said =
                " ,/,/%1$d/punct Ruiz/NNP/%1$d/nsubj said|say/VBD/0/root it/PRP/%2$d/nsubj rains|rain/VBZ/%1$d/ccomp ././%1$d/punct";
        assertThat(speakers("Asked|ask/VBN/7/advcl whether/SC/4/mark it/PRP/4/nsubj snows|snow/VBZ/1/ccomp"
                        + said.formatted(7, 9)))
                .containsExactly("Ruiz");
        assertThat(speakers(
                        "When|when/WRB/2/advmod asked|ask/VBN/8/advcl whether/SC/5/mark it/PRP/5/nsubj snows|snow/VBZ/2/ccomp"
                                + said.formatted(8, 10)))
                .containsExactly("Ruiz");
        assertThat(speakers("Asked|ask/VBN/9/advcl by/IN/3/case Oslo/NNP/1/obl:agent whether/SC/6/mark it/PRP/6/nsubj"
                        + " snows|snow/VBZ/1/ccomp" + said.formatted(9, 11)))
                .containsExactly("Oslo", "Ruiz");
    }

    @Test
    void givesWhatIsForcedToTheOneForced() {
        String prompted = "Rain/NN/2/nsubj prompted|prompt/VBD/0/root Oslo/NNP/2/obj ";
        assertThat(speakers(prompted + "to/TO/5/mark say/VB/2/xcomp " + rains(6, 5) + "././2/punct"))
                .containsExactly("Oslo");
        assertThat(speakers(prompted + "to/TO/5/mark say/VB/2/advcl " + rains(6, 5) + "././2/punct"))
                .containsExactly("Oslo");
        assertThat(speakers("Ruiz/NNP/2/nsubj saw|see/VBD/0/root Oslo/NNP/2/obj ,/,/5/punct saying|say/VBG/2/advcl "
                        + rains(6, 5) + "././2/punct"))
                .containsExactly("Ruiz");
    }

    @Test
    void givesWhatALetterSaysToTheLetterAndWhatIsLedToTheLeader() {
        assertThat(said("Ruiz/NNP/2/nsubj saw|see/VBD/0/root a/DT/4/det letter/NN/2/obj urging|urge/VBG/4/acl"
                        + " Oslo/NNP/5/obj to/TO/8/mark wait/VB/5/xcomp ././2/punct"))
                .containsExactly("a letter: Oslo to wait");
        assertThat(said("Ruiz/NNP/2/nsubj took|take/VBD/0/root the/DT/4/det lead/NN/2/obj in/SC/6/mark"
                        + " urging|urge/VBG/4/acl Oslo/NNP/6/obj to/TO/9/mark wait/VB/6/xcomp ././2/punct"))
                .containsExactly("Ruiz: Oslo to wait");
    }

    @Test
    void findsTheOwnerOfANounOfSpeech() {
        String spread = "spread|spread/VBD/0/root ././%d/punct";
        assertThat(said("The/DT/2/det claim/NN/8/nsubj by/IN/4/case Ruiz/NNP/2/nmod that/SC/7/mark it/PRP/7/nsubj"
                        + " rains|rain/VBZ/2/acl " + spread.formatted(8)))
                .containsExactly("Ruiz: it rains");
        assertThat(said("The/DT/3/det Norwegian/JJ/3/amod claim/NN/7/nsubj that/SC/6/mark it/PRP/6/nsubj"
                        + " rains|rain/VBZ/3/acl " + spread.formatted(7)))
                .containsExactly("Norwegian: it rains");
        assertThat(said("The/DT/3/det old/JJ/3/amod claim/NN/7/nsubj that/SC/6/mark it/PRP/6/nsubj"
                        + " rains|rain/VBZ/3/acl " + spread.formatted(7)))
                .containsExactly("nobody: it rains");
        assertThat(said("Ruiz/NNP/4/nsubj is|be/AUX/4/cop in/IN/4/case favor/NN/0/root of/IN/7/case the/DT/7/det"
                        + " plan/NN/4/nmod ././4/punct"))
                .containsExactly("Ruiz: the plan");
    }

    @Test
    void readsWhatAViewOrAGoalIsSaidToBe() {
        assertThat(said("Ruiz's/NNP/2/nmod:poss view/NN/7/nsubj still/RB/7/advmod is|be/AUX/7/cop that/SC/7/mark"
                        + " it/PRP/7/nsubj rains|rain/VBZ/0/root ././7/punct"))
                .containsExactly("Ruiz's: it rains");
        assertThat(
                        said(
                                "Ruiz's/NNP/2/nmod:poss goal/NN/5/nsubj is|be/AUX/5/cop to/TO/5/mark win/VB/0/root ././5/punct"))
                .containsExactly("Ruiz's: to win");
        assertThat(said("Ruiz's/NNP/2/nmod:poss message/NN/6/nsubj was|be/AUX/6/cop :/:/6/punct we/PRP/6/nsubj"
                        + " win/VB/0/root ././6/punct"))
                .containsExactly("Ruiz's: we win");
        assertThat(said("Ruiz's/NNP/2/nmod:poss view/NN/4/nsubj is|be/AUX/4/cop old/JJ/0/root ././4/punct"))
                .isEmpty();
        assertThat(said("The/DT/2/det view/NN/6/nsubj is|be/AUX/6/cop that/SC/6/mark it/PRP/6/nsubj"
                        + " rains|rain/VBZ/0/root ././6/punct"))
                .isEmpty();
    }

    @Test
    void readsWhomASupporterSupportsAndWhatIsCriticised() {
        assertThat(
                        said(
                                "Berg/NNP/5/nsubj is|be/AUX/5/cop a/DT/5/det Ruiz/NNP/5/compound supporter/NN/0/root ././5/punct"))
                .containsExactly("Berg: Ruiz");
        assertThat(said("Berg/NNP/7/nsubj ,/,/5/punct a/DT/5/det Ruiz/NNP/5/compound supporter/NN/1/appos ,/,/5/punct"
                        + " left|leave/VBD/0/root ././7/punct"))
                .containsExactly("Berg: Ruiz");
        assertThat(
                        said(
                                "Berg/NNP/5/nsubj is|be/AUX/5/cop a/DT/5/det party/NN/5/compound supporter/NN/0/root ././5/punct"))
                .isEmpty();
        assertThat(said("The/DT/2/det plan/NN/3/nsubj drew|draw/VBD/0/root criticism/NN/3/obj from/IN/6/case"
                        + " Oslo/NNP/3/obl ././3/punct"))
                .containsExactly("Oslo: The plan");
    }

    @Test
    void letsAPaperSpeakForTheOneWhoIssuedIt() {
        String issued = "Oslo/NNP/2/nsubj issued|issue/VBD/0/root a/DT/4/det statement/NN/2/obj calling|call/VBG/4/acl"
                + " for/IN/7/case talks/NNS/5/obl ././2/punct";
        assertThat(speakers(issued)).containsExactly("Oslo");
        assertThat(
                        speakers(
                                "“/``/3/punct It/PRP/3/nsubj rains|rain/VBZ/6/ccomp ,/,/3/punct ”/''/3/punct read|read/VBD/0/root"
                                        + " a/DT/8/det statement/NN/6/nsubj issued|issue/VBN/8/acl by/IN/11/case Oslo/NNP/9/obl:agent ././6/punct"))
                .containsExactly("Oslo");
        assertThat(speakers(
                        issued,
                        "The|the/DT/2/det statement/NN/3/nsubj urges|urge/VBZ/0/root calm/NN/3/obj ././3/punct",
                        "A|a/DT/2/det statement/NN/3/nsubj urges|urge/VBZ/0/root calm/NN/3/obj ././3/punct"))
                .containsExactly("Oslo", "Oslo", "A statement");
        assertThat(
                        speakers(
                                "Oslo/NNP/2/nsubj issued|issue/VBD/0/root a/DT/4/det series/NN/2/obj of/IN/6/case"
                                        + " statements|statement/NNS/4/nmod calling|call/VBG/6/acl for/IN/9/case talks/NNS/7/obl ././2/punct"))
                .containsExactly("Oslo");
        assertThat(speakers(
                        "Oslo/NNP/4/dep 's/POS/1/case new/JJ/4/amod plan/NN/5/nsubj urges|urge/VBZ/0/root calm/NN/5/obj"
                                + " ././5/punct"))
                .containsExactly("Oslo");
    }

    @Test
    void namesTheOneDescribed() {
        assertThat(speakers("The/DT/2/det head/NN/6/nsubj ,/,/4/punct Ruiz/NNP/2/appos ,/,/4/punct said|say/VBD/0/root "
                        + rains(7, 6) + "././6/punct"))
                .containsExactly("Ruiz");
        assertThat(speakers("Ruiz/NNP/8/nsubj —/:/4/punct who/WP/4/nsubj said|say/VBD/8/dep " + rains(5, 4)
                        + "left|leave/VBD/0/root ././8/punct"))
                .containsExactly("Ruiz");
    }
}
