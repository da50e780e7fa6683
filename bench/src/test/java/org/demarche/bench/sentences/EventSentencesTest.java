package org.demarche.bench.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.EventType;
import org.demarche.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSentencesTest {
    private static final Path FOLDER = Path.of("..", "events-corpus");

    private final List<EventSentence> train = EventSentences.read(FOLDER.resolve("train.tsv"));
    private final List<EventSentence> test = EventSentences.read(FOLDER.resolve("test.tsv"));

    EventSentencesTest() throws IOException {}

    private List<EventSentence> all() {
        List<EventSentence> all = new ArrayList<>(train);
        all.addAll(test);
        return all;
    }

    @Test
    void holdsEveryTypeAndStatus() {
        for (EventType type : EventType.values()) {
            assertThat(all().stream().filter(each -> each.type().equals(java.util.Optional.of(type))))
                    .as(type.name())
                    .hasSizeGreaterThanOrEqualTo(150);
        }
        for (Status status : Status.values()) {
            assertThat(all().stream().filter(each -> each.status().equals(java.util.Optional.of(status))))
                    .as(status.name())
                    .hasSizeGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void keepsManyHardNegativesForTesting() {
        long testing = test.stream().filter(EventSentence::isHardNegative).count();
        long training = train.stream().filter(EventSentence::isHardNegative).count();
        assertThat(testing).isGreaterThanOrEqualTo(400);
        assertThat(training).isGreaterThanOrEqualTo(350);
    }

    @Test
    void sharesNoSentenceBetweenTrainingAndTesting() {
        Set<String> texts = new HashSet<>();
        assertThat(all()).allMatch(each -> texts.add(each.text()));
    }

    @Test
    void marksTheDeedAndAParty() {
        assertThat(all())
                .filteredOn(each -> !each.isHardNegative())
                .allMatch(each -> !each.triggers().isEmpty()
                        && !(each.actors().isEmpty() && each.recipients().isEmpty()));
    }

    @Test
    void refusesASpanThatDoesNotHoldItsWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wrong.tsv");
        Files.writeString(file, "A-1\tASSAULT\t\thappened\t0-3:Chad\t\t5-11:struck\tChad struck first.\n");
        assertThatThrownBy(() -> EventSentences.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Chad");
    }
}
