package org.demarche.annotate.engine;

import java.util.Arrays;

/** The best dependency tree under given scores, with exactly one root (Chu and Liu, Edmonds). */
final class SpanningTree {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /** Taken off every arc from the root: more than a whole tree can score, so that a second root never pays. */
    private static final double SECOND_ROOT = 1e7;

    private SpanningTree() {}

    /**
     * The head of each word, from 1, or 0 for the root word.
     *
     * @param arcs row after row, the score of each word under the root and under every word
     */
    static int[] heads(float[] arcs, int words) {
        double[][] scores = new double[words + 1][words + 1];
        Arrays.fill(scores[0], NEVER);
        for (int word = 1; word <= words; word++) {
            for (int head = 0; head <= words; head++) scores[word][head] = arcs[(word - 1) * (words + 1) + head];
            scores[word][word] = NEVER;
            scores[word][0] -= SECOND_ROOT;
        }
        return Arrays.copyOfRange(best(scores), 1, words + 1);
    }

    private static int[] best(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int node = 1; node < scores.length; node++) heads[node] = highest(scores[node]);
        int[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : broken(scores, heads, cycle);
    }

    private static int highest(double[] row) {
        int best = 0;
        for (int i = 1; i < row.length; i++) if (row[i] > row[best]) best = i;
        return best;
    }

    /** The nodes of one cycle, in ascending order; none when the heads make a tree. */
    private static int[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node != 0 && seen[node] == start) return members(heads, node);
        }
        return new int[0];
    }

    private static int[] members(int[] heads, int start) {
        int[] found = new int[heads.length];
        int size = 0;
        int node = start;
        do {
            found[size++] = node;
            node = heads[node];
        } while (node != start);
        int[] cycle = Arrays.copyOf(found, size);
        Arrays.sort(cycle);
        return cycle;
    }

    // The cycle becomes one node, the smaller problem is solved, and the cycle opens where its new head enters it.
    private static int[] broken(double[][] scores, int[] heads, int[] cycle) {
        int[] outside = others(scores.length, cycle);
        int last = outside.length;
        int[] entry = new int[last];
        int[] exit = new int[last];
        int[] solved = best(contracted(scores, heads, cycle, outside, entry, exit));
        for (int i = 1; i < last; i++) heads[outside[i]] = solved[i] == last ? exit[i] : outside[solved[i]];
        heads[entry[solved[last]]] = outside[solved[last]];
        return heads;
    }

    private static int[] others(int size, int[] cycle) {
        int[] outside = new int[size - cycle.length];
        int at = 0;
        for (int node = 0; node < size; node++) if (Arrays.binarySearch(cycle, node) < 0) outside[at++] = node;
        return outside;
    }

    private static double[][] contracted(
            double[][] scores, int[] heads, int[] cycle, int[] outside, int[] entry, int[] exit) {
        int last = outside.length;
        double[][] smaller = new double[last + 1][last + 1];
        smaller[last][last] = NEVER;
        for (int i = 0; i < last; i++) {
            double[] row = scores[outside[i]];
            for (int j = 0; j < last; j++) smaller[i][j] = row[outside[j]];
            exit[i] = highest(row, cycle);
            smaller[i][last] = row[exit[i]];
            entry[i] = entry(scores, heads, cycle, outside[i]);
            smaller[last][i] = scores[entry[i]][outside[i]] - scores[entry[i]][heads[entry[i]]];
        }
        return smaller;
    }

    private static int highest(double[] row, int[] cycle) {
        int best = cycle[0];
        for (int node : cycle) if (row[node] > row[best]) best = node;
        return best;
    }

    private static int entry(double[][] scores, int[] heads, int[] cycle, int head) {
        int best = cycle[0];
        for (int node : cycle) {
            double gain = scores[node][head] - scores[node][heads[node]];
            if (gain > scores[best][head] - scores[best][heads[best]]) best = node;
        }
        return best;
    }
}
