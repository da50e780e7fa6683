package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Labels chosen together are worth at least as much as any others. */
class LabelChainTest {
    @Test
    void withoutStepsEachWordTakesItsBest() {
        assertThat(new LabelChain(new float[4][3]).best(new float[] {0, 2, 1, 5, 4, 3}))
                .containsExactly(1, 0);
    }

    @Test
    void aStepThatCostsTooMuchIsNotTaken() {
        float[][] steps = {{0, 0, -9}, {0, 0, 0}, {0, 0, 0}, {0, 0, -9}};
        assertThat(new LabelChain(steps).best(new float[] {2, 1, 0, 0, 1, 5})).containsExactly(1, 2);
    }

    @Test
    void findsWhatTryingAllFinds() {
        Random dice = new Random(4);
        for (int round = 0; round < 200; round++) {
            int labels = 1 + dice.nextInt(4);
            float[][] steps = new float[labels + 1][];
            for (int row = 0; row <= labels; row++) steps[row] = numbers(dice, labels);
            float[] scores = numbers(dice, labels * (1 + dice.nextInt(5)));
            assertThat(new LabelChain(steps).best(scores)).isEqualTo(bestByTrying(scores, steps));
        }
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new LabelChain(new float[][] {{0, 0}, {0}, {0, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 1 numbers, not 2");
    }

    private static float[] numbers(Random dice, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) numbers[i] = dice.nextInt(100_000) / 1000f;
        return numbers;
    }

    private static int[] bestByTrying(float[] scores, float[][] steps) {
        int labels = steps.length - 1;
        int words = scores.length / labels;
        int[] best = {};
        for (int way = 0; way < Math.pow(labels, words); way++) {
            int[] path = new int[words];
            int rest = way;
            for (int word = 0; word < words; word++, rest /= labels) path[word] = rest % labels;
            if (best.length == 0 || worth(path, scores, steps) > worth(best, scores, steps)) best = path;
        }
        return best;
    }

    private static double worth(int[] path, float[] scores, float[][] steps) {
        int labels = steps.length - 1;
        double worth = 0;
        for (int word = 0; word < path.length; word++) {
            worth += steps[word == 0 ? labels : path[word - 1]][path[word]] + scores[word * labels + path[word]];
        }
        return worth;
    }
}
