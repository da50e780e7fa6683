package org.demarche.extract.event;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.demarche.EventType;
import org.demarche.Vector;

/**
 * A linear model of which event, if any, words tell: over hashed features and the sentence's vector.
 *
 * <p>It is learnt from the open set of event sentences alone, by {@code demarche learn-events}.
 */
public final class TypeModel {
    /** The sixteen types in their order, and behind them none. */
    public static final int CLASSES = EventType.values().length + 1;
    /** Dimensions of the sentence's vector. */
    public static final int DIMENSIONS = 384;
    /** A vector of length 1 weighs as much as some words. */
    public static final float VECTOR_SCALE = 4;

    private final float[][] weights;

    /** @param weights for each class those of the buckets, then of the vector's dimensions, then the bias */
    public TypeModel(float[][] weights) {
        this.weights = weights;
    }

    /** The model that ships with the product. */
    public static TypeModel load() {
        try (InputStream in = TypeModel.class.getResourceAsStream("types.bin")) {
            if (in == null) throw new IllegalStateException("resource types.bin is missing");
            return read(new DataInputStream(new java.io.BufferedInputStream(in)));
        } catch (IOException e) {
            throw new IllegalStateException("resource types.bin cannot be read", e);
        }
    }

    /** Reads for each class the value of one step, then each weight in steps as a signed byte. */
    public static TypeModel read(DataInputStream in) throws IOException {
        float[][] weights = new float[CLASSES][TypeFeatures.SIZE + DIMENSIONS + 1];
        for (float[] row : weights) {
            float step = in.readFloat();
            for (int i = 0; i < row.length; i++) row[i] = in.readByte() * step;
        }
        return new TypeModel(weights);
    }

    /** How likely each class is, the last being none; they add up to 1. */
    public double[] chances(int[] features, Optional<Vector> vector) {
        double[] chances = new double[CLASSES];
        float[] values = vector.map(Vector::values).orElse(new float[0]);
        for (int i = 0; i < CLASSES; i++) chances[i] = score(weights[i], features, values);
        return softmax(chances);
    }

    private static double score(float[] row, int[] features, float[] values) {
        double score = row[row.length - 1];
        for (int feature : features) score += row[feature];
        int known = Math.min(values.length, DIMENSIONS);
        for (int i = 0; i < known; i++) score += VECTOR_SCALE * values[i] * row[TypeFeatures.SIZE + i];
        return score;
    }

    /** Scores made chances, in place; strict arithmetic, so that every machine agrees. */
    public static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) most = Math.max(most, score);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) sum += scores[i] = StrictMath.exp(scores[i] - most);
        for (int i = 0; i < scores.length; i++) scores[i] /= sum;
        return scores;
    }

    /** The likeliest type, given that there is an event. */
    static EventType likeliest(double[] chances) {
        int best = 0;
        for (int i = 1; i < CLASSES - 1; i++) if (chances[i] > chances[best]) best = i;
        return List.of(EventType.values()).get(best);
    }

    /** How likely it is that no event is told. */
    static double none(double[] chances) {
        return chances[CLASSES - 1];
    }
}
