package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Chronology;
import org.demarche.Conllu;
import org.demarche.Reading;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** Under which names reports tell of a thing that is asked for, and on which days. */
class NamesTest {
    private static final String DAY = "2031-05-02";
    private static final String SOLD = """
            %s
            sold sell VERB VBD 0 root
            planes plane NOUN NNS %d obj
            """;

    private static String sold(String... name) {
        StringBuilder lines = new StringBuilder();
        for (String word : name) {
            String relation = word.equals(name[name.length - 1]) ? "nsubj" : "compound";
            int head = relation.equals("nsubj") ? name.length + 1 : name.length;
            lines.append("%s %s PROPN NNP %d %s\n".formatted(word, word, head, relation));
        }
        return SOLD.formatted(lines.toString().strip(), name.length + 1);
    }

    private static List<String> names(String asked, String... lines) {
        return Chronologies.about(asked, List.of(Reports.parsed(DAY, lines))).names();
    }

    private static List<String> days(String asked, Reading... readings) {
        return Chronologies.about(asked, List.of(readings)).entries().stream()
                .map(entry -> entry.when().timex3())
                .toList();
    }

    @Test
    void comparesNamesByLettersAndDigitsAlone() {
        assertThat(NameKey.of("S.&P. 500")).isEqualTo(NameKey.of("S & P 500")).isEqualTo("sp500");
        assertThat(NameKey.words(" F-16  & co ")).containsExactly("F", "16", "co");
        assertThat(NameKey.isProper("iPhone")).isTrue();
        assertThat(NameKey.isProper("16")).isTrue();
        assertThat(NameKey.isProper("phone")).isFalse();
        assertThat(NameKey.isModel("A380")).isTrue();
        assertThat(NameKey.isModel("380")).isFalse();
        assertThat(NameKey.isModel("Airbus")).isFalse();
    }

    @Test
    void forgivesTwoLettersChangedAboutInALongName() {
        assertThat(NameKey.isMistyped("lockheed", "lokcheed")).isTrue();
        assertThat(NameKey.isMistyped("lockheed", "lockhede")).isTrue();
        assertThat(NameKey.isMistyped("lockheed", "lockheed")).isFalse();
        assertThat(NameKey.isMistyped("lockheed", "lokcheet")).isFalse();
        assertThat(NameKey.isMistyped("lockheed", "lockhead")).isFalse();
        assertThat(NameKey.isMistyped("boeing", "beoing")).isFalse();
    }

    @Test
    void readsWhatBracketsAbbreviate() {
        String motors = """
                General General PROPN NNP 2 compound
                Motors Motors PROPN NNP 6 nsubj
                ( ( PUNCT -LRB- 4 punct
                %s %1$s PROPN NNP 2 appos
                ) ) PUNCT -RRB- 4 punct
                sold sell VERB VBD 0 root
                """;
        assertThat(Brackets.in(Conllu.sentence(motors.formatted("GM"))))
                .containsExactly(new Brackets.Pair("generalmotors", "gm"));
        assertThat(Brackets.in(Conllu.sentence(motors.formatted("XM")))).isEmpty();
        assertThat(Brackets.in(Conllu.sentence(motors.formatted("MG")))).isEmpty();
        assertThat(Brackets.in(Conllu.sentence(motors.formatted("GX")))).isEmpty();
        assertThat(Brackets.in(Conllu.sentence(motors.formatted("G")))).isEmpty();
        assertThat(names("General Motors", motors.formatted("GM"), sold("GM"))).contains("General Motors", "GM");
    }

    @Test
    void findsAThingByItsNameWithoutTheKindOfFirm() {
        assertThat(names("Nordavia Corporation", sold("Nordavia"))).containsExactly("Nordavia");
    }

    @Test
    void takesAModelNotForItsMaker() {
        assertThat(names("Nordavia", sold("Nordavia", "N380"))).isEmpty();
        assertThat(names("Nordavia N380", sold("Nordavia", "N380"))).containsExactly("Nordavia N380");
    }

    @Test
    void takesNoWordInSmallLettersForAName() {
        assertThat(names("Apple", sold("apple"))).isEmpty();
    }

    @Test
    void ordersWhatIsToldByTheDaysToldAndByTheDayOfTheReport() {
        String then = sold("Nordavia") + "then then ADV RB 2 advmod\n";
        Reading dated = Reports.parsed("2031-05-09", Optional.of(TimeValue.day(LocalDate.parse("2031-04-01"))), then);
        assertThat(days("Nordavia", Reports.parsed(DAY, sold("Nordavia")), dated))
                .containsExactly("2031-04-01", "2031-05-02");
    }

    @Test
    void tellsWhetherTheReportSaysTheDay() {
        String then = sold("Nordavia") + "then then ADV RB 2 advmod\n";
        Reading dated = Reports.parsed(DAY, Optional.of(TimeValue.day(LocalDate.parse("2031-04-01"))), then);
        assertThat(Chronologies.about("Nordavia", List.of(dated)).entries())
                .extracting(Chronology.Entry::stated)
                .containsExactly(true);
        assertThat(Chronologies.about("Nordavia", List.of(Reports.parsed(DAY, sold("Nordavia"))))
                        .entries())
                .extracting(Chronology.Entry::stated)
                .containsExactly(false);
    }

    @Test
    void countsOnlyWhatIsPastForTheDayOfTheReport() {
        String sells = """
                Nordavia Nordavia PROPN NNP 3 nsubj
                %s
                %s 0 root
                """;
        assertThat(days(
                        "Nordavia",
                        Reports.parsed(DAY, sells.formatted("has have AUX VBZ 3 aux", "sold sell VERB VBN"))))
                .hasSize(1);
        assertThat(days("Nordavia", Reports.parsed(DAY, sells.formatted("was be AUX VBD 3 aux", "sold sell VERB VBN"))))
                .hasSize(1);
        assertThat(days(
                        "Nordavia",
                        Reports.parsed(DAY, sells.formatted("had have AUX VBD 3 aux", "sold sell VERB VBN"))))
                .isEmpty();
        assertThat(days(
                        "Nordavia",
                        Reports.parsed(DAY, sells.formatted("will will AUX MD 3 aux", "sell sell VERB VB"))))
                .isEmpty();
        assertThat(days(
                        "Nordavia",
                        Reports.parsed(DAY, sells.formatted("now now ADV RB 3 advmod", "sells sell VERB VBZ"))))
                .isEmpty();
    }

    @Test
    void takesBoundsOfAStateForNoDay() {
        String since = sold("Nordavia") + "since since ADP IN 5 case\nthen then NOUN NN 2 obl\n";
        Reading bound = Reports.parsed(DAY, Optional.of(TimeValue.day(LocalDate.parse("2031-04-01"))), since);
        assertThat(days("Nordavia", bound)).doesNotContain("2031-04-01");
    }

    @Test
    void countsOutletsAndNotTheirCopies() {
        Reading one = Reports.parsed(DAY, sold("Nordavia"));
        Reading other = Reports.parsed(DAY, sold("Nordavia"), sold("Avia"));
        assertThat(Chronologies.about("Nordavia", List.of(one, other)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.outlets()).isEqualTo(2);
                    assertThat(entry.tellings()).hasSize(2);
                });
    }
}
