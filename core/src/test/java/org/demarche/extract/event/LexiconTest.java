package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.demarche.EventType;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @Test
    void holdsAtLeastTwoThousandFiveHundredFrames() {
        assertThat(lexicon.size()).isGreaterThanOrEqualTo(2_500);
    }

    @Test
    void knowsFramesOfEveryType() {
        List<EventType> known = List.of(
                        "accuse",
                        "agree",
                        "meet",
                        "praise",
                        "pardon",
                        "cooperate",
                        "donate",
                        "free",
                        "urge",
                        "reject",
                        "threaten",
                        "protest",
                        "expel",
                        "mobilize",
                        "arrest",
                        "bomb")
                .stream()
                .flatMap(lemma -> lexicon.frames(lemma, Frame.Word.VERB).stream())
                .map(Frame::type)
                .distinct()
                .toList();
        assertThat(known).containsAll(Arrays.asList(EventType.values()));
    }

    @Test
    void everyFrameNamesACameoCodeOfItsRange() {
        for (String lemma : List.of("accuse", "meet", "bomb", "lift", "threaten")) {
            for (Frame frame : lexicon.frames(lemma, Frame.Word.VERB)) {
                assertThat(frame.cameo()).as(frame.describe()).matches("(0[1-9]|1[0-9]|20)[0-9]{1,2}");
            }
        }
    }

    @Test
    void expandsWordClassesInNeeds() {
        Frame lift = lexicon.frames("lift", Frame.Word.VERB).stream()
                .filter(frame -> frame.type() == EventType.RETREAT)
                .findFirst()
                .orElseThrow();
        assertThat(lift.needs()).anySatisfy(need -> assertThat(need.words()).isNotEmpty());
    }

    @Test
    void hintsAtTypesOfVerbsThatMeanSomething() {
        assertThat(lexicon.hints("airlift")).containsExactly(EventType.AID);
        assertThat(List.of("have", "get", "become", "say", "tell", "see"))
                .allSatisfy(verb -> assertThat(lexicon.hints(verb)).as(verb).isEmpty());
    }
}
