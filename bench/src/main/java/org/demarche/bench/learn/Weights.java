package org.demarche.bench.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.annotate.engine.SentenceModel;

/** Logistic regression over hashed features, by adaptive gradient steps in an order that is always the same. */
final class Weights {
    private static final int MASK = SentenceModel.SIZE - 1;
    /** More passes learn the treebank by heart. */
    private static final int PASSES = 2;

    private static final float RATE = 0.2f;
    private static final float STRONGEST = 3f;

    private final float[] weights = new float[SentenceModel.SIZE];
    private final float[] squares = new float[SentenceModel.SIZE];

    void learn(List<Gap> gaps) {
        List<Gap> shuffled = new ArrayList<>(gaps);
        Random order = new Random(1);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(this::learn);
        }
    }

    private void learn(Gap gap) {
        double score = 0;
        for (int feature : gap.features()) score += weights[feature & MASK];
        float error = (float) (1 / (1 + Math.exp(-score)) - (gap.end() ? 1 : 0));
        for (int feature : gap.features()) {
            int at = feature & MASK;
            squares[at] += error * error;
            weights[at] -= RATE * error / (float) Math.sqrt(squares[at] + 0.01f);
        }
    }

    /** Writes the value of one step and each weight in steps, as a signed byte. */
    void write(DataOutputStream out) throws IOException {
        float step = STRONGEST / Byte.MAX_VALUE;
        out.writeFloat(step);
        for (float weight : weights) {
            int steps = Math.round(weight / step);
            out.writeByte(Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps)));
        }
    }
}
