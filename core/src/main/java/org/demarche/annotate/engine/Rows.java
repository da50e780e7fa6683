package org.demarche.annotate.engine;

import java.util.Arrays;

/** One answer of the network: a row of scores for the start mark of each sentence and for each word. */
record Rows(float[] scores, int count) {
    private int width() {
        return scores.length / count;
    }

    float[] copy(int from, int rows) {
        return Arrays.copyOfRange(scores, from * width(), (from + rows) * width());
    }

    /** The {@code labels} columns from {@code column} on, of {@code rows} rows. */
    float[] columns(int from, int rows, int column, int labels) {
        float[] columns = new float[rows * labels];
        for (int row = 0; row < rows; row++)
            System.arraycopy(scores, (from + row) * width() + column, columns, row * labels, labels);
        return columns;
    }

    /** The best of the {@code labels} columns from {@code column} on, for each of {@code rows} rows. */
    int[] best(int from, int rows, int column, int labels) {
        int[] best = new int[rows];
        for (int row = 0; row < rows; row++) {
            int first = (from + row) * width() + column;
            int highest = first;
            for (int i = first + 1; i < first + labels; i++) if (scores[i] > scores[highest]) highest = i;
            best[row] = highest - first;
        }
        return best;
    }
}
