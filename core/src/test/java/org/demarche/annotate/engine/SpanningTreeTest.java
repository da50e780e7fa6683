package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
    @Test
    void takesTheBestHeadsWhenTheyMakeATree() {
        float[] arcs = {5, 0, 1, 1, 0, 5, 0, 1, 0, 1, 5, 0};
        assertThat(SpanningTree.heads(arcs, 3)).containsExactly(0, 1, 2);
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        float[] arcs = {1, 0, 9, 3, 9, 0};
        assertThat(SpanningTree.heads(arcs, 2)).containsExactly(2, 0);
    }

    @Test
    void isTheBestOfAllTreesWithOneRoot() {
        Random dice = new Random(7);
        for (int round = 0; round < 2000; round++) {
            int words = 1 + dice.nextInt(5);
            float[] arcs = new float[words * (words + 1)];
            for (int i = 0; i < arcs.length; i++) arcs[i] = dice.nextFloat() * 10;
            int[] heads = SpanningTree.heads(arcs, words);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(arcs, heads)).isEqualTo(bestSum(arcs, new int[words], 0));
        }
    }

    @Test
    void endsQuicklyOnLongSentences() {
        Random dice = new Random(11);
        float[] arcs = new float[200 * 201];
        for (int i = 0; i < arcs.length; i++) arcs[i] = dice.nextFloat();
        assertThat(isTree(SpanningTree.heads(arcs, 200))).isTrue();
    }

    private static double bestSum(float[] arcs, int[] heads, int from) {
        if (from == heads.length) return isTree(heads) ? sum(arcs, heads) : -1;
        double best = -1;
        for (int head = 0; head <= heads.length; head++) {
            heads[from] = head;
            best = Math.max(best, bestSum(arcs, heads, from + 1));
        }
        return best;
    }

    private static double sum(float[] arcs, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) sum += arcs[i * (heads.length + 1) + heads[i]];
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == 0) roots++;
            int at = i + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) return false;
                at = heads[at - 1];
            }
        }
        return roots == 1;
    }
}
