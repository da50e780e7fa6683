package org.demarche.bench.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class StartedTest {
    private static final List<String> TEXTS = List.of("“Yes”, he said", "no", "");

    /** Counts letters, prints while at it as peers do, and breaks on an empty text. */
    public static final class Letters implements Function<List<String>, Map<String, IntFunction<?>>> {
        @Override
        public Map<String, IntFunction<?>> apply(List<String> texts) {
            Map<String, IntFunction<?>> stages = new LinkedHashMap<>();
            stages.put("last", at -> texts.get(at).charAt(texts.get(at).length() - 1));
            stages.put("same", texts::get);
            System.out.println("loaded");
            return stages;
        }
    }

    /** Cannot be made. */
    public static final class Broken implements Function<List<String>, Map<String, IntFunction<?>>> {
        @Override
        public Map<String, IntFunction<?>> apply(List<String> texts) {
            throw new IllegalStateException("no model here");
        }
    }

    @Test
    void doesStagesInAnotherProcessAndCountsWhatFails() throws IOException {
        try (Started started = new Started(Contender.ours("letters", Letters.class), TEXTS)) {
            assertThat(started.stages()).containsExactly("last", "same");
            assertThat(started.answers("same")).isEqualTo(TEXTS);
            assertThat(started.answers("last")).containsExactly("d", "o", "");
            Lap lap = started.round("last", 2);
            assertThat(lap.failed()).isEqualTo(1);
            assertThat(lap.nanos()).isPositive();
            assertThat(started.round("same", 1).failed()).isZero();
            assertThat(started.loadNanos()).isPositive();
        }
    }

    @Test
    void saysWhyAContenderEndedEarly() {
        assertThatThrownBy(() -> new Started(Contender.ours("broken", Broken.class), TEXTS).close())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken ended before its work was done")
                .hasMessageContaining("no model here");
    }
}
