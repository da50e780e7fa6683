package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.junit.jupiter.api.Test;

/** What denies that something is so, and who gives his word. */
class DenialTest {
    private static final String CHARGED = """
            Solberg Solberg PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            Rehn Rehn PROPN NNP 4 nsubj
            rigged rig VERB VBD 2 ccomp
            the the DET DT 6 det
            vote vote NOUN NN 4 obj
            """;

    /** The sayings of a report with these statements: each a speaker's act, cue and words. */
    private static List<Saying> sayings(Reading reading, Statement... statements) {
        return Saying.of(new Reading(reading.annotated(), List.of(statements), List.of(), List.of()));
    }

    private static Statement said(Reading reading, boolean minister, Act act, String cue, String words) {
        Statement plain =
                Reports.statement(reading.document(), minister ? Reports.MINISTER : Reports.RIVAL, act, words);
        int at = reading.document().text().indexOf(cue);
        return new Statement(
                plain.document(),
                plain.evidence(),
                Statement.Form.INDIRECT,
                act,
                plain.content(),
                Optional.of(new Span(at, at + cue.length())),
                new Speaker.Named(plain.speaker().actor().orElseThrow(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                plain.said(),
                List.of(),
                0.9);
    }

    private static Optional<Denial> denial(String cue, Act act, String words, String lines) {
        Reading reading = Reports.parsed("2031-05-02", CHARGED, lines);
        List<Saying> sayings = sayings(
                reading,
                said(reading, true, Act.ACCUSE, "said", "Rehn rigged the vote"),
                said(reading, false, act, cue, words));
        Saying last = sayings.get(sayings.size() - 1);
        return Denial.of(last, new ArrayList<>(sayings.subList(0, sayings.size() - 1)));
    }

    private static String answer(String before, String cue, String words) {
        StringBuilder lines = new StringBuilder("Tomas Tomas PROPN NNP 3 nsubj\n");
        lines.append(before).append(" ADV RB 3 advmod\n").append(cue).append(" VERB VBD 0 root\n");
        for (String word : words.split(" ")) lines.append(word + " " + word + " NOUN NN 3 obj\n");
        return lines.toString();
    }

    @Test
    void findsWhatTheAllegationDeniedWas() {
        assertThat(denial("denied", Act.DENY, "that allegation", answer("then then", "denied deny", "that allegation")))
                .hasValueSatisfying(denial -> {
                    assertThat(denial.denied().text()).isEqualTo("Rehn rigged the vote");
                    assertThat(denial.outright()).isTrue();
                });
    }

    @Test
    void takesNeitherConfirmedNorDeniedForNoDenial() {
        assertThat(denial("denied", Act.DENY, "that allegation", answer("nor nor", "denied deny", "that allegation")))
                .isEmpty();
    }

    @Test
    void takesAVisaDeniedForNoDenial() {
        assertThat(denial("denied", Act.DENY, "a visa", answer("then then", "denied deny", "a visa")))
                .isEmpty();
        assertThat(denial("denied", Act.DENY, "him", answer("then then", "denied deny", "him")))
                .isEmpty();
    }

    @Test
    void takesARejectedReportForADenialAndARejectedPeaceForNone() {
        assertThat(denial(
                        "rejected",
                        Act.REJECT,
                        "reports of rigging",
                        answer("then then", "rejected reject", "reports of rigging")))
                .isPresent();
        assertThat(denial("rejected", Act.REJECT, "a peace", answer("then then", "rejected reject", "a peace")))
                .isEmpty();
    }

    @Test
    void takesANegatedPredicateForADenialOfIt() {
        String negated = """
                Tomas Tomas PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                he he PRON PRP 6 nsubj
                did do AUX VBD 6 aux
                %s
                rig rig VERB VB 2 ccomp
                the the DET DT 8 det
                vote vote NOUN NN 6 obj
                """;
        assertThat(denial("said", Act.DENY, "he did not rig the vote", negated.formatted("not not PART RB 6 advmod")))
                .hasValueSatisfying(denial -> assertThat(denial.outright()).isFalse());
        assertThat(denial("said", Act.DENY, "he did so rig the vote", negated.formatted("so so ADV RB 6 advmod")))
                .isEmpty();
    }

    @Test
    void deniesWhatSpeaksOfTheSameDeed() {
        Reading reading = Reports.parsed("2031-05-02", CHARGED, answer("then then", "denied deny", "that allegation"));
        Statement charge = said(reading, true, Act.ACCUSE, "said", "Rehn rigged the vote");
        Statement answer = said(reading, false, Act.DENY, "denied", "that allegation");
        List<Saying> sayings = sayings(reading, charge, answer);
        Denial denial = Denial.of(sayings.get(1), sayings.subList(0, 1)).orElseThrow();
        Reading elsewhere = Reports.parsed("2031-05-03", CHARGED);
        Saying same = sayings(elsewhere, said(elsewhere, true, Act.ACCUSE, "said", "Rehn rigged the vote"))
                .get(0);
        String sank = CHARGED.replace("rigged rig", "sank sink").replace("vote vote", "boat boat");
        Reading other = Reports.parsed("2031-05-03", sank);
        Saying boat = sayings(other, said(other, true, Act.ACCUSE, "said", "Rehn sank the boat"))
                .get(0);
        assertThat(denial.isAbout(sayings.get(0))).isTrue();
        assertThat(denial.isAbout(same)).isTrue();
        assertThat(denial.isAbout(boat)).isFalse();
        assertThat(denial.isAbout(sayings.get(1))).isFalse();
    }

    private static boolean isWord(Act act, String cue, String words, String lines) {
        Reading reading = Reports.parsed("2031-05-02", lines);
        return Given.isWord(
                sayings(reading, said(reading, true, act, cue, words)).get(0));
    }

    @Test
    void takesWhatOneWillDoForAWordGivenAndPlansForNone() {
        String pays = """
                Solberg Solberg PROPN NNP 2 nsubj
                %s VERB VBD 0 root
                %s %s 5 nsubj
                %s 5 aux
                %s 2 ccomp
                """;
        String will = "will will AUX MD";
        assertThat(isWord(
                        Act.PROMISE,
                        "said",
                        "she will pay",
                        pays.formatted("said say", "she she PRON", "PRP", will, "pay pay VERB VB")))
                .isTrue();
        assertThat(isWord(
                        Act.PROMISE,
                        "hoped",
                        "she will pay",
                        pays.formatted("hoped hope", "she she PRON", "PRP", will, "pay pay VERB VB")))
                .isFalse();
        assertThat(isWord(
                        Act.PROMISE,
                        "said",
                        "banks will pay",
                        pays.formatted("said say", "banks bank NOUN", "NNS", will, "pay pay VERB VB")))
                .isFalse();
        assertThat(isWord(
                        Act.PROMISE,
                        "said",
                        "she has paid",
                        pays.formatted("said say", "she she PRON", "PRP", "has have AUX VBZ", "paid pay VERB VBN")))
                .isFalse();
        assertThat(isWord(
                        Act.ASSERT,
                        "said",
                        "she will pay",
                        pays.formatted("said say", "she she PRON", "PRP", will, "pay pay VERB VB")))
                .isFalse();
    }

    @Test
    void takesAQuestionForNoWordGiven() {
        assertThat(isWord(Act.THREATEN, "said", "whether to fire", """
                Solberg Solberg PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                whether whether SCONJ IN 5 mark
                to to PART TO 5 mark
                fire fire VERB VB 2 ccomp
                """)).isFalse();
        assertThat(isWord(Act.THREATEN, "said", "they would fire", """
                Solberg Solberg PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                they they PRON PRP 5 nsubj
                would would AUX MD 5 aux
                fire fire VERB VB 2 ccomp
                """)).isTrue();
    }
}
