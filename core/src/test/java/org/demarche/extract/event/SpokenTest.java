package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

/** Which words are deeds of those who say them, and at whom they are aimed. */
class SpokenTest {
    private static final Actor NORLAND = Nations.country("Norland", "NOR");
    private static final Actor SUDLAND = Nations.country("Sudland", "SUD");
    private static final Actor EASTLAND = Nations.country("Eastland", "EAS");

    private final Nations nations = new Nations();

    /** A report in which Norland says these words: they name whom they are about, but no tree says how. */
    private Annotated saying(String cue, String words) {
        nations.codes.put("Eastland", "EAS");
        StringBuilder lines = new StringBuilder("Norland Norland PROPN NNP 2 nsubj\n");
        lines.append(cue).append(' ').append(cue).append(" VERB VBD 0 root\n");
        for (String word : words.split(" ")) {
            lines.append("%1$s %1$s X FW 2 dep\n".formatted(word));
        }
        return nations.annotated(lines.toString());
    }

    private List<Event> norland(String cue, Act act, String words) {
        Annotated text = saying(cue, words);
        return nations.read(text, new Told(text, NORLAND).by(cue, act, words));
    }

    private List<Event> norlandTo(Actor target, String cue, Act act, String words) {
        Annotated text = saying(cue, words);
        return nations.read(text, new Told(text, NORLAND).to(target, cue, act, words));
    }

    @Test
    void tellsWhoIsThreatenedAccusedAskedOrPraised() {
        assertThat(norlandTo(SUDLAND, "snarled", Act.THREATEN, "woe to Sudland"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo(EventType.THREATEN);
                    assertThat(event.cameo()).isEqualTo("130");
                    assertThat(Nations.sides(event.actors())).containsExactly("Norland");
                    assertThat(Nations.sides(event.recipients())).containsExactly("Sudland");
                    assertThat(event.when()).map(TimeValue::timex3).contains("2024-05-08");
                });
        assertThat(norlandTo(SUDLAND, "snarled", Act.ACCUSE, "thus Sudland"))
                .extracting(Event::type)
                .containsExactly(EventType.ACCUSE);
        assertThat(norlandTo(SUDLAND, "snarled", Act.APPEAL, "thus Sudland"))
                .extracting(Event::type)
                .containsExactly(EventType.REQUEST);
        assertThat(norlandTo(SUDLAND, "snarled", Act.PRAISE, "thus Sudland"))
                .extracting(Event::type)
                .containsExactly(EventType.SUPPORT);
    }

    @Test
    void needsSomebodyToBeThreatenedButNobodyToBeRefused() {
        assertThat(norland("snarled", Act.THREATEN, "woe to all")).isEmpty();
        assertThat(norlandTo(NORLAND, "snarled", Act.THREATEN, "woe to all")).isEmpty();
        assertThat(norland("refused", Act.REJECT, "this idea"))
                .extracting(Event::type)
                .containsExactly(EventType.REJECT);
    }

    @Test
    void takesRefusalsFromTheCueOrFromTheWords() {
        assertThat(norland("snarled", Act.REJECT, "this idea")).isEmpty();
        assertThat(norland("snarled", Act.REJECT, "this is unacceptable")).hasSize(1);
        assertThat(norland("snarled", Act.REJECT, "we will not come")).hasSize(1);
    }

    @Test
    void takesAPromiseNotToActForARefusal() {
        assertThat(norlandTo(SUDLAND, "snarled", Act.PROMISE, "we will not pay Sudland"))
                .extracting(Event::type)
                .containsExactly(EventType.REJECT);
        assertThat(norlandTo(SUDLAND, "snarled", Act.PROMISE, "gold to Sudland"))
                .extracting(Event::type)
                .containsExactly(EventType.AGREE);
    }

    @Test
    void takesWhatTheOtherSideWillDoForNoPromise() {
        assertThat(norlandTo(SUDLAND, "snarled", Act.PROMISE, "Sudland will pay"))
                .isEmpty();
    }

    @Test
    void takesEndorsedWordsOfCrimesForAnAccusation() {
        assertThat(norlandTo(SUDLAND, "snarled", Act.ENDORSE, "Sudland in atrocities"))
                .extracting(Event::type)
                .containsExactly(EventType.ACCUSE);
        assertThat(norlandTo(SUDLAND, "snarled", Act.ENDORSE, "Sudland in sports"))
                .isEmpty();
    }

    @Test
    void takesWhatMediaSayForNoDeedOfTheirs() {
        Annotated text = saying("snarled", "woe to Sudland");
        Actor media = new Actor(
                "Norland",
                Actor.Kind.ORGANISATION,
                Optional.of("NOR"),
                Optional.of("JRN"),
                Actor.Basis.TEXT,
                "a newspaper");
        assertThat(nations.read(text, new Told(text, media).to(SUDLAND, "snarled", Act.THREATEN, "woe to Sudland")))
                .isEmpty();
    }

    @Test
    void takesWhomAThreatsConditionNamesForTheOneThreatened() {
        Annotated text = saying("snarled", "woe to Eastland if Sudland attacks");
        Statement said = new Told(text, NORLAND)
                .to(EASTLAND, "snarled", Act.THREATEN, "woe to Eastland if Sudland attacks", "if Sudland attacks");
        assertThat(Nations.sides(nations.read(text, said).get(0).recipients())).containsExactly("Sudland");
    }

