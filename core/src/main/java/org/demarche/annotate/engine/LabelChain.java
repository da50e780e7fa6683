package org.demarche.annotate.engine;

import java.util.Arrays;

/**
 * Chooses the labels of a sentence together: what a label is worth depends on the one before it, as in a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001).
 */
final class LabelChain {
    private final float[][] steps;

    /**
     * Takes what each step is worth.
     *
     * @param steps a row for each label and, last, one for the start; in it what it is worth that each label comes next
     */
    LabelChain(float[][] steps) {
        this.steps = steps.clone();
        for (float[] row : steps) {
            if (row.length != labels())
                throw new IllegalArgumentException(
                        "of " + steps.length + " rows of steps one has " + row.length + " numbers, not " + labels());
        }
    }

    private int labels() {
        return steps.length - 1;
    }

    /** The labels that are worth most together (Viterbi 1967); {@code scores} are word after word each label's own. */
    int[] best(float[] scores) {
        int words = scores.length / labels();
        int[][] before = new int[words][labels()];
        float[] reached = new float[labels()];
        for (int label = 0; label < labels(); label++) reached[label] = steps[labels()][label] + scores[label];
        for (int word = 1; word < words; word++) {
            float[] longer = new float[labels()];
            for (int label = 0; label < labels(); label++) {
                int from = bestBefore(reached, label);
                before[word][label] = from;
                longer[label] = reached[from] + steps[from][label] + scores[word * labels() + label];
            }
            reached = longer;
        }
        return path(before, highest(reached));
    }

    private int bestBefore(float[] reached, int label) {
        int best = 0;
        for (int from = 1; from < reached.length; from++)
            if (reached[from] + steps[from][label] > reached[best] + steps[best][label]) best = from;
        return best;
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }

    private static int[] path(int[][] before, int last) {
        int[] path = new int[before.length];
        Arrays.fill(path, last);
        for (int word = path.length - 1; word > 0; word--) path[word - 1] = before[word][path[word]];
        return path;
    }
}
