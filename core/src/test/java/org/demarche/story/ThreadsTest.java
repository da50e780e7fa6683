package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.StoryThread;
import org.demarche.Strand;
import org.junit.jupiter.api.Test;

/** Stories of one development, each linked to the one it goes on with. */
class ThreadsTest {
    private static final Strand TALKS = strand("s-1", "2031-05-02", "fishing", 1);
    private static final Strand BAN = strand("s-2", "2031-06-02", "fishing", 0.5);
    private static final Strand DEAL = strand("s-3", "2031-07-02", "fishing", 0.9);
    private static final Strand BUDGET = strand("s-4", "2031-05-05", "budget", 1);

    private static Strand strand(String story, String day, String word, double weight) {
        return new Strand(
                story,
                "Story " + story,
                Optional.of(LocalDate.parse(day)),
                List.of(new Strand.Word(word, weight), new Strand.Word("ferry", 0.01)),
                List.of("NOR", "FIN", "SWE"),
                List.of());
    }

    @Test
    void linksStoriesOfOneIssueInOrderOfTime() {
        assertThat(Threads.of(List.of(DEAL, BUDGET, TALKS, BAN)))
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.id()).isEqualTo("t-1");
                    assertThat(thread.name()).isEqualTo("Story s-1");
                    assertThat(thread.stories()).containsExactly("s-1", "s-2", "s-3");
                    assertThat(thread.links())
                            .containsExactly(
                                    "Story s-2: both about NOR, FIN, SWE; both say fishing, ferry",
                                    "Story s-3: both about NOR, FIN, SWE; both say fishing, ferry");
                });
    }

    @Test
    void makesNoThreadOfASingleStory() {
        assertThat(Threads.of(List.of(TALKS, BUDGET))).isEmpty();
    }

    @Test
    void keepsTwoDevelopmentsApart() {
        Strand vote = strand("s-5", "2031-06-05", "budget", 1);
        assertThat(Threads.of(List.of(TALKS, BAN, BUDGET, vote)))
                .extracting(StoryThread::stories)
                .containsExactly(List.of("s-1", "s-2"), List.of("s-4", "s-5"));
    }

    @Test
    void tellsWhyEachStoryIsLinkedToTheOneItIsLinkedTo() {
        Strand other = new Strand(
                "s-6",
                "Story s-6",
                Optional.of(LocalDate.of(2031, 8, 2)),
                List.of(new Strand.Word("fishing", 1)),
                List.of("NOR", "FIN", "DNK"),
                List.of());
        StoryThread thread = Threads.of(List.of(other, BAN, TALKS), Map.of("s-2", "s-1", "s-6", "s-2"));
        assertThat(thread.stories()).containsExactly("s-1", "s-2", "s-6");
        assertThat(thread.links())
                .containsExactly(
                        "Story s-2: both about NOR, FIN, SWE; both say fishing, ferry",
                        "Story s-6: both about NOR, FIN; both say fishing");
    }

    @Test
    void tellsNoReasonForALinkToAStoryThatIsNotThere() {
        assertThat(Threads.of(List.of(TALKS, BAN), Map.of("s-2", "s-9")).links())
                .isEmpty();
    }
}