    @Test
    void keepsTheOneThreatenedWhereTheConditionNamesTheSpeakerOrSomebodyLateInIt() {
        for (String condition : List.of("if Norland wants", "if anybody whosoever hits Sudland")) {
            Annotated text = saying("snarled", "woe to Eastland " + condition);
            Statement said = new Told(text, NORLAND)
                    .to(EASTLAND, "snarled", Act.THREATEN, "woe to Eastland " + condition, condition);
            assertThat(Nations.sides(nations.read(text, said).get(0).recipients()))
                    .as(condition)
                    .containsExactly("Eastland");
        }
    }

    @Test
    void asksNothingOfThoseOnlyNamedBesideTheAppeal() {
        assertThat(norlandTo(SUDLAND, "snarled", Act.APPEAL, "end this with Sudland"))
                .isEmpty();
        assertThat(norlandTo(SUDLAND, "snarled", Act.APPEAL, "go home Sudland")).hasSize(1);
    }

    @Test
    void tellsOneBreathOnce() {
        Annotated text = saying("snarled", "woe to Sudland snarling doom to Eastland");
        Told norland = new Told(text, NORLAND);
        Statement woe = norland.to(SUDLAND, "snarled", Act.THREATEN, "woe to Sudland");
        Statement doom = norland.to(EASTLAND, "snarling", Act.THREATEN, "doom to Eastland");
        assertThat(nations.read(text, woe, doom)).hasSize(1);
        Statement blame = norland.to(EASTLAND, "snarling", Act.ACCUSE, "doom to Eastland");
        assertThat(nations.read(text, woe, blame)).hasSize(2);
    }

    @Test
    void joinsAClauseAndTheStatementItsVerbBrings() {
        Annotated text = nations.annotated("""
                Norland Norland PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Sudland Sudland PROPN NNP 2 obj
                of of SCONJ IN 5 mark
                lying lie VERB VBG 2 advcl
                """);
        Statement said = new Told(text, NORLAND).to(SUDLAND, "accused", Act.ACCUSE, "Sudland of lying");
        assertThat(nations.read(text, said)).singleElement().satisfies(event -> {
            assertThat(event.why()).anyMatch(step -> step.startsWith("frame"));
            assertThat(event.when()).map(TimeValue::timex3).contains("2024-05-08");
        });
    }

    @Test
    void answersTheAccuserNamedJustBefore() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Sudland Sudland PROPN NNP 2 obj
                of of SCONJ IN 5 mark
                lying lie VERB VBG 2 advcl
                """, """
                Sudland Sudland PROPN NNP 2 nsubj
                rejected reject VERB VBD 0 root
                the the DET DT 4 det
                charge charge NOUN NN 2 obj
                """);
        assertThat(events).extracting(Event::type).containsExactly(EventType.ACCUSE, EventType.REJECT);
        assertThat(Nations.sides(events.get(1).recipients())).containsExactly("Norland");
    }

    @Test
    void answersNobodyWhereSomebodyElseWasAccused() {
        nations.codes.put("Eastland", "EAS");
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Sudland Sudland PROPN NNP 2 obj
                of of SCONJ IN 5 mark
                lying lie VERB VBG 2 advcl
                """, """
                Eastland Eastland PROPN NNP 2 nsubj
                rejected reject VERB VBD 0 root
                the the DET DT 4 det
                charge charge NOUN NN 2 obj
                """);
        assertThat(events.get(1).recipients()).isEmpty();
    }

    @Test
    void tellsNoDeedThatIsOnlyThreatened() {
        nations.codes.put("Eastland", "EAS");
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                warned warn VERB VBD 0 root
                it it PRON PRP 5 nsubj
                had have AUX VBD 5 aux
                bombed bomb VERB VBN 2 ccomp
                Sudland Sudland PROPN NNP 5 obj
                %s
                Eastland Eastland PROPN NNP 9 nsubj
                invaded invade VERB VBD 5 advcl
                Sudland Sudland PROPN NNP 9 obj
                """;
        for (String mark : List.of("after after SCONJ IN 9 mark", "though though SCONJ IN 9 mark")) {
            Annotated text = nations.annotated(lines.formatted(mark));
            String words = text.document().text().substring("Norland warned ".length());
            Statement said = new Told(text, NORLAND).to(SUDLAND, "warned", Act.THREATEN, words);
            assertThat(nations.read(text, said))
                    .as(mark)
                    .filteredOn(event -> event.type() == EventType.ASSAULT)
                    .extracting(event -> Nations.sides(event.actors()))
                    .isEqualTo(mark.startsWith("after") ? List.of(List.of("Eastland")) : List.of());
        }
    }

    @Test
    void takesWhatOthersWillDoForNoPlan() {
        nations.codes.put("Eastland", "EAS");
        Annotated text = nations.annotated("""
                Eastland Eastland PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                Norland Norland PROPN NNP 5 nsubj
                will will AUX MD 5 aux
                bomb bomb VERB VB 2 ccomp
                Sudland Sudland PROPN NNP 5 obj
                """);
        String words = "Norland will bomb Sudland";
        assertThat(nations.read(text, new Told(text, EASTLAND).by("said", Act.ASSERT, words)))
                .isEmpty();
        assertThat(nations.read(text, new Told(text, NORLAND).by("said", Act.ASSERT, words)))
                .hasSize(1);
    }
}
