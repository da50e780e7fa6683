package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private static final String THREAT = "Norway will ban foreign trawlers from the northern grounds";

    private static Commitment ledger(Reading later) {
        Document document = Reports.dated("a", "2031-05-02", THREAT);
        Reading threat = Reports.saying(document, Reports.MINISTER, Act.THREATEN, THREAT);
        List<Commitment> ledger = Commitments.of(List.of(threat, later), new Sameness(Optional.empty()));
        assertThat(ledger).hasSize(1);
        return ledger.get(0);
    }

    private static Reading doing(String day, String words, EventType type, Actor actor, Actor recipient) {
        Document document = Reports.dated("b", "2031-06-20", words);
        Span all = new Span(0, words.length());
        Event event = new Event(
                document.id(),
                all,
                all,
                List.of(),
                type,
                List.of(),
                List.of(),
                "163",
                List.of(new Party(actor, Optional.empty())),
                List.of(new Party(recipient, Optional.empty())),
                Optional.empty(),
                Optional.of(TimeValue.day(LocalDate.parse(day))),
                Status.HAPPENED,
                Optional.empty(),
                List.of(),
                0.9);
        return new Reading(Reports.annotated(document), List.of(), List.of(event), List.of());
    }

    @Test
    void proposesTheDeedThatWasThreatened() {
        Reading banned = doing(
                "2031-06-19",
                "Oslo banned foreign trawlers on Thursday",
                EventType.SANCTION,
                Reports.MINISTER,
                Reports.RIVAL);
        assertThat(ledger(banned).followedBy()).singleElement().satisfies(sequel -> {
            assertThat(sequel.matches()).isEqualTo("deed");
            assertThat(sequel.why()).contains("48 days after", "sanction");
        });
    }

    @Test
    void leavesAThreatOpenWhenADeedOfItsKindIsAboutSomethingElse() {
        Reading other = doing(
                "2031-06-19",
                "Oslo recalled a customs officer on Thursday",
                EventType.SANCTION,
                Reports.MINISTER,
                Reports.RIVAL);
        assertThat(ledger(other).followedBy()).isEmpty();
    }

    @Test
    void leavesAThreatOpenWhenAnotherDoesTheDeed() {
        Reading other = doing(
                "2031-06-19",
                "Helsinki banned foreign trawlers on Thursday",
                EventType.SANCTION,
                Reports.RIVAL,
                Reports.MINISTER);
        assertThat(ledger(other).followedBy()).isEmpty();
    }

    @Test
    void leavesAThreatOpenWhenTheDeedCameBefore() {
        Reading before = doing(
                "2031-05-01",
                "Oslo banned foreign trawlers on Thursday",
                EventType.SANCTION,
                Reports.MINISTER,
                Reports.RIVAL);
        assertThat(ledger(before).followedBy()).isEmpty();
    }
}
