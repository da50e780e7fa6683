package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network's numbers depend on the sentence and on nothing that was computed before. */
class SteadyNetworkTest {
    private static final List<String> WORDS = List.of(
            "The council of Port Ella said on Monday that the ferry , which sank last week , had been checked twice ."
                    .split(" "));

    // At some widths the integer kernels of ONNX Runtime 1.22 add to numbers they never wrote, in sentences of more
    // than
    // 31 words only, and only once memory has been used before.
    @Test
    void givesTheSameNumbersEveryTimeForEveryLength() {
        try (OnnxEngine engine = OnnxEngine.load()) {
            List<Scores> first = read(engine, 1);
            for (int round = 0; round < 3; round++) {
                List<Scores> again = read(engine, round == 1 ? 1 : -1);
                for (int i = 0; i < first.size(); i++) {
                    assertThat(again.get(i)).usingRecursiveComparison().isEqualTo(first.get(i));
                }
            }
        }
    }

    @Test
    void givesTheSameNumbersAloneAsAmongOthers() {
        try (OnnxEngine engine = OnnxEngine.load()) {
            List<List<String>> sentences = new ArrayList<>();
            for (int length : new int[] {1, 2, 7, 16, 33, 90, 3, 190, 12, 1, 41, 200, 200, 5, 64, 8, 23})
                sentences.add(words(length));
            List<Scores> together = engine.scores(sentences);
            for (int i = 0; i < sentences.size(); i++) {
                Scores alone = engine.scores(List.of(sentences.get(i))).get(0);
                assertThat(together.get(i)).usingRecursiveComparison().isEqualTo(alone);
            }
            Collections.rotate(sentences, 5);
            List<Scores> moved = engine.scores(sentences);
            Collections.rotate(moved, -5);
            assertThat(moved).usingRecursiveComparison().isEqualTo(together);
        }
    }

    private static List<Scores> read(OnnxEngine engine, int order) {
        List<Scores> scores = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int length = order > 0 ? i : 23 - i;
            scores.add(engine.scores(List.of(words(20 + 2 * length))).get(0));
        }
        if (order < 0) Collections.reverse(scores);
        return scores;
    }

    private static List<String> words(int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) words.addAll(WORDS);
        return words.subList(0, count);
    }
}
