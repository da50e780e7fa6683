package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Conllu;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Status;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** How the report puts a deed: as done, planned, possible, refused, alleged, denied or long past. */
class StatusTest {
    private static final Actor NORLAND = Nations.country("Norland", "NOR");
    private static final Actor EASTLAND = Nations.country("Eastland", "EAS");
    private static final String SAID_BOMBED = """
            Eastland Eastland PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            Norland Norland PROPN NNP 4 nsubj
            bombed bomb VERB VBD 2 ccomp
            Sudland Sudland PROPN NNP 4 obj
            """;
    private static final String DENIED_BOMBING = """
            Norland Norland PROPN NNP 2 nsubj
            denied deny VERB VBD 0 root
            it it PRON PRP 4 nsubj
            bombed bomb VERB VBD 2 ccomp
            Sudland Sudland PROPN NNP 4 obj
            """;

    private final Nations nations = new Nations();

    private Status assault(String lines) {
        return assault(nations.read(lines)).status();
    }

    private static Event assault(List<Event> events) {
        List<Event> found =
                events.stream().filter(each -> each.type() == EventType.ASSAULT).toList();
        assertThat(found).as(events.toString()).hasSize(1);
        return found.get(0);
    }

    @Test
    void keepsADeedThatWasNotDoneAsNegated() {
        assertThat(assault("""
                Norland Norland PROPN NNP 4 nsubj
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                bomb bomb VERB VB 0 root
                Sudland Sudland PROPN NNP 4 obj
                """)).isEqualTo(Status.NEGATED);
    }

