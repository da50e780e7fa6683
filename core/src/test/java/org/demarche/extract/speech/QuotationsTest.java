package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Statement;
import org.junit.jupiter.api.Test;

/** Which quoted words are somebody's speech, whose it is, and which pieces of it belong together. */
class QuotationsTest {
    private static final String SAID = "Ruiz/NNP/%1$d/nsubj said|say/VBD/%2$s ";

    /** "“We will go", the end and the closing mark: six words, the first of which is the one given. */
    private static String go(int first, String relation, String end) {
        return clause(first, relation, end, "We|we/PRP", "will/MD");
    }

    /** The same with a small letter. */
    private static String weGo(int first, String relation, String end) {
        return clause(first, relation, end, "we/PRP", "will/MD");
    }

    private static String clause(int first, String relation, String end, String subject, String modal) {
        int verb = first + 3;
        return "“/``/%1$d/punct %2$s/%1$d/nsubj %3$s/%1$d/aux go/VB/%4$s %5$s/%5$s/%1$d/punct ”/''/%1$d/punct "
                .formatted(verb, subject, modal, relation, end);
    }

    /** "“It rains": five words. */
    private static String rains(int first, String relation, String end) {
        return "“/``/%1$d/punct It|it/PRP/%1$d/nsubj rains|rain/VBZ/%2$s %3$s/%3$s/%1$d/punct ”/''/%1$d/punct "
                .formatted(first + 2, relation, end);
    }

    /** "“Tomorrow all the ships will leave.": nine words, without anybody said to speak them. */
    private static String ships(int first, String relation, String end) {
        return ("“/``/%1$d/punct Tomorrow|tomorrow/NN/%1$d/obl all/DT/%2$d/det the/DT/%2$d/det ships|ship/NNS/%1$d/nsubj"
                        + " will/MD/%1$d/aux leave/VB/%3$s %4$s/%4$s/%1$d/punct ”/''/%1$d/punct ")
                .formatted(first + 6, first + 4, relation, end);
    }

    private static List<String> said(String... sentences) {
        return Parsed.of(sentences).said();
    }

    @Test
    void givesAQuotationToTheOneNamedBeforeIt() {
        assertThat(said(SAID.formatted(2, "0/root") + ":/:/2/punct " + go(4, "2/ccomp", ".")))
                .containsExactly("Ruiz: We will go.");
        assertThat(said(SAID.formatted(2, "0/root") + ":/:/2/punct", "¶", go(1, "0/root", ".")))
                .containsExactly("Ruiz: We will go.");
    }

    @Test
    void givesAQuotationAfterAColonToTheOneItNames() {
        assertThat(said("Ruiz/NNP/6/dep :/:/1/punct " + go(3, "0/root", "."))).containsExactly("Ruiz: We will go.");
        String blunt = "Ruiz/NNP/3/nsubj was|be/AUX/3/cop blunt/JJ/0/root :/:/3/punct " + go(5, "3/parataxis", ".");
        assertThat(said(blunt)).isEmpty();
        assertThat(Parsed.of(blunt).naming(Parsed.minister("Ruiz", "NOR")).said())
                .containsExactly("Ruiz: We will go.");
        assertThat(said("She|she/PRP/2/nsubj left|leave/VBD/0/root :/:/2/punct " + go(4, "2/parataxis", ".")))
                .containsExactly("She: We will go.");
        assertThat(said("then/RB/6/advmod :/:/1/punct " + go(3, "0/root", "."))).isEmpty();
    }

    @Test
    void readsANameAfterADashAsASignature() {
        assertThat(said(go(1, "0/root", ".") + "—/:/4/punct Ruiz/NNP/4/dep")).containsExactly("Ruiz: We will go.");
        assertThat(said(go(1, "0/root", "."), "—/:/2/punct Ruiz/NNP/0/root")).containsExactly("Ruiz: We will go.");
        assertThat(said(go(1, "0/root", ".") + "—/:/4/punct Ruiz/NNP/9/nsubj left|leave/VBD/4/parataxis"))
                .isEmpty();
        assertThat(said(go(1, "0/root", ".") + "—/:/4/punct perhaps/RB/4/advmod"))
                .isEmpty();
    }

