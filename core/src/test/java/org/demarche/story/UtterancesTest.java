package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
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
        return new Utterances(new Sameness(Optional.empty())).of(List.of(readings));
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
}
