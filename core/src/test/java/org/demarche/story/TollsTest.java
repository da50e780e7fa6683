package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Claim;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** How many dead and injured a report tells of, and whether two reports contradict each other. */
class TollsTest {
    private static final String DAY = "2031-05-02";
    private static final String KILLED = """
            A a DET DT 2 det
            blast blast NOUN NN 3 nsubj
            killed kill VERB VBD 0 root
            %s
            %s %s NUM CD 6 nummod
            people people NOUN NNS 3 obj
            """;

    private static String killed(int count) {
        return KILLED.formatted("about about ADV RB 5 advmod", count, count)
                .replace("about about ADV", "then then ADV");
    }

    private static String killed(String bound, int count) {
        return KILLED.formatted(bound + " " + bound + " ADV RB 5 advmod", count, count);
    }

    /** What each number is of, with its bound: {@code DEAD 12}. */
    private static List<String> tolls(String lines) {
        return Tolls.of(Reports.parsed(DAY, lines)).stream()
                .map(toll -> toll.kind() + " " + toll.told())
                .toList();
    }

    @Test
    void countsTheDeadHoweverTheyAreTold() {
        assertThat(tolls(killed(12))).containsExactly("DEAD 12");
        assertThat(tolls("""
                12 12 NUM CD 2 nummod
                people people NOUN NNS 4 nsubj:pass
                were be AUX VBD 4 aux:pass
                killed kill VERB VBN 0 root
                """)).containsExactly("DEAD 12");
        assertThat(tolls("""
                12 12 NUM CD 2 nummod
                people people NOUN NNS 3 nsubj
                died die VERB VBD 0 root
                """)).containsExactly("DEAD 12");
        assertThat(tolls("""
                The the DET DT 3 det
                death death NOUN NN 3 compound
                toll toll NOUN NN 4 nsubj
                rose rise VERB VBD 0 root
                to to ADP IN 6 case
                20 20 NUM CD 4 obl
                """)).containsExactly("DEAD 20");
        assertThat(tolls("""
                It it PRON PRP 2 nsubj
                left leave VERB VBD 0 root
                20 20 NUM CD 4 nummod
                dead dead ADJ JJ 2 xcomp
                """)).containsExactly("DEAD 20");
    }

    @Test
    void countsTheInjured() {
        assertThat(tolls(killed(30).replace("killed kill", "wounded wound"))).containsExactly("INJURED 30");
        assertThat(tolls("""
                Some some DET DT 2 det
                60 60 NUM CD 3 dep
                were be AUX VBD 4 aux
                injured injured ADJ JJ 0 root
                """)).containsExactly("INJURED some 60");
    }

    @Test
    void takesATollOfNothingDeadlyForNone() {
        assertThat(tolls("""
                The the DET DT 3 det
                road road NOUN NN 3 compound
                toll toll NOUN NN 4 nsubj
                rose rise VERB VBD 0 root
                to to ADP IN 6 case
                20 20 NUM CD 4 obl
                """)).isEmpty();
    }

    @Test
    void tellsHowANumberIsLimited() {
        assertThat(tolls(killed("over", 100))).containsExactly("DEAD over 100");
        assertThat(tolls("""
                At at ADV RB 2 case
                least least ADV RBS 3 nmod
                12 12 NUM CD 4 nummod
                people people NOUN NNS 5 nsubj
                died die VERB VBD 0 root
                """)).containsExactly("DEAD at least 12");
    }

    @Test
    void leavesOutWhatDidNotHappenMayHappenOrHappenedBefore() {
        String died = """
                12 12 NUM CD 2 nummod
                people people NOUN NNS 4 nsubj
                %s 4 %s
                died die VERB %s 0 root
                """;
        assertThat(tolls(died.formatted("may may AUX MD", "aux", "VB"))).isEmpty();
        assertThat(tolls(died.formatted("never never ADV RB", "advmod", "VBD"))).isEmpty();
        assertThat(tolls(died.formatted("had have AUX VBD", "aux", "VBN"))).isEmpty();
        assertThat(tolls(died.formatted("if if SCONJ IN", "mark", "VBD"))).isEmpty();
        assertThat(tolls(died.formatted("have have AUX VBP", "aux", "VBN"))).containsExactly("DEAD 12");
    }