    @Test
    void givesAQuotationToTheOneItIsAccordingTo() {
        assertThat(said(go(1, "0/root", ",") + "according|accord/VBG/9/case to/IN/7/fixed Ruiz/NNP/4/obl ././4/punct"))
                .containsExactly("Ruiz: We will go,");
        assertThat(said(go(1, "0/root", ",") + "according|accord/VBG/10/case to/IN/7/fixed mayor/NN/10/compound"
                        + " Ruiz/NNP/4/obl ././4/punct"))
                .containsExactly("mayor Ruiz: We will go,");
    }

    @Test
    void quotesThoughtsOnlyBeforeTheirVerb() {
        assertThat(said(go(1, "0/root", ",") + "Ruiz/NNP/8/nsubj thought|think/VBD/4/parataxis ././4/punct"))
                .containsExactly("Ruiz: We will go,");
        assertThat(said("Ruiz/NNP/2/nsubj thought|think/VBD/0/root ,/,/2/punct " + go(4, "2/parataxis", ".")))
                .isEmpty();
    }

    @Test
    void tellsWhomAQuotationIsSpokenTo() {
        Parsed told = Parsed.of(
                go(1, "0/root", ",") + "Ruiz/NNP/8/nsubj told|tell/VBD/4/parataxis Lima/NNP/8/obj ././4/punct");
        assertThat(told.said()).containsExactly("Ruiz: We will go,");
        assertThat(told.statements().get(0).addressee())
                .map(party -> party.actor().name())
                .contains("Lima");
        Parsed slip = Parsed.of("“/``/4/punct Lima/NNP/9/obj will/MD/4/aux go/VB/0/root ,/,/4/punct ”/''/4/punct "
                + "Ruiz/NNP/8/nsubj told|tell/VBD/4/parataxis ././4/punct");
        assertThat(slip.statements()).extracting(Statement::addressee).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void takesTheNameBesideACueWhoseTreeHasNoSubject() {
        assertThat(said(go(1, "0/root", ",") + "says|say/VBZ/4/parataxis Ruiz/NNP/4/dep ././4/punct"))
                .containsExactly("Ruiz: We will go,");
        assertThat(said(go(1, "0/root", ",") + "say/VB/4/parataxis mayor/NN/9/compound Ruiz/NNP/4/dep ././4/punct"))
                .containsExactly("mayor Ruiz: We will go,");
        assertThat(said(go(1, "0/root", ",") + "mayor/NN/8/compound Ruiz/NNP/4/dep say/VB/4/parataxis ././4/punct"))
                .containsExactly("mayor Ruiz: We will go,");
        assertThat(said(go(1, "0/root", ",") + "Ruiz/NNP/4/dep ,/,/7/punct the/DT/10/det mayor/NN/7/appos ,/,/7/punct"
                        + " say/VB/4/parataxis ././4/punct"))
                .containsExactly("Ruiz: We will go,");
    }

    @Test
    void givesAParticipleAfterAQuotationToTheOneWhoSpokeBefore() {
        assertThat(said(go(1, "0/root", ",") + "said|say/VBD/4/parataxis Ruiz/NNP/7/nsubj before/SC/10/mark"
                        + " adding|add/VBG/7/advcl :/:/10/punct " + rains(12, "10/ccomp", ".")))
                .containsExactly("Ruiz: We will go,", "Ruiz: It rains.");
        assertThat(said("Ruiz/NNP/2/nsubj wrote|write/VBD/0/root ,/,/2/punct asking|ask/VBG/2/advcl Berg/NNP/4/obj"
                        + " :/:/4/punct " + rains(7, "4/ccomp", ".")))
                .containsExactly("Ruiz: It rains.");
    }

    @Test
    void takesASubjectSharedWithAVerbBeforeTheQuotation() {
        assertThat(said("Ruiz/NNP/2/nsubj said|say/VBD/0/root ,/,/2/punct " + go(4, "2/ccomp", ",")
                        + "and/CC/11/cc added|add/VBD/2/conj ,/,/11/punct " + rains(13, "11/ccomp", ".")))
                .containsExactly("Ruiz: We will go,", "Ruiz: It rains.");
    }

    @Test
    void takesNoWordOfTheQuotationForItsSpeaker() {
        assertThat(said("“/``/4/punct Lima/NNP/9/nsubj will/MD/4/aux go/VB/0/root ,/,/4/punct ”/''/4/punct "
                        + "the/DT/8/det mayor/NN/4/dep said|say/VBD/4/parataxis ././4/punct"))
                .containsExactly("the mayor: Lima will go,");
    }

    @Test
    void readsANameCutFromItsVerb() {
        assertThat(said(
                        go(1, "0/root", ",")
                                + "Ruiz/NNP/4/dep ,/,/9/punct head/NN/7/appos of/IN/11/case Ports/NNP/9/nmod",
                        "First/RB/2/advmod added|add/VBD/0/root ././2/punct"))
                .containsExactly("Ruiz: We will go,");
    }

    @Test
    void asksForNoCapitalWhereTheQuotationGoesOn() {
        String said = "Ruiz/NNP/2/nsubj said|say/VBD/0/root ";
        assertThat(said(said + ",/,/2/punct " + weGo(4, "2/parataxis", "."))).containsExactly("Ruiz: we will go.");
        assertThat(said(said + "then/RB/2/advmod ,/,/2/punct " + weGo(5, "2/parataxis", ".")))
                .isEmpty();
        assertThat(said("Ruiz/NNP/2/nsubj shrugged|shrug/VBD/0/root then/RB/2/advmod ,/,/2/punct "
                        + weGo(5, "2/parataxis", ".")))
                .containsExactly("Ruiz: we will go.");
        assertThat(said(rains(1, "0/root", ",")
                        + "Ruiz/NNP/7/nsubj said|say/VBD/3/parataxis then/RB/7/advmod ,/,/7/punct "
                        + weGo(10, "3/parataxis", ".")))
                .containsExactly("Ruiz: It rains, … we will go.");
    }

    @Test
    void looksPastAParticipleBetweenCueAndQuotation() {
        assertThat(said(SAID.formatted(2, "0/root")
                        + ",/,/2/punct waving|wave/VBG/2/advcl flags|flag/NNS/4/obj ,/,/2/punct "
                        + go(7, "2/ccomp", ".")))
                .containsExactly("Ruiz: We will go.");
        assertThat(said(SAID.formatted(2, "0/root") + "it/PRP/4/nsubj rained|rain/VBD/2/ccomp ,/,/2/punct "
                        + go(6, "2/parataxis", ".")))
                .noneMatch(each -> each.equals("Ruiz: We will go."));
    }

    @Test
    void readsAWholeQuotationRightAfterItsCueButNoTitle() {
        assertThat(said(SAID.formatted(2, "0/root") + go(3, "2/ccomp", ".") + "././2/punct"))
                .containsExactly("Ruiz: We will go.");
        assertThat(Parsed.of(
                                "Ruiz/NNP/2/nsubj sang|sing/VBD/0/root “/``/5/punct The/DT/5/det Wind/NNP/2/obj and/CC/8/cc"
                                        + " The/DT/8/det Rain/NNP/5/conj ”/''/5/punct ././2/punct")
                        .statements())
                .isEmpty();
    }

    @Test
    void readsASentenceQuotedAsAWholeWithoutASpeaker() {
        assertThat(said(ships(1, "0/root", "."))).containsExactly("nobody: Tomorrow all the ships will leave.");
        assertThat(said(go(1, "0/root", "."))).isEmpty();
        assertThat(said(ships(1, "0/root", ",") + "ran|run/VBD/7/parataxis the/DT/12/det line/NN/10/nsubj ././7/punct"))
                .isEmpty();
    }

    @Test
    void readsWhatFollowsAFullStopAsItsSpeakerOnlyWhenItSaysNothingElse() {
        assertThat(said(go(1, "0/root", "."), SAID.formatted(2, "0/root") + "././2/punct"))
                .containsExactly("Ruiz: We will go.");
        assertThat(said(
                        go(1, "0/root", "."),
                        SAID.formatted(2, "0/root")
                                + "that/SC/5/mark it/PRP/5/nsubj rains|rain/VBZ/2/ccomp ././2/punct"))
                .containsExactly("Ruiz: it rains");
    }

    @Test
    void givesAQuotationThatOpensASentenceToTheOneAfterIt() {
        assertThat(said(
                        SAID.formatted(2, "0/root") + ":/:/2/punct " + go(4, "2/ccomp", "."),
                        rains(1, "0/root", ",") + "Berg/NNP/7/nsubj said|say/VBD/3/parataxis ././3/punct"))
                .containsExactly("Ruiz: We will go.", "Berg: It rains,");
    }

    @Test
    void goesOnOnlyInTheSameParagraphOrAtTheStartOfTheNext() {
        String first = go(1, "0/root", ",") + SAID.formatted(8, "4/parataxis") + "././4/punct";
        assertThat(said(first, "Rain|rain/NN/2/nsubj fell|fall/VBD/0/root ././2/punct", rains(1, "0/root", ".")))
                .containsExactly("Ruiz: We will go, … It rains.");
        assertThat(said(first, "¶", "Rain|rain/NN/2/nsubj fell|fall/VBD/0/root ././2/punct", rains(1, "0/root", ".")))
                .containsExactly("Ruiz: We will go,");
        assertThat(said(
                        first,
                        "¶",
                        "Rain|rain/NN/2/nsubj fell|fall/VBD/0/root ././2/punct",
                        "¶",
                        rains(1, "0/root", ".")))
                .containsExactly("Ruiz: We will go,");
    }

    @Test
    void givesAParticipleHungOnTheQuotationToTheOneWhoSpokeBefore() {
        assertThat(said(go(1, "0/root", ",") + "said|say/VBD/4/parataxis Ruiz/NNP/7/nsubj before/SC/10/mark"
                        + " adding|add/VBG/4/advcl :/:/10/punct " + rains(12, "10/ccomp", ".")))
                .containsExactly("Ruiz: We will go,", "Ruiz: It rains.");
    }

    @Test
    void keepsItsWordsFromOtherCues() {
        assertThat(said(
                        "As/SC/3/mark Berg/NNP/3/nsubj hopes|hope/VBZ/11/advcl ,/,/3/punct " + ships(5, "0/root", ",")
                                + "Ruiz/NNP/15/nsubj said|say/VBD/11/parataxis ././11/punct",
                        "Lima/NNP/2/nsubj hopes|hope/VBZ/0/root it/PRP/4/nsubj rains|rain/VBZ/2/ccomp ././2/punct"))
                .containsExactly("Ruiz: Tomorrow all the ships will leave,", "Lima: it rains");
    }

    @Test
    void endsTheWordsBeforeItsCue() {
        assertThat(said("Ruiz/NNP/2/nsubj noted|note/VBD/0/root it/PRP/4/nsubj pours|pour/VBZ/2/ccomp and/CC/6/cc"
                        + " said|say/VBD/4/conj :/:/6/punct " + rains(8, "6/ccomp", ".")))
                .containsExactly("Ruiz: it pours", "Ruiz: It rains.");
    }

    @Test
    void goesOnInItsSentenceWhereTheFirstPartNamesTheSpeaker() {
        assertThat(said(SAID.formatted(2, "0/root") + ":/:/2/punct " + go(4, "2/ccomp", ".")
                        + "But/CC/2/cc Berg/NNP/12/nsubj answered|answer/VBD/2/conj :/:/12/punct "
                        + rains(14, "12/ccomp", ".")))
                .containsExactly("Ruiz: We will go.", "Berg: It rains.");
    }

    @Test
    void looksNoFurtherThanTheParagraphAndTheSentence() {
        assertThat(said(SAID.formatted(2, "0/root") + "././2/punct", go(1, "0/root", ".")))
                .isEmpty();
        assertThat(said(SAID.formatted(2, "0/root") + "nothing/NN/2/obj", "¶", go(1, "0/root", ".")))
                .noneMatch(each -> each.contains("We will go"));
        assertThat(said(
                        "Berg/NNP/2/nsubj left|leave/VBD/0/root ././2/punct",
                        SAID.formatted(2, "0/root") + ":/:/2/punct",
                        "¶",
                        go(1, "0/root", ".")))
                .containsExactly("Ruiz: We will go.");
    }

    @Test
    void takesAnEllipsisForNoEndOfItsSentence() {
        assertThat(said(go(1, "0/root", "...") + "Ruiz/NNP/9/nsubj had|have/AUX/9/aux said|say/VBN/4/parataxis"
                        + " ././4/punct"))
                .containsExactly("Ruiz: We will go...");
    }

    @Test
    void readsNoShortFragmentAsSpeech() {
        assertThat(said("“/``/6/punct Rain/NN/6/compound all/DT/6/det over/IN/6/case the/DT/6/det hills/NNS/0/root"
                        + " again/RB/6/advmod ././6/punct ”/''/6/punct"))
                .isEmpty();
    }
}
