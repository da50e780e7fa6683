package org.demarche.annotate.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Names the relation between a word and the head the tree chose for it. */
final class Relations {
    private final String[] names;
    private final int root;
    private final int hidden;
    private final float[] weights;
    private final float[] biases;

    /** Reads the weights, a row a relation, and then the biases, as little-endian floats. */
    Relations(byte[] content, String[] names, int root, int hidden) {
        this.names = names;
        this.root = root;
        this.hidden = hidden;
        weights = new float[names.length * hidden];
        biases = new float[names.length];
        FloatBuffer floats =
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        if (floats.remaining() != weights.length + biases.length) {
            throw new IllegalStateException(
                    "relations.bin holds " + floats.remaining() + " numbers, not " + (weights.length + biases.length));
        }
        floats.get(weights).get(biases);
    }

    /** The relation of this word (from 1) to this head. */
    String name(Scores scores, int word, int head) {
        if (head == 0) return names[root];
        float[] met = met(scores, word, head);
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        for (int relation = 0; relation < names.length; relation++) {
            if (relation == root) continue;
            float score = score(met, relation);
            if (best >= 0 && score <= highest) continue;
            best = relation;
            highest = score;
        }
        return names[best];
    }

    private float[] met(Scores scores, int word, int head) {
        float[] met = new float[hidden];
        int above = head * hidden;
        int below = (word - 1) * hidden;
        for (int i = 0; i < hidden; i++) {
            met[i] = Math.max(0, scores.relationHead()[above + i] + scores.relationDependent()[below + i]);
        }
        return met;
    }

    // Four sums side by side: the compiler may not reorder one sum of floats, so one would wait for itself.
    private float score(float[] met, int relation) {
        int row = relation * hidden;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < hidden; i += 4) {
            a += weights[row + i] * met[i];
            b += weights[row + i + 1] * met[i + 1];
            c += weights[row + i + 2] * met[i + 2];
            d += weights[row + i + 3] * met[i + 3];
        }
        return biases[relation] + (a + b) + (c + d);
    }
}
