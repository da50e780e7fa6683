package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.Actor;
import org.demarche.Conllu;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Place;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Status;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** Where and when a deed was done, and which tellings are of one deed. */
class TellingsTest {
    private static final String BOMBED = """
            Norland Norland PROPN NNP 2 nsubj
            bombed bomb VERB VBD 0 root
            Sudland Sudland PROPN NNP 2 obj
            """;
    private static final String PRAISED = """
            %s %s PROPN NNP 2 nsubj
            praised praise VERB VBD 0 root
            Sudland Sudland PROPN NNP 2 obj
            """;
    private static final String BOMBED_ON = """
            Norland Norland PROPN NNP 2 nsubj
            bombed bomb VERB VBD 0 root
            Sudland Sudland PROPN NNP 2 obj
            %s ADP IN 5 case
            Monday Monday PROPN NNP 2 obl
            """;

    private final Nations nations = new Nations();

    @Test
    void tellsADeedToldTwiceOnce() {
        List<Event> events = nations.read(BOMBED, BOMBED);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.mentions()).containsExactly(new Span(23, 45));
            assertThat(event.why()).contains("told 2 times in this report");
        });
    }

    @Test
    void keepsDeedsOfOtherSidesApart() {
        nations.codes.put("Eastland", "EAS");
        assertThat(nations.read(BOMBED, BOMBED.replace("Sudland", "Eastland"))).hasSize(2);
        assertThat(nations.read(BOMBED, BOMBED.replace("Norland", "Eastland"))).hasSize(2);
    }

    @Test
    void keepsADeedAndItsNegationApart() {
        assertThat(nations.read(BOMBED, BOMBED + "never never ADV RB 2 advmod\n"))
                .extracting(Event::status)
                .containsExactlyInAnyOrder(Status.HAPPENED, Status.NEGATED);
    }

    @Test
    void keepsWhatTwoMinistersSayApart() {
        nations.people.add(Nations.minister("Berg", "NOR"));
        nations.people.add(Nations.minister("Ruiz", "NOR"));
        assertThat(nations.read(PRAISED.formatted("Berg", "Berg"), PRAISED.formatted("Ruiz", "Ruiz")))
                .hasSize(2);
        assertThat(nations.read(PRAISED.formatted("Berg", "Berg"), PRAISED.formatted("Berg", "Berg")))
                .hasSize(1);
    }

    @Test
    void keepsDeedsOfOtherDaysApart() {
        String first = BOMBED_ON.formatted("on on");
        String second = first.replace("Monday", "Friday");
        date(first, "Monday", 0, LocalDate.of(2024, 5, 6));
        int start = Conllu.text(Conllu.sentence(first)).length() + 1;
        date(second, "Friday", start, LocalDate.of(2024, 5, 3));
        assertThat(nations.read(first, second)).hasSize(2);
        assertThat(nations.read(first, BOMBED))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.when()).map(TimeValue::timex3).contains("2024-05-06"));
    }

    @Test
    void meetsOnceWhoeverIsNamedFirst() {
        String met = """
                %s %s PROPN NNP 2 nsubj
                met meet VERB VBD 0 root
                %s %s PROPN NNP 2 obj
                """;
        assertThat(nations.read(
                        met.formatted("Norland", "Norland", "Sudland", "Sudland"),
                        met.formatted("Sudland", "Sudland", "Norland", "Norland")))
                .hasSize(1);
    }

    @Test
    void leavesWordsAgainstNobodyOut() {
        nations.people.add(Nations.minister("Berg", "NOR"));
        assertThat(nations.read("""
                Berg Berg PROPN NNP 2 nsubj
                attacked attack VERB VBD 0 root
                critics critic NOUN NNS 2 obj
                """)).extracting(Event::type).doesNotContain(EventType.ACCUSE);
    }

    @Test
    void takesPoliticiansWhoAttackEachOtherForAQuarrel() {
        nations.people.add(Nations.minister("Berg", "NOR"));
        nations.people.add(Nations.minister("Ruiz", "SUD"));
        String attacked = """
                Berg Berg PROPN NNP 2 nsubj
                attacked attack VERB VBD 0 root
                Ruiz Ruiz PROPN NNP 2 obj
                """;
        assertThat(nations.read(attacked)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.ACCUSE);
            assertThat(event.cameo()).isEqualTo("111");
        });
        assertThat(nations.read(attacked + """
                with with ADP IN 5 case
                knives knife NOUN NNS 2 obl
                """)).extracting(Event::type).containsExactly(EventType.ASSAULT);
        assertThat(nations.read(attacked.replace("Ruiz", "Sudland")))
                .extracting(Event::type)
                .containsExactly(EventType.ASSAULT);
    }

    @Test
    void knowsWhomBothCountriesMeans() {
        nations.people.add(Actor.unknown("both countries", Actor.Kind.GROUP));
        nations.codes.put("Eastland", "EAS");
        String both = """
                Eastland Eastland PROPN NNP 2 nsubj
                bombed bomb VERB VBD 0 root
                both both DET DT 4 det
                countries country NOUN NNS 2 obj
                """;
        String joined = """
                Norland Norland PROPN NNP 4 nsubj
                %s CCONJ CC 3 cc
                Sudland Sudland PROPN NNP 1 conj
                prosper prosper VERB VBP 0 root
                """;
        assertThat(Nations.sides(
                        nations.read(joined.formatted("and and"), both).get(0).recipients()))
                .containsExactly("Norland", "Sudland");
        assertThat(Nations.sides(
                        nations.read(joined.formatted("like like"), both).get(0).recipients()))
                .containsExactly("both countries");
    }

    @Test
    void findsThePlaceOfADeed() {
        nations.towns.add("Lima");
        String at = """
                Norland Norland PROPN NNP 2 nsubj
                bombed bomb VERB VBD 0 root
                rebels rebel NOUN NNS 2 obj
                %s ADP IN 5 case
                Lima Lima PROPN NNP 2 obl
                """;
        assertThat(nations.read(at.formatted("near near")).get(0).place())
                .map(Place::name)
                .contains("Lima");
        assertThat(nations.read(at.formatted("for for")).get(0).place()).isEmpty();
        assertThat(nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                bombed bomb VERB VBD 0 root
                rebels rebel NOUN NNS 2 obj
                in in ADP IN 6 case
                Lima Lima PROPN NNP 6 nmod:poss
                port port NOUN NN 2 obl
                """).get(0).place()).map(Place::name).contains("Lima");
    }

    @Test
    void takesBoundsOfAStateForNoDayOfADeed() {
        for (String preposition : List.of("on", "since", "until", "after")) {
            String lines = BOMBED_ON.formatted(preposition + " " + preposition);
            nations.times.clear();
            date(lines, "Monday", 0, LocalDate.of(2024, 5, 6));
            assertThat(nations.read(lines).get(0).when().isPresent())
                    .as(preposition)
                    .isEqualTo(preposition.equals("on"));
        }
    }

    @Test
    void leavesADayToTheVerbItStandsBeside() {
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                on on ADP IN 4 case
                Monday Monday PROPN NNP 2 obl
                it it PRON PRP 6 nsubj
                bombed bomb VERB VBD 2 %s
                Sudland Sudland PROPN NNP 6 obj
                """;
        date(lines.formatted("ccomp"), "Monday", 0, LocalDate.of(2024, 5, 6));
        assertThat(nations.read(lines.formatted("ccomp")).get(0).when()).isEmpty();
        assertThat(nations.read(lines.formatted("conj")).get(0).when()).isPresent();
    }

    @Test
    void takesTheNearerOfTwoDays() {
        String lines = """
                On on ADP IN 2 case
                Friday Friday PROPN NNP 4 obl
                Norland Norland PROPN NNP 4 nsubj
                returned return VERB VBD 0 root
                and and CCONJ CC 6 cc
                bombed bomb VERB VBD 4 conj
                Sudland Sudland PROPN NNP 6 obj
                on on ADP IN 9 case
                Monday Monday PROPN NNP 6 obl
                """;
        date(lines, "Friday", 0, LocalDate.of(2024, 5, 3));
        date(lines, "Monday", 0, LocalDate.of(2024, 5, 6));
        assertThat(nations.read(lines))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(
                        event -> assertThat(event.when()).map(TimeValue::timex3).contains("2024-05-06"));
    }

    private void date(String lines, String word, int start, LocalDate day) {
        Sentence sentence = Conllu.sentence(lines);
        Span at = Conllu.words(sentence, word);
        nations.times.add(new TimeExpression(
                new Span(start + at.start(), start + at.end()), TimeExpression.Type.DATE, TimeValue.day(day)));
    }
}
