package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Claim;
import org.demarche.Document;
import org.demarche.Dossier;
import org.demarche.Drift;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Utterance;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static final String PLANNED = "We are planning to close the northern fishing grounds to foreign trawlers";
    private static final String CONSIDERED =
            "We are considering to close the northern fishing grounds to foreign trawlers";
    private static final String COSTS = "Norway will not hesitate to seize the catch of poachers";
    private static final String COSTS_ON_YOU = "Norway won't hesitate to seize the catch of poachers";

    private static Reading reading(String origin, String day, String... words) {
        Document document = Reports.dated(origin, day, String.join(". ", words));
        return Reports.saying(document, Reports.MINISTER, Act.THREATEN, words);
    }

    private static List<Utterance> utterances(Reading... readings) {
        return new Utterances(new Sameness(Optional.empty())).of(Saying.of(List.of(readings)));
    }

    @Test
    void joinsWordingsOfOneSayingAcrossReports() {
        List<Utterance> found = utterances(
                reading("a", "2031-05-02", PLANNED, COSTS), reading("b", "2031-05-02", CONSIDERED, COSTS_ON_YOU));
        assertThat(found)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.variants()).hasSize(2));
    }

    @Test
    void namesTheWeakerVerb() {
        List<Utterance> found = utterances(reading("a", "2031-05-02", PLANNED), reading("b", "2031-05-03", CONSIDERED));
        assertThat(found.get(0).drift())
                .extracting(Drift::kind, Drift::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Drift.Kind.VERB, "planning → considering (weaker)"));
    }

    @Test
    void findsNoDriftInAShortForm() {
        List<Utterance> found = utterances(reading("a", "2031-05-02", COSTS), reading("b", "2031-05-03", COSTS_ON_YOU));
        assertThat(found.get(0).drift()).isEmpty();
    }

    @Test
    void namesTheAddedAddressee() {
        List<Utterance> found = utterances(
                reading("a", "2031-05-02", COSTS),
                reading("b", "2031-05-03", COSTS + " from you"),
                reading("c", "2031-05-04", COSTS + " for you"));
        assertThat(found.get(0).drift()).extracting(Drift::kind).containsExactly(Drift.Kind.ADDRESSEE);
    }

    @Test
    void namesTheLostNegation() {
        List<Utterance> found = utterances(
                reading("a", "2031-05-02", COSTS), reading("b", "2031-05-03", COSTS.replace("will not", "will")));
        assertThat(found.get(0).drift()).extracting(Drift::kind).contains(Drift.Kind.NEGATION);
    }

    @Test
    void findsNoLostNegationWhereTheSentenceIsPutOtherwise() {
        List<Utterance> found = utterances(
                reading("a", "2031-05-02", COSTS),
                reading("b", "2031-05-03", "Norway is to seize the catch of poachers without delay"));
        assertThat(found.get(0).drift()).extracting(Drift::kind).doesNotContain(Drift.Kind.NEGATION);
    }

    @Test
    void namesTheLostCondition() {
        String conditional = COSTS + " if they enter the northern fishing grounds";
        assertThat(drift(conditional, COSTS)).containsExactly(Drift.Kind.CONDITION);
    }

    @Test
    void namesTheChangedCertainty() {
        String sure = "The trawler was certainly fishing inside the closed northern grounds";
        assertThat(drift(sure, sure.replace("certainly", "possibly"))).containsExactly(Drift.Kind.CERTAINTY);
    }

    @Test
    void namesTheChangedNumber() {
        String twelve = "The coast guard seized twelve trawlers inside the closed northern grounds";
        assertThat(drift(twelve, twelve.replace("twelve", "20"))).containsExactly(Drift.Kind.NUMBER);
    }

    @Test
    void findsNoDriftInANumberWrittenOtherwise() {
        String twelve = "The coast guard seized twelve trawlers inside the closed northern grounds";
        assertThat(drift(twelve, twelve.replace("twelve", "12"))).isEmpty();
    }

    @Test
    void namesTheStrongerRequest() {
        String asked = "Norway asked foreign trawlers to leave the northern fishing grounds";
        assertThat(drift(asked, asked.replace("asked", "ordered"))).containsExactly(Drift.Kind.VERB);
    }

    @Test
    void namesLostQuotationMarks() {
        String marked = "The catch of the poachers was “taken by pirates” off the northern grounds";
        String plain = marked.replace("“", "").replace("”", "");
        assertThat(drift(marked, plain)).containsExactly(Drift.Kind.QUOTATION_MARKS);
        assertThat(drift(plain, marked)).containsExactly(Drift.Kind.QUOTATION_MARKS);
    }

    private static List<Drift.Kind> drift(String first, String second) {
        List<Utterance> found = utterances(Reports.marking(first, "2031-05-02"), Reports.marking(second, "2031-05-03"));
        assertThat(found).hasSize(1);
        return found.get(0).drift().stream().map(Drift::kind).toList();
    }

    @Test
    void joinsAParaphraseThatChoosesOtherWordsOfOneMeaning() {
        List<Utterance> found = utterances(
                reading("a", "2031-05-02", "Norway condemns the assault on its trawlers and will aid the victims"),
                reading("b", "2031-05-03", "The attack on Norway's trawlers was denounced; casualties will get help"));
        assertThat(found).hasSize(1);
    }

    @Test
    void leavesASummaryOfTwoSayingsToNeither() {
        String fishing = "The northern fishing grounds will be closed to foreign trawlers";
        String bergen = "The Bergen harbour will be open to the damaged ferry";
        List<Utterance> found = utterances(
                reading("a", "2031-05-02", fishing, bergen),
                reading("b", "2031-05-03", fishing, bergen),
                reading("c", "2031-05-04", "Fishing grounds closed to trawlers, Bergen harbour open, storms ahead"));
        assertThat(found)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.variants()).hasSize(2));
    }

    @Test
    void keepsSpeakersApart() {
        Document other = Reports.dated("b", "2031-05-02", PLANNED);
        Reading rival = Reports.saying(other, Reports.RIVAL, Act.THREATEN, PLANNED);
        assertThat(utterances(reading("a", "2031-05-02", PLANNED), rival)).isEmpty();
    }

    @Test
    void datesAnUndatedReportByWhatItShares() {
        Document undated = Document.ofText("u", PLANNED + ". " + COSTS);
        Reading reading = Reports.saying(undated, Reports.MINISTER, Act.THREATEN, PLANNED, COSTS);
        Dossier dossier =
                new StoryWeaver().weave(List.of(reading, reading("a", "2031-05-02", CONSIDERED, COSTS_ON_YOU)));
        Published published = dossier.reading(undated.id()).document().published();
        assertThat(published.date()).contains(LocalDate.of(2031, 5, 2));
        assertThat(published.known()).isEqualTo(Published.Known.INFERRED);
        assertThat(published.why()).isPresent();
    }

    @Test
    void findsWhoDeniesWhatAnotherAsserts() {
        Document accusing =
                Reports.dated("a", "2031-05-02", "Tomas Rehn rigged the vote on the northern fishing grounds");
        Document denying = Reports.dated("b", "2031-05-03", "rigged the vote on the northern fishing grounds");
        Dossier dossier = new StoryWeaver()
                .weave(List.of(
                        Reports.saying(accusing, Reports.MINISTER, Act.ACCUSE, accusing.text()),
                        Reports.saying(denying, Reports.RIVAL, Act.DENY, denying.text())));
        assertThat(dossier.stories().get(0).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.positions())
                        .extracting(position -> position.speaker().name() + " " + position.stance())
                        .containsExactlyInAnyOrder("Ana Solberg ASSERTS", "Tomas Rehn DENIES"));
    }

    @Test
    void takesTheRejectionOfAnOfferForNoDenial() {
        assertThat(claimsWhenRivalSays(Act.REJECT, "the offer to share the northern fishing grounds"))
                .isEmpty();
    }

    @Test
    void takesTheRejectionOfAnAccusationForADenial() {
        assertThat(claimsWhenRivalSays(Act.REJECT, "the accusation that he rigged the vote on the fishing grounds"))
                .hasSize(1);
    }

    private static List<Claim> claimsWhenRivalSays(Act act, String words) {
        Document accusing = Reports.dated("a", "2031-05-02", "Tomas Rehn rigged the vote on the fishing grounds");
        Document answering = Reports.dated("b", "2031-05-03", words);
        return Claims.of(
                Saying.of(List.of(
                        Reports.saying(accusing, Reports.MINISTER, Act.ACCUSE, accusing.text()),
                        Reports.saying(answering, Reports.RIVAL, act, answering.text()))),
                new Sameness(Optional.empty()));
    }

    @Test
    void showsNumbersThatDisagreeAsAClaim() {
        String twelve = "The coast guard seized twelve trawlers inside the closed northern grounds";
        Dossier dossier = new StoryWeaver()
                .weave(List.of(
                        reading("a", "2031-05-02", twelve),
                        reading("b", "2031-05-02", twelve.replace("twelve", "20"))));
        assertThat(dossier.stories().get(0).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.proposition()).contains("twelve").contains("20");
            assertThat(claim.positions()).hasSize(2);
        });
    }

    @Test
    void takesNumbersOfOtherDaysForACountThatWentOn() {
        String twelve = "The coast guard seized twelve trawlers inside the closed northern grounds";
        Dossier dossier = new StoryWeaver()
                .weave(List.of(
                        reading("a", "2031-05-02", twelve),
                        reading("b", "2031-05-06", twelve.replace("twelve", "20"))));
        assertThat(dossier.stories()).singleElement().satisfies(story -> {
            assertThat(story.utterances()).hasSize(1);
            assertThat(story.claims()).isEmpty();
        });
    }

    @Test
    void keepsLikeWordsOfOtherWeeksApart() {
        String one = "Norway will close its northern grounds to foreign trawlers";
        String other = "Foreign trawlers will find the northern grounds closed by Norway";
        assertThat(utterances(reading("a", "2031-05-02", one), reading("b", "2031-05-03", other)))
                .hasSize(1);
        assertThat(utterances(reading("a", "2031-05-02", one), reading("b", "2031-07-03", other)))
                .isEmpty();
        assertThat(utterances(reading("a", "2031-05-02", one + " by May"), reading("b", "2031-07-03", one + " by May")))
                .hasSize(1);
    }

    @Test
    void findsWhatTheAllegationsAreAndDeniesNoneToAPerson() {
        assertThat(claimsWhenRehnDenied("the allegations"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.proposition()).startsWith("Rehn rigged"));
        assertThat(claimsWhenRehnDenied("him")).isEmpty();
    }

    private static List<Claim> claimsWhenRehnDenied(String what) {
        String charge = "Rehn rigged the vote on the fishing grounds";
        Document report = Reports.dated("a", "2031-05-02", "Solberg said that " + charge + "; Rehn denied " + what);
        Reading reading = new Reading(
                Reports.annotated(report),
                List.of(
                        Reports.statement(report, Reports.MINISTER, Act.ASSERT, charge),
                        Reports.statement(report, Reports.RIVAL, Act.DENY, what)),
                List.of(),
                List.of());
        return Claims.of(Saying.of(List.of(reading)), new Sameness(Optional.empty()));
    }

    @Test
    void leavesOutTheSameChargeAYearLater() {
        Document accusing = Reports.dated("a", "2031-05-02", "Tomas Rehn rigged the vote on the fishing grounds");
        Document answering = Reports.dated("b", "2032-05-03", "he rigged the vote on the fishing grounds");
        assertThat(Claims.of(
                        Saying.of(List.of(
                                Reports.saying(accusing, Reports.MINISTER, Act.ACCUSE, accusing.text()),
                                Reports.saying(answering, Reports.RIVAL, Act.DENY, answering.text()))),
                        new Sameness(Optional.empty())))
                .isEmpty();
    }

    @Test
    void takesTheSameDisputeMonthsLaterForAnother() {
        String charge = "Tomas Rehn rigged the vote on the fishing grounds";
        List<Claim> claims = Claims.of(
                Saying.of(List.of(
                        charged("a", "2031-09-02", charge),
                        denied("b", "2031-09-03", charge),
                        charged("c", "2031-05-02", charge),
                        denied("d", "2031-05-03", charge))),
                new Sameness(Optional.empty()));
        assertThat(claims).extracting(claim -> claim.positions().size()).containsExactly(2, 2);
        assertThat(claims.get(0).positions())
                .extracting(each -> each.words().document())
                .contains(Reports.dated("c", "2031-05-02", charge).id());
    }

    private static Reading charged(String origin, String day, String charge) {
        return Reports.saying(Reports.dated(origin, day, charge), Reports.MINISTER, Act.ACCUSE, charge);
    }

    private static Reading denied(String origin, String day, String charge) {
        String words = "that " + charge;
        return Reports.saying(Reports.dated(origin, day, words), Reports.RIVAL, Act.DENY, words);
    }

    @Test
    void countsWhatNumbersInWordsMean() {
        assertThat(Figures.together(List.of("2.5", "million"))).contains(2_500_000.0);
        assertThat(Figures.together(List.of("three", "hundred", "twenty"))).contains(320.0);
        assertThat(Figures.value("1,200")).contains(1200.0);
        assertThat(Figures.value("trawler")).isEmpty();
    }
}