    @Test
    void leavesOutThoseWhoDiedBesidesThoseToldBefore() {
        String died = """
                %s
                people people NOUN NNS %d nsubj
                died die VERB VBD 0 root
                """;
        assertThat(tolls(died.formatted("Three three NUM CD 3 nummod\nmore more ADJ JJR 3 amod", 4)))
                .isEmpty();
        assertThat(tolls(died.formatted(
                        "More more ADJ JJR 3 advmod\nthan than ADP IN 1 fixed\nthree three NUM CD 4 nummod", 5)))
                .containsExactly("DEAD more than 3");
    }

    @Test
    void takesDozensForNoNumber() {
        assertThat(tolls("""
                Dozens dozen NOUN NNS 2 nsubj
                died die VERB VBD 0 root
                """)).isEmpty();
    }

    @Test
    void tellsAllOfThemFromSomeOfThem() {
        String died = """
                12 12 NUM CD 3 nummod
                %s
                people people NOUN NNS 4 nsubj
                died die VERB VBD 0 root
                """;
        assertThat(isWhole(died.formatted("then then ADV RB 4 dep"))).isTrue();
        assertThat(isWhole(died.formatted("young young ADJ JJ 3 amod"))).isFalse();
        assertThat(isWhole("""
                12 12 NUM CD 2 nummod
                people people NOUN NNS 6 nsubj
                including include VERB VBG 5 case
                ten ten NUM CD 5 nummod
                children child NOUN NNS 2 nmod
                died die VERB VBD 0 root
                """)).isTrue();
    }

    private static boolean isWhole(String lines) {
        return Tolls.of(Reports.parsed(DAY, lines)).get(0).whole();
    }

    @Test
    void leavesOutTheDeadOfAnotherYear() {
        Optional<TimeValue> earlier = Optional.of(TimeValue.of("2029"));
        assertThat(Tolls.of(Reports.parsed(DAY, earlier, killed(12)))).isEmpty();
        Optional<TimeValue> today = Optional.of(TimeValue.day(LocalDate.parse(DAY)));
        assertThat(Tolls.of(Reports.parsed(DAY, today, killed(12))))
                .singleElement()
                .satisfies(toll -> assertThat(toll.day()).contains(LocalDate.parse(DAY)));
    }

    private static List<String> contradictions(Reading... readings) {
        return Disagreements.of(List.of(readings), List.of(), Set.of()).stream()
                .map(Claim::proposition)
                .toList();
    }

    @Test
    void showsReportsOfOneDayThatTellOtherNumbers() {
        Reading twelve = Reports.parsed(DAY, killed(12));
        Reading twenty = Reports.parsed(DAY, killed(20));
        assertThat(contradictions(twelve, twenty)).containsExactly("dead: 12 or 20");
        assertThat(contradictions(twelve, Reports.parsed(DAY, killed("about", 12))))
                .isEmpty();
        Set<DocumentId> copy = Set.of(twenty.document().id());
        assertThat(Disagreements.of(List.of(twelve, twenty), List.of(), copy)).isEmpty();
    }

    @Test
    void takesARoundNumberForTheOneItRounds() {
        Reading exact = Reports.parsed(DAY, killed(112));
        assertThat(contradictions(exact, Reports.parsed(DAY, killed("over", 100))))
                .isEmpty();
        assertThat(contradictions(exact, Reports.parsed(DAY, killed("over", 60))))
                .containsExactly("dead: over 60 or 112");
        assertThat(contradictions(exact, Reports.parsed(DAY, killed(100)))).containsExactly("dead: 100 or 112");
    }

    @Test
    void takesALaterHigherNumberForACountThatWentOn() {
        Reading first = Reports.parsed(DAY, killed(12));
        assertThat(contradictions(first, Reports.parsed("2031-05-03", killed(20))))
                .isEmpty();
        assertThat(contradictions(first, Reports.parsed("2031-05-03", killed(9))))
                .containsExactly("dead: 9 or 12");
        assertThat(contradictions(first, Reports.parsed("2031-05-09", killed(9))))
                .isEmpty();
    }

    @Test
    void takesPartsThatSumUpForTheSameNumber() {
        Reading parts = Reports.parsed(DAY, killed(8), killed(4));
        assertThat(contradictions(Reports.parsed(DAY, killed(12)), parts)).isEmpty();
    }
}
