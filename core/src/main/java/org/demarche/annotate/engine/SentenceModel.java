package org.demarche.annotate.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A linear model over hashed features that says how likely a sentence ends at a place.
 *
 * <p>The resource holds a 4-byte float, the value of one step, and then one signed byte a feature: its weight in steps.
 */
public final class SentenceModel {
    /** How many features are told apart; a power of two. */
    public static final int SIZE = 1 << 18;

    private final byte[] weights;
    private final float step;

    public SentenceModel(byte[] weights, float step) {
        this.weights = weights.clone();
        this.step = step;
    }

    static SentenceModel load() {
        try (InputStream in = SentenceModel.class.getResourceAsStream("sentences.bin")) {
            if (in == null) throw new IllegalStateException("resource sentences.bin is missing");
            DataInputStream stream = new DataInputStream(in);
            float step = stream.readFloat();
            return new SentenceModel(stream.readNBytes(SIZE), step);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource sentences.bin", e);
        }
    }

    /** The logarithm of the odds that a sentence ends where these features hold. */
    float score(int[] features) {
        int sum = 0;
        for (int feature : features) sum += weights[feature & (SIZE - 1)];
        return sum * step;
    }
}
