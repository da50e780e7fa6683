package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.Strand;
import org.junit.jupiter.api.Test;

/** Which stories are of one development. */
class IssueTest {
    private static final Strand TALKS = strand("fishing", List.of("NOR", "FIN", "SWE"), List.of("Ana Solberg"));

    private static Strand strand(String word, List<String> sides, List<String> voices) {
        return new Strand(word, "about " + word, Optional.empty(), List.of(new Strand.Word(word, 1)), sides, voices);
    }

    private static boolean goesOn(Strand story) {
        return Issue.goesOn(story, TALKS).isPresent();
    }

    @Test
    void needsThreeSidesInCommonOrTwoAndAVoice() {
        assertThat(goesOn(strand("fishing", List.of("SWE", "NOR", "FIN"), List.of())))
                .isTrue();
        assertThat(goesOn(strand("fishing", List.of("NOR", "FIN"), List.of("Ana Solberg"))))
                .isTrue();
        assertThat(goesOn(strand("fishing", List.of("NOR", "FIN"), List.of("Tomas Rehn"))))
                .isFalse();
        assertThat(goesOn(strand("fishing", List.of("NOR"), List.of("Ana Solberg"))))
                .isFalse();
    }

    @Test
    void needsTheIssueInTheWords() {
        Strand other = strand("budget", TALKS.sides(), TALKS.voices());
        assertThat(goesOn(other)).isFalse();
        assertThat(Issue.of(other).goesOn(Issue.of(TALKS))).isFalse();
        assertThat(Issue.of(TALKS).goesOn(Issue.of(TALKS))).isTrue();
    }

    @Test
    void saysWhyItGoesOn() {
        Strand story = strand("fishing", List.of("NOR", "FIN"), List.of("Ana Solberg"));
        assertThat(Issue.of(story).reason(Issue.of(TALKS)))
                .isEqualTo("about fishing: both about NOR, FIN; in both speaks Ana Solberg; both say fishing");
    }
}
