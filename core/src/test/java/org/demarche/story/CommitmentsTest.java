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
import org.demarche.Evidence;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private static final String THREAT = "Norway will ban foreign trawlers from the northern grounds";

    private static Commitment ledger(Reading later) {
        Document document = Reports.dated("a", "2031-05-02", THREAT);
        Reading threat = Reports.saying(document, Reports.MINISTER, Act.THREATEN, THREAT);
        List<Commitment> ledger = new StoryWeaver().commitments(List.of(threat, later));
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

    @Test
    void findsInLaterReadingsWhatItWouldHaveFoundAtOnce() {
        Reading banned = doing(
                "2031-06-19",
                "Oslo banned foreign trawlers on Thursday",
                EventType.SANCTION,
                Reports.MINISTER,
                Reports.RIVAL);
        Reading threat =
                Reports.saying(Reports.dated("a", "2031-05-02", THREAT), Reports.MINISTER, Act.THREATEN, THREAT);
        StoryWeaver weaver = new StoryWeaver();
        Commitment open = weaver.commitments(List.of(threat)).get(0);
        Commitment followed = weaver.followed(open, List.of(threat), List.of(banned));
        assertThat(followed).isEqualTo(ledger(banned)).isNotEqualTo(open);
        assertThat(weaver.followed(followed, List.of(threat), List.of(banned))).isEqualTo(followed);
    }

    @Test
    void asksForNoReportWhereDayOrSidesDoNotFit() {
        Commitment threat = ledger(
                new Reading(Reports.annotated(Reports.dated("b", "2031-06-20", "")), List.of(), List.of(), List.of()));
        LocalDate day = LocalDate.of(2031, 5, 2);
        assertThat(mayFollow(threat, day, "2031-06-19", Reports.MINISTER, Reports.RIVAL))
                .isTrue();
        assertThat(mayFollow(threat, day, "2032-05-02", Reports.MINISTER, Reports.RIVAL))
                .isTrue();
        assertThat(mayFollow(threat, day, "2032-05-03", Reports.MINISTER, Reports.RIVAL))
                .isFalse();
        assertThat(mayFollow(threat, day, "2031-05-02", Reports.MINISTER, Reports.RIVAL))
                .isFalse();
        assertThat(mayFollow(threat, day, "2031-06-19", Reports.RIVAL, Reports.MINISTER))
                .isFalse();
    }

    private static boolean mayFollow(Commitment threat, LocalDate day, String when, Actor actor, Actor recipient) {
        Event event = doing(when, "Oslo banned trawlers", EventType.SANCTION, actor, recipient)
                .events()
                .get(0);
        return new StoryWeaver().mayFollow(threat, day, event);
    }

    private static Statement threat(Document document, Optional<Span> condition, List<Span> content) {
        Statement plain = Reports.statement(document, Reports.MINISTER, Act.THREATEN, document.text());
        return new Statement(
                plain.document(),
                plain.evidence(),
                plain.form(),
                plain.act(),
                content,
                plain.cue(),
                plain.speaker(),
                plain.via(),
                plain.addressee(),
                plain.target(),
                condition,
                Optional.empty(),
                List.of(),
                0.9);
    }

    private static List<Commitment> saidBy(Speaker speaker) {
        Document document = Reports.dated("a", "2031-05-02", THREAT);
        Statement told = threat(document, Optional.empty(), List.of(words(document, THREAT)));
        Statement said = new Statement(
                told.document(),
                told.evidence(),
                told.form(),
                told.act(),
                told.content(),
                told.cue(),
                speaker,
                told.via(),
                told.addressee(),
                told.target(),
                told.condition(),
                told.said(),
                told.why(),
                told.confidence());
        return new StoryWeaver().commitments(List.of(reading(said, document)));
    }

    @Test
    void holdsNothingThatNobodyOrAThingThreatens() {
        Actor gulf = Actor.unknown("a gulf between parties", Actor.Kind.PERSON);
        Actor stranger = Actor.unknown("Kerstin Lundahl", Actor.Kind.PERSON);

        assertThat(saidBy(new Speaker.Unknown(Optional.empty()))).isEmpty();
        assertThat(saidBy(new Speaker.Named(gulf, Optional.empty()))).isEmpty();
        assertThat(saidBy(new Speaker.Named(stranger, Optional.empty()))).hasSize(1);
    }

    private static Span words(Document document, String words) {
        int at = document.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Reading reading(Statement threat, Document document) {
        return new Reading(Reports.annotated(document), List.of(threat), List.of(), List.of());
    }

    @Test
    void keepsTheConditionWhereTheReportSaysIt() {
        Document document = Reports.dated("a", "2031-05-02", THREAT + " if Finland sends more");
        Span condition = words(document, "if Finland sends more");
        Statement threat = threat(document, Optional.of(condition), List.of(words(document, document.text())));
        List<Commitment> ledger = new StoryWeaver().commitments(List.of(reading(threat, document)));
        assertThat(ledger)
                .singleElement()
                .extracting(Commitment::condition)
                .isEqualTo(Optional.of(new Evidence(document.id(), condition)));
    }

    @Test
    void datesAThreatWhoseDayIsNotToldByItsOwnReport() {
        Document document = Reports.dated("a", "2031-05-02", THREAT);
        Statement threat = threat(document, Optional.empty(), List.of(words(document, THREAT)));
        Reading banned = doing(
                "2031-06-19",
                "Oslo banned foreign trawlers on Thursday",
                EventType.SANCTION,
                Reports.MINISTER,
                Reports.RIVAL);
        Reading another = new Reading(
                Reports.annotated(Reports.dated("z", "2031-01-01", "Nothing is said here.")),
                List.of(),
                List.of(),
                List.of());
        List<Commitment> ledger = new StoryWeaver().commitments(List.of(another, reading(threat, document), banned));
        assertThat(ledger.get(0).followedBy())
                .singleElement()
                .satisfies(sequel -> assertThat(sequel.why()).contains("48 days after"));
    }

    @Test
    void tellsTheDeedOfAStatementThatSaysMore() {
        Document document = Reports.dated(
                "a",
                "2031-05-02",
                "We met every envoy of every coastal country in Bergen and " + THREAT + " if Finland sends more");
        Span condition = words(document, "if Finland sends more");
        Span deed = words(document, THREAT + " if Finland sends more");
        Statement threat = threat(
                document,
                Optional.of(condition),
                List.of(words(document, "We met every envoy of every coastal country in Bergen"), deed));
        assertThat(new StoryWeaver().commitments(List.of(reading(threat, document))))
                .singleElement()
                .satisfies(each -> assertThat(each.words().span()).isEqualTo(deed));
    }

    @Test
    void readsAConditionInTheReportThatSaysIt() {
        Document plain = Reports.dated("e", "2031-05-02", THREAT);
        Document longer = Reports.dated(
                "c", "2031-05-02", "Asked about it in Bergen, she repeated: " + THREAT + " if Finland sends trawlers");
        Span condition = words(longer, "if Finland sends trawlers");
        Statement conditional =
                threat(longer, Optional.of(condition), List.of(words(longer, THREAT + " if Finland sends trawlers")));
        Reading sent = doing(
                "2031-06-19", "Finland sends trawlers north", EventType.MOBILIZE, Reports.RIVAL, Reports.MINISTER);
        List<Commitment> ledger = new StoryWeaver()
                .commitments(List.of(
                        reading(threat(plain, Optional.empty(), List.of(words(plain, THREAT))), plain),
                        reading(conditional, longer),
                        sent));
        assertThat(ledger).singleElement().satisfies(each -> {
            assertThat(each.words().document()).isEqualTo(plain.id());
            assertThat(each.condition()).contains(new Evidence(longer.id(), condition));
            assertThat(each.followedBy()).extracting(Commitment.Sequel::matches).containsExactly("condition");
        });
    }
}
