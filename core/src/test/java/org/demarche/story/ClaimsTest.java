package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Claim;
import org.demarche.Claim.Stance;
import org.demarche.DocumentId;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.junit.jupiter.api.Test;

/** What some assert and others deny, and who takes which side. */
class ClaimsTest {
    private static final String CHARGE = """
            Solberg Solberg PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            Rehn Rehn PROPN NNP 4 nsubj
            rigged rig VERB VBD 2 ccomp
            the the DET DT 6 det
            vote vote NOUN NN 4 obj
            """;
    private static final String ANSWER = """
            Tomas Tomas PROPN NNP 2 nsubj
            denied deny VERB VBD 0 root
            that that DET DT 4 det
            allegation allegation NOUN NN 2 obj
            """;
    private static final String EARLY = "00000000000000e1";
    private static final String LATE = "00000000000000a1";
    private static final String UNKNOWN = "00000000000000b1";
    private static final String RIGGED = "Rehn rigged the vote";

    private static Statement said(Reading reading, Actor who, Act act, String cue, String words) {
        Statement plain = Reports.statement(reading.document(), who, act, words);
        int at = reading.document().text().indexOf(cue);
        return new Statement(
                plain.document(),
                plain.evidence(),
                Statement.Form.INDIRECT,
                act,
                plain.content(),
                Optional.of(new Span(at, at + cue.length())),
                new Speaker.Named(who, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                plain.said(),
                List.of(),
                0.9);
    }

    private static Reading with(Reading reading, Statement... statements) {
        return new Reading(reading.annotated(), List.of(statements), List.of(), List.of());
    }

    /** The report of the second of May in which the minister charges her rival and he denies it. */
    private static Reading dispute() {
        Reading bare = Reports.parsed("2031-05-02", CHARGE, ANSWER);
        return with(
                bare,
                said(bare, Reports.MINISTER, Act.ACCUSE, "said", RIGGED),
                said(bare, Reports.RIVAL, Act.DENY, "denied", "that allegation"));
    }

    private static List<Claim> claims(List<Reading> readings) {
        return Claims.of(Saying.of(readings), new Sameness(Optional.empty()));
    }

    /** The charge again, on another day. */
    private static Reading charge(String day, Actor who, Act act) {
        Reading bare = Reports.parsed(day, CHARGE);
        return with(bare, said(bare, who, act, "said", RIGGED));
    }

    /** Who takes which side in the only claim, beside the two of the dispute. */
    private static List<String> others(Reading... more) {
        List<Reading> all = new ArrayList<>(List.of(dispute()));
        all.addAll(List.of(more));
        List<Claim> claims = claims(all);
        assertThat(claims).hasSize(1);
        return claims.get(0).positions().stream()
                .filter(each ->
                        !each.words().document().equals(all.get(0).document().id()))
                .map(each -> each.speaker().name() + " " + each.stance())
                .toList();
    }

    private static Actor person(String name, String code, String sector) {
        return new Actor(name, Actor.Kind.PERSON, Optional.of(code), Optional.of(sector), Actor.Basis.TEXT, "");
    }

    @Test
    void tellsWhoAssertsAndWhoDenies() {
        assertThat(claims(List.of(dispute()))).singleElement().satisfies(claim -> {
            assertThat(claim.proposition()).isEqualTo(RIGGED);
            assertThat(claim.positions())
                    .extracting(Claim.Position::stance)
                    .containsExactly(Stance.ASSERTS, Stance.DENIES);
            assertThat(claim.positions())
                    .extracting(each -> each.speaker().name())
                    .containsExactly("Ana Solberg", "Tomas Rehn");
        });
    }

    @Test
    void needsSomebodyWhoAsserts() {
        Reading bare = Reports.parsed("2031-05-02", ANSWER);
        Reading denial = with(bare, said(bare, Reports.RIVAL, Act.DENY, "denied", "that allegation"));
        assertThat(claims(List.of(denial))).isEmpty();
        assertThat(claims(List.of(charge("2031-05-02", Reports.MINISTER, Act.ACCUSE))))
                .isEmpty();
    }

    @Test
    void addsThoseWhoSayTheSameWithinSomeWeeks() {
        Actor envoy = person("Eva Lind", "SWE", "GOV");
        assertThat(others(charge("2031-06-16", envoy, Act.ACCUSE))).containsExactly("Eva Lind ASSERTS");
        assertThat(others(charge("2031-06-17", envoy, Act.ACCUSE))).isEmpty();
        assertThat(others(charge("2031-05-03", envoy, Act.REPORT))).containsExactly("Eva Lind REPORTS");
        assertThat(others(charge("2031-05-03", envoy, Act.APPEAL))).isEmpty();
    }

    @Test
    void letsNobodyAssertForTheSideThatDeniesButItsPress() {
        assertThat(others(charge("2031-05-03", Reports.RIVAL, Act.ASSERT))).isEmpty();
        assertThat(others(charge("2031-05-03", person("Eva Lind", "FIN", "GOV"), Act.ASSERT)))
                .isEmpty();
        assertThat(others(charge("2031-05-03", person("Eva Lind", "FIN", "JRN"), Act.ASSERT)))
                .containsExactly("Eva Lind ASSERTS");
    }

    @Test
    void takesAConditionForNoAssertion() {
        Reading bare = charge("2031-05-03", person("Eva Lind", "SWE", "GOV"), Act.ASSERT);
        Statement plain = bare.statements().get(0);
        Statement conditional = new Statement(
                plain.document(),
                plain.evidence(),
                plain.form(),
                plain.act(),
                plain.content(),
                plain.cue(),
                plain.speaker(),
                plain.via(),
                plain.addressee(),
                plain.target(),
                Optional.of(plain.contentSpan()),
                plain.said(),
                plain.why(),
                plain.confidence());
        assertThat(others(with(bare, conditional))).isEmpty();
    }

    @Test
    void putsClaimsInOrderOfTheirFirstReportTheUndatedLast() {
        Claim late = claim("c-a", LATE);
        Claim early = claim("c-b", LATE, EARLY);
        Claim undated = claim("c-c", UNKNOWN);
        assertThat(new StoryWeaver().inOrder(List.of(undated, late, early), id -> switch (id.value()) {
                    case LATE -> Optional.of(LocalDate.of(2031, 6, 1));
                    case EARLY -> Optional.of(LocalDate.of(2031, 5, 1));
                    default -> Optional.empty();
                }))
                .containsExactly(early, late, undated);
    }

    private static Claim claim(String id, String... documents) {
        List<Claim.Position> positions = new ArrayList<>();
        for (String each : documents) {
            positions.add(new Claim.Position(
                    new Speaker.Unknown(Optional.empty()),
                    Stance.ASSERTS,
                    new Evidence(new DocumentId(each), new Span(0, 1))));
        }
        return new Claim(id, "it rains", positions);
    }
}