    @Test
    void takesHelpThatWillNotComeForARefusal() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 4 nsubj
                will will AUX MD 4 aux
                not not PART RB 4 advmod
                aid aid VERB VB 0 root
                Sudland Sudland PROPN NNP 4 obj
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.REJECT);
        assertThat(events.get(0).status()).isEqualTo(Status.HAPPENED);
        assertThat(events.get(0).cameo()).isEqualTo("120");
        assertThat(events.get(0).why()).contains("refused for the future, so REJECT");
    }

    @Test
    void takesWhatMayHappenAsConditional() {
        assertThat(assault("""
                Norland Norland PROPN NNP 3 nsubj
                might might AUX MD 3 aux
                bomb bomb VERB VB 0 root
                Sudland Sudland PROPN NNP 3 obj
                """)).isEqualTo(Status.CONDITIONAL);
    }

    @Test
    void takesWouldOfReportedSpeechForThePlanItWas() {
        assertThat(assault("""
                Norland Norland PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                it it PRON PRP 5 nsubj
                would would AUX MD 5 aux
                bomb bomb VERB VB 2 ccomp
                Sudland Sudland PROPN NNP 5 obj
                """)).isEqualTo(Status.PLANNED);
    }

    @Test
    void takesWouldWithAConditionForNoPlan() {
        assertThat(assault("""
                Norland Norland PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                it it PRON PRP 5 nsubj
                would would AUX MD 5 aux
                bomb bomb VERB VB 2 ccomp
                Sudland Sudland PROPN NNP 5 obj
                if if SCONJ IN 9 mark
                talks talk NOUN NNS 9 nsubj
                fail fail VERB VBP 5 advcl
                """)).isEqualTo(Status.CONDITIONAL);
    }

    @Test
    void tellsWhatIsBegunFromWhatIsPlannedAndFromWhatIsOnlyAimedAt() {
        String verb = """
                Norland Norland PROPN NNP 2 nsubj
                %s VERB VBD 0 root
                to to PART TO 4 mark
                bomb bomb VERB VB 2 %s
                Sudland Sudland PROPN NNP 4 obj
                """;
        assertThat(assault(verb.formatted("began begin", "xcomp"))).isEqualTo(Status.HAPPENED);
        assertThat(assault(verb.formatted("intended intend", "xcomp"))).isEqualTo(Status.PLANNED);
        assertThat(nations.read(verb.formatted("gathered gather", "advcl")))
                .extracting(Event::type)
                .doesNotContain(EventType.ASSAULT);
    }

    @Test
    void takesWhatOneIsGoingToDoAsPlanned() {
        assertThat(assault("""
                Norland Norland PROPN NNP 3 nsubj
                is be AUX VBZ 3 aux
                going go VERB VBG 0 root
                to to PART TO 5 mark
                bomb bomb VERB VB 3 xcomp
                Sudland Sudland PROPN NNP 5 obj
                """)).isEqualTo(Status.PLANNED);
    }

    @Test
    void sharesTheOutlookOfVerbsJoinedByAnd() {
        String joined = """
                Norland Norland PROPN NNP 3 nsubj
                will will AUX MD 3 aux
                mobilize mobilize VERB VB 0 root
                and and CCONJ CC 5 cc
                %s 3 conj
                Sudland Sudland PROPN NNP 5 obj
                """;
        assertThat(assault(joined.formatted("bomb bomb VERB VB"))).isEqualTo(Status.PLANNED);
        assertThat(assault(joined.formatted("bombed bomb VERB VBD"))).isEqualTo(Status.HAPPENED);
    }

    @Test
    void tellsComingAndPossibleTalksFromTalksThatWereHeld() {
        assertThat(talks("planned")).isEqualTo(Status.PLANNED);
        assertThat(talks("possible")).isEqualTo(Status.CONDITIONAL);
        assertThat(talks("secret")).isEqualTo(Status.HAPPENED);
    }

    private Status talks(String kind) {
        List<Event> events = nations.read("""
                Crowds crowd NOUN NNS 2 nsubj
                watched watch VERB VBD 0 root
                %1$s %1$s ADJ JJ 4 amod
                talks talk NOUN NNS 2 obj
                between between ADP IN 6 case
                Norland Norland PROPN NNP 4 nmod
                and and CCONJ CC 8 cc
                Sudland Sudland PROPN NNP 6 conj
                """.formatted(kind));
        assertThat(events).as(kind).hasSize(1);
        return events.get(0).status();
    }

    @Test
    void takesTalksThatOthersHappenAheadOfForPlanned() {
        List<Event> events = nations.read("""
                Crowds crowd NOUN NNS 2 nsubj
                sang sing VERB VBD 0 root
                before before ADP IN 4 case
                talks talk NOUN NNS 2 obl
                between between ADP IN 6 case
                Norland Norland PROPN NNP 4 nmod
                and and CCONJ CC 8 cc
                Sudland Sudland PROPN NNP 6 conj
                """);
        assertThat(events).extracting(Event::status).containsExactly(Status.PLANNED);
    }

    @Test
    void takesWhatIsReportedlyDoneAsAlleged() {
        assertThat(assault("""
                Norland Norland PROPN NNP 3 nsubj
                reportedly reportedly ADV RB 3 advmod
                bombed bomb VERB VBD 0 root
                Sudland Sudland PROPN NNP 3 obj
                """)).isEqualTo(Status.ALLEGED);
    }

    @Test
    void takesWhatOthersSayOfOneAsAllegedAndWhatOneSaysOfOneselfAsDone() {
        nations.codes.put("Eastland", "EAS");
        Annotated text = nations.annotated(SAID_BOMBED);
        String words = "Norland bombed Sudland";
        Told eastland = new Told(text, EASTLAND);
        Told norland = new Told(text, NORLAND);
        assertThat(assault(nations.read(text, eastland.by("said", Act.ASSERT, words)))
                        .status())
                .isEqualTo(Status.ALLEGED);
        assertThat(assault(nations.read(text, norland.by("said", Act.ASSERT, words)))
                        .status())
                .isEqualTo(Status.HAPPENED);
        assertThat(assault(nations.read(text, norland.by("said", Act.REPORT, words)))
                        .status())
                .isEqualTo(Status.ALLEGED);
    }

    @Test
    void takesADayToComeForAPlanAndADayLongPastForHistory() {
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                bombed bomb VERB VBD 0 root
                Sudland Sudland PROPN NNP 2 obj
                then then ADV RB 2 advmod
                """;
        assertThat(on(lines, LocalDate.of(2024, 5, 9))).isEqualTo(Status.PLANNED);
        assertThat(on(lines, LocalDate.of(2024, 5, 8))).isEqualTo(Status.HAPPENED);
        assertThat(on(lines, LocalDate.of(2023, 5, 9))).isEqualTo(Status.HAPPENED);
        assertThat(on(lines, LocalDate.of(2023, 5, 8))).isEqualTo(Status.HISTORICAL);
    }

    private Status on(String lines, LocalDate day) {
        nations.times.clear();
        nations.times.add(new TimeExpression(
                Conllu.words(Conllu.sentence(lines), "then"), TimeExpression.Type.DATE, TimeValue.day(day)));
        return assault(lines);
    }

    @Test
    void takesWhatASideDeniesAsDenied() {
        Annotated text = nations.annotated(DENIED_BOMBING);
        Event denied = assault(nations.read(text, new Told(text, NORLAND).by("denied", Act.DENY, "it bombed Sudland")));
        assertThat(denied.status()).isEqualTo(Status.DENIED);
        assertThat(Nations.sides(denied.actors())).containsExactly("Norland");
    }

    @Test
    void takesWordsThatDoNotDenyForNoDenial() {
        String lines = DENIED_BOMBING.replace("denied deny", "knew know");
        Annotated text = nations.annotated(lines);
        Told norland = new Told(text, NORLAND);
        List<Event> events = nations.read(text, norland.by("knew", Act.DENY, "it bombed Sudland"));
        assertThat(assault(events).status()).isNotEqualTo(Status.DENIED);
        assertThat(events).extracting(Event::type).doesNotContain(EventType.REJECT);
    }
}
