package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** What is done by saying something, to whom, at whom it is aimed, on what condition and when. */
class MeantTest {
    private static final Actor RUIZ = Parsed.minister("Ruiz", "NOR");
    private static final Actor OSLO = Parsed.country("Oslo", "NOR");
    private static final Actor LIMA = Parsed.country("Lima", "PER");

    private static Statement only(String... sentences) {
        return only(Parsed.of(sentences));
    }

    private static Statement only(Parsed report) {
        List<Statement> statements = report.naming(RUIZ, OSLO, LIMA).statements();
        assertThat(statements).as(report.said().toString()).hasSize(1);
        return statements.get(0);
    }

    private static Optional<String> target(Statement statement) {
        return statement.target().map(party -> party.actor().name());
    }

    /** The condition of "Ruiz said we will not leave" with what follows. */
    private static Optional<String> condition(String rest) {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root we/PRP/6/nsubj will/MD/6/aux not/RB/6/advmod"
                + " leave/VB/2/ccomp " + rest + " ././2/punct");
        return only(report).condition().map(span -> span.in(report.text()));
    }

    @Test
    void whoSaysNoMoreRejectsNothing() {
        String declines = "Ruiz/NNP/2/nsubj declined|decline/VBD/0/root to/TO/4/mark %s/VB/2/xcomp ././2/punct";
        assertThat(only(declines.formatted("comment")).act()).isEqualTo(Act.ASSERT);
        assertThat(only(declines.formatted("leave")).act()).isEqualTo(Act.REJECT);
    }

    @Test
    void findsOnWhatSomethingDepends() {
        String waits = "Oslo/NNP/%d/nsubj waits|wait/VBZ/6/advcl";
        assertThat(condition("unless/SC/9/mark " + waits.formatted(9))).contains("unless Oslo waits");
        assertThat(condition("provided/SC/10/mark that/SC/10/mark " + waits.formatted(10)))
                .contains("provided that Oslo waits");
        assertThat(condition("as/RB/8/advmod long/RB/6/advmod as/SC/11/mark " + waits.formatted(11)))
                .contains("as long as Oslo waits");
        for (String before : List.of("as/RB/10/advmod ", "even/RB/10/advmod ", "what/WP/10/dep "))
            assertThat(condition(before + "if/SC/10/mark " + waits.formatted(10)))
                    .isEmpty();
        assertThat(condition("until/SC/9/mark " + waits.formatted(9))).contains("until Oslo waits");
        assertThat(condition("because/SC/9/mark " + waits.formatted(9))).isEmpty();
        assertThat(condition("on/IN/8/case condition/NN/6/obl that/SC/11/mark Oslo/NNP/11/nsubj waits|wait/VBZ/8/acl"))
                .contains("on condition that Oslo waits");
        assertThat(condition("in/IN/8/case exchange/NN/6/obl for/IN/10/case gold/NN/8/nmod"))
                .contains("in exchange for gold");
        assertThat(condition("in/IN/8/case case/NN/6/obl Oslo/NNP/10/nsubj waits|wait/VBZ/8/acl"))
                .contains("in case Oslo waits");
        assertThat(condition("in/IN/8/case case/NN/6/obl of/IN/10/case rain/NN/8/nmod"))
                .isEmpty();
    }

    @Test
    void endsAConditionAtItsCommaAndReadsTheLongerOnes() {
        String waits = "Oslo/NNP/%d/nsubj waits|wait/VBZ/%d/";
        assertThat(condition("if/SC/9/mark " + waits.formatted(9, 6) + "advcl for/IN/11/case us/PRP/9/obl ,/,/6/punct"
                        + " and/CC/14/cc rest/VB/6/conj"))
                .contains("if Oslo waits for us");
        assertThat(condition("on/IN/9/case the/DT/9/det condition/NN/6/obl that/SC/12/mark " + waits.formatted(12, 9)
                        + "acl"))
                .contains("on the condition that Oslo waits");
        assertThat(condition(
                        "in/IN/9/case the/DT/9/det event/NN/6/obl that/SC/12/mark " + waits.formatted(12, 9) + "acl"))
                .contains("in the event that Oslo waits");
        assertThat(condition(
                        "on/IN/9/case the/DT/9/det day/NN/6/obl that/SC/12/mark " + waits.formatted(12, 9) + "acl"))
                .isEmpty();
        assertThat(condition("in/IN/9/case the/DT/9/det end/NN/6/obl")).isEmpty();
        assertThat(condition("in/IN/8/case return/NN/6/obl for/IN/10/case gold/NN/8/nmod"))
                .contains("in return for gold");
        assertThat(condition("in/IN/8/case return/NN/6/obl to/IN/10/case gold/NN/8/nmod"))
                .isEmpty();
        assertThat(condition("so/RB/8/advmod long/RB/6/advmod as/SC/11/mark " + waits.formatted(11, 6) + "advcl"))
                .contains("so long as Oslo waits");
        assertThat(condition("assuming|assume/VBG/6/advcl that/SC/10/mark " + waits.formatted(10, 7) + "ccomp"))
                .contains("assuming that Oslo waits");
    }

    @Test
    void readsAThreatAgainstWhateverIsDoneAsConditional() {
        String threatened =
                "Ruiz/NNP/2/nsubj threatened|threaten/VBD/0/root to/TO/4/mark leave/VB/2/xcomp %s ././2/punct";
        Parsed any = Parsed.of(
                threatened.formatted("after/IN/7/case any/DT/7/det attack/NN/4/obl on/IN/9/case Oslo/NNP/7/nmod"));
        assertThat(only(any).condition()).map(span -> span.in(any.text())).contains("any attack on Oslo");
        Parsed some = Parsed.of(threatened.formatted("after/IN/7/case some/DT/7/det attack/NN/4/obl"));
        assertThat(only(some).condition()).isEmpty();
    }

    @Test
    void takesUntilForAConditionOnlyOfWhatIsRefused() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root it/PRP/4/nsubj rained|rain/VBD/2/ccomp"
                + " until/SC/7/mark Oslo/NNP/7/nsubj waited|wait/VBD/4/advcl ././2/punct");
        assertThat(only(report).condition()).isEmpty();
    }

    @Test
    void readsAConditionWithoutIf() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root should/MD/5/aux Oslo/NNP/5/nsubj"
                + " wait/VB/9/advcl ,/,/5/punct we/PRP/9/nsubj will/MD/9/aux leave/VB/2/ccomp ././2/punct");
        assertThat(only(report).condition()).map(span -> span.in(report.text())).contains("should Oslo wait");
    }

    @Test
    void takesAQuestionForNoCondition() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj said|say/VBD/0/root she/PRP/5/nsubj would/MD/5/aux ask/VB/2/ccomp"
                + " if/SC/8/mark Oslo/NNP/8/nsubj waits|wait/VBZ/5/ccomp ././2/punct");
        assertThat(only(report).condition()).isEmpty();
    }

    @Test
    void warnsOfWhatOneMustNotDo() {
        Parsed report = Parsed.of("Ruiz/NNP/2/nsubj warned|warn/VBD/0/root Lima/NNP/2/obj not/RB/6/advmod to/TO/6/mark"
                + " wait/VB/2/xcomp ././2/punct");
        Statement warning = only(report);
        assertThat(warning.act()).isEqualTo(Act.THREATEN);
        assertThat(target(warning)).contains("Lima");
        assertThat(warning.condition()).map(span -> span.in(report.text())).contains("wait");
    }

    @Test
    void takesAWarningOfADangerForNoThreat() {
        Statement warning = only("Ruiz/NNP/2/nsubj warned|warn/VBD/0/root that/SC/5/mark prices/NNS/5/nsubj"
                + " rose|rise/VBD/2/ccomp ././2/punct");
        assertThat(warning.act()).isEqualTo(Act.ASSERT);
        assertThat(warning.why()).anyMatch(step -> step.contains("danger"));
    }

    @Test
    void takesARejectedClaimForADenialAndARejectedPlanForARefusal() {
        String rejected = "Ruiz/NNP/2/nsubj rejected|reject/VBD/0/root the/DT/4/det %s/NN/2/obj ././2/punct";
        assertThat(only(rejected.formatted("accusation")).act()).isEqualTo(Act.DENY);
        assertThat(only(rejected.formatted("plan")).act()).isEqualTo(Act.REJECT);
    }

    @Test
    void aimsAnAccusationAtTheOneAccused() {
        String accused = "Ruiz/NNP/2/nsubj accused|accuse/VBD/0/root %s/NNP/2/obj of/SC/5/mark"
                + " waiting|wait/VBG/2/advcl ././2/punct";
        assertThat(only(accused.formatted("Lima")).act()).isEqualTo(Act.ACCUSE);
        assertThat(target(only(accused.formatted("Lima")))).contains("Lima");
        assertThat(target(only(accused.formatted("Oslo")))).contains("Oslo");
        assertThat(target(only(accused.formatted("Berg")))).isEmpty();
    }

    @Test
    void aimsNothingAtOnesOwnSideNorAtAPlace() {
        String urged = "Ruiz/NNP/2/nsubj urged|urge/VBD/0/root calm/NN/2/obj %s/IN/5/case %s/NNP/3/nmod ././2/punct";
        assertThat(target(only(urged.formatted("from", "Lima")))).contains("Lima");
        assertThat(target(only(urged.formatted("in", "Lima")))).isEmpty();
        assertThat(target(only(urged.formatted("from", "Oslo")))).isEmpty();
    }

    @Test
    void aimsWhatIsOnlyStatedAtNobody() {
        Statement said =
                only("Ruiz/NNP/2/nsubj said|say/VBD/0/root Lima/NNP/4/nsubj waited|wait/VBD/2/ccomp" + " ././2/punct");
        assertThat(said.act()).isEqualTo(Act.ASSERT);
        assertThat(said.target()).isEmpty();
    }

    @Test
    void goesOnThreateningTheOneThreatenedBefore() {
        List<Statement> statements = Parsed.of(
                        "Ruiz/NNP/2/nsubj warned|warn/VBD/0/root Lima/NNP/2/obj not/RB/6/advmod to/TO/6/mark"
                                + " wait/VB/2/xcomp ././2/punct",
                        "Ruiz/NNP/2/nsubj urged|urge/VBD/0/root calm/NN/2/obj ././2/punct",
                        "Oslo/NNP/2/nsubj urged|urge/VBD/0/root calm/NN/2/obj ././2/punct")
                .naming(RUIZ, OSLO, LIMA)
                .statements();
        assertThat(statements)
                .extracting(MeantTest::target)
                .containsExactly(Optional.of("Lima"), Optional.of("Lima"), Optional.empty());
        assertThat(statements.get(1).target().orElseThrow().mention()).isEmpty();
    }

    @Test
    void tellsWhomSomethingIsSaidTo() {
        Statement told = only("Ruiz/NNP/2/nsubj told|tell/VBD/0/root Lima/NNP/2/iobj that/SC/6/mark it/PRP/6/nsubj"
                + " rained|rain/VBD/2/ccomp ././2/punct");
        assertThat(told.addressee()).map(party -> party.actor().name()).contains("Lima");
        Statement said = only("Ruiz/NNP/2/nsubj said|say/VBD/0/root to/IN/4/case Lima/NNP/2/obl that/SC/7/mark"
                + " it/PRP/7/nsubj rained|rain/VBD/2/ccomp ././2/punct");
        assertThat(said.addressee()).map(party -> party.actor().name()).contains("Lima");
        Statement within = only("Ruiz/NNP/2/nsubj said|say/VBD/0/root in/IN/4/case Lima/NNP/2/obl that/SC/7/mark"
                + " it/PRP/7/nsubj rained|rain/VBD/2/ccomp ././2/punct");
        assertThat(within.addressee()).isEmpty();
    }

    @Test
    void datesWhatIsSaidByTheDayBesideItsCue() {
        String said = "Ruiz/NNP/2/nsubj said|say/VBD/0/root %s that/SC/6/mark it/PRP/6/nsubj"
                + " rained|rain/VBD/2/ccomp %s ././2/punct";
        LocalDate day = LocalDate.of(2031, 5, 2);
        Parsed beside = Parsed.of(said.formatted("Friday/NNP/2/obl", "then/RB/6/advmod"))
                .dating("Friday", day);
        assertThat(only(beside).said()).contains(TimeValue.day(day));
        Parsed inside = Parsed.of(said.formatted("then/RB/2/advmod", "Friday/NNP/6/obl"))
                .dating("Friday", day);
        assertThat(only(inside).said()).isEmpty();
    }

    @Test
    void datesWhatOneSpeakerSaysByTheOnlyDayToldForHim() {
        String said = "%s/NNP/2/nsubj said|say/VBD/0/root %s that/SC/6/mark it/PRP/6/nsubj rained|rain/VBD/2/ccomp"
                + " ././2/punct";
        LocalDate day = LocalDate.of(2031, 5, 2);
        Parsed report = Parsed.of(
                        said.formatted("Ruiz", "Friday/NNP/2/obl"),
                        said.formatted("Ruiz", "then/RB/2/advmod"),
                        said.formatted("Lima", "then/RB/2/advmod"))
                .dating("Friday", day);
        assertThat(report.naming(RUIZ, LIMA).statements())
                .extracting(Statement::said)
                .containsExactly(Optional.of(TimeValue.day(day)), Optional.of(TimeValue.day(day)), Optional.empty());
    }
}
