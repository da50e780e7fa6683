package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Annotated;
import org.demarche.Casualties;
import org.demarche.Conllu;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** Events that are told, with their sides, times and status. */
class EventReaderTest {
    private static final String ATTACK = """
            Norland Norland PROPN NNP 2 nsubj
            bombed bomb VERB VBD 0 root
            Sudland Sudland PROPN NNP 2 obj
            on on ADP IN 5 case
            Monday Monday PROPN NNP 2 obl
            , , PUNCT , 7 punct
            killing kill VERB VBG 2 advcl
            12 12 NUM CD 9 nummod
            soldiers soldier NOUN NNS 7 obj
            and and CCONJ CC 11 cc
            wounding wound VERB VBG 7 conj
            thirty thirty NUM CD 11 obj
            """;

    private final Nations nations = new Nations();

    @Test
    void tellsWhoAttackedWhomWithItsLosses() {
        List<Event> events = nations.read(ATTACK);
        assertThat(events.get(0).type()).isEqualTo(EventType.ASSAULT);
        assertThat(Nations.sides(events.get(0).actors())).containsExactly("Norland");
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
        assertThat(events.get(0).casualties()).contains(new Casualties(Optional.of(12), Optional.of(30)));
        assertThat(events.get(0).status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void datesTheDeedByItsOwnClause() {
        Sentence sentence = Conllu.sentence(ATTACK);
        nations.times.add(new TimeExpression(
                Conllu.words(sentence, "Monday"), TimeExpression.Type.DATE, TimeValue.day(LocalDate.of(2024, 5, 6))));
        assertThat(nations.read(ATTACK).get(0).when()).contains(TimeValue.day(LocalDate.of(2024, 5, 6)));
    }

    @Test
    void swapsTheSidesOfAPassive() {
        List<Event> events = nations.read("""
                Sudland Sudland PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                invaded invade VERB VBN 0 root
                by by ADP IN 5 case
                Norland Norland PROPN NNP 3 obl:agent
                """);
        assertThat(Nations.sides(events.get(0).actors())).containsExactly("Norland");
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
    }

    @Test
    void plansWhatIsDue() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 5 nsubj
                and and CCONJ CC 3 cc
                Sudland Sudland PROPN NNP 1 conj
                are be AUX VBP 5 cop
                due due ADJ JJ 0 root
                to to PART TO 7 mark
                meet meet VERB VB 5 xcomp
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.CONSULT);
        assertThat(events.get(0).status()).isEqualTo(Status.PLANNED);
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
    }

    @Test
    void keepsADeniedDeedBesideItsDenial() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                denied deny VERB VBD 0 root
                it it PRON PRP 5 nsubj
                was be AUX VBD 5 aux
                arming arm VERB VBG 2 ccomp
                rebels rebel NOUN NNS 5 obj
                in in ADP IN 8 case
                Sudland Sudland PROPN NNP 6 nmod
                """);
        assertThat(events).extracting(Event::type).containsExactlyInAnyOrder(EventType.REJECT, EventType.AID);
        Event aid = events.stream()
                .filter(event -> event.type() == EventType.AID)
                .findFirst()
                .orElseThrow();
        assertThat(aid.status()).isEqualTo(Status.DENIED);
        assertThat(Nations.sides(aid.actors())).containsExactly("Norland");
    }

    @Test
    void findsTheSubjectOfARelativeClause() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 6 nsubj
                , , PUNCT , 4 punct
                which which PRON WDT 4 nsubj
                attacked attack VERB VBD 1 acl:relcl
                Sudland Sudland PROPN NNP 4 obj
                prospers prosper VERB VBZ 0 root
                """);
        assertThat(Nations.sides(events.get(0).actors())).containsExactly("Norland");
    }

    @Test
    void makesAThreatUtteredAnEvent() {
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                says say VERB VBZ 0 root
                Sudland Sudland PROPN NNP 5 nsubj
                will will AUX MD 5 aux
                regret regret VERB VB 2 ccomp
                it it PRON PRP 5 obj
                """;
        Annotated text = nations.annotated(lines);
        Span all = text.sentences().get(0).span();
        Statement threat = new Statement(
                text.document().id(),
                all,
                Statement.Form.INDIRECT,
                Act.THREATEN,
                List.of(new Span(13, all.end())),
                Optional.of(new Span(8, 12)),
                new Speaker.Collective(Nations.country("Norland", "NOR"), Optional.of(new Span(0, 7))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Party(Nations.country("Sudland", "SUD"), Optional.of(new Span(13, 20)))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.9);
        List<Event> events = new EventReader().read(text, List.of(threat));
        assertThat(events).extracting(Event::type).containsExactly(EventType.THREATEN);
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
        assertThat(events.get(0).why()).anyMatch(step -> step.contains("the statement itself"));
    }

    @Test
    void explainsEveryStep() {
        assertThat(nations.read(ATTACK).get(0).why())
                .anyMatch(step -> step.startsWith("trigger"))
                .anyMatch(step -> step.startsWith("frame"))
                .anyMatch(step -> step.startsWith("actor"));
    }

    @Test
    void findsTheDoerOfAPassiveThatHangsOnANoun() {
        List<Event> events = nations.read("""
                Sudland Sudland PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                threatened threaten VERB VBN 0 root
                with with ADP IN 5 case
                force force NOUN NN 3 obl
                by by ADP IN 7 case
                Norland Norland PROPN NNP 5 nmod
                """);
        assertThat(events.get(0).type()).isEqualTo(EventType.THREATEN);
        assertThat(Nations.sides(events.get(0).actors())).containsExactly("Norland");
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
    }

    @Test
    void takesWhatSomebodyIsSaidToHaveDoneAsAlleged() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 3 nsubj:pass
                is be AUX VBZ 3 aux:pass
                said say VERB VBN 0 root
                to to PART TO 6 mark
                have have AUX VB 6 aux
                invaded invade VERB VBN 3 xcomp
                Sudland Sudland PROPN NNP 6 obj
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.ASSAULT);
        assertThat(events.get(0).status()).isEqualTo(Status.ALLEGED);
    }

    @Test
    void tellsForceThatAStateUsesOnThings() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                impounded impound VERB VBD 0 root
                the the DET DT 4 det
                freighter freighter NOUN NN 2 obj
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.COERCE);
        assertThat(events.get(0).recipients()).isEmpty();
    }

    @Test
    void meetsEachOtherWhereOnePhraseNamesAll() {
        List<Event> events = nations.read("""
                ministers minister NOUN NNS 4 nsubj
                of of ADP IN 3 case
                Norland Norland PROPN NNP 1 nmod
                met meet VERB VBD 0 root
                in in ADP IN 6 case
                May May PROPN NNP 4 obl
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.CONSULT);
    }
}
