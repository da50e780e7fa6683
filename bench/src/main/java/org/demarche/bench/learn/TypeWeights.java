package org.demarche.bench.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.Vector;
import org.demarche.extract.event.TypeFeatures;
import org.demarche.extract.event.TypeModel;

/** Multinomial logistic regression over all lessons at once, by a fixed number of adaptive steps. */
final class TypeWeights {
    private static final int ROUNDS = 100;
    private static final double RATE = 0.05;
    private static final double SMALL = 1e-3;
    private static final double MOMENTUM = 0.9;
    private static final double MEMORY = 0.999;
    private static final int WIDTH = TypeFeatures.SIZE + TypeModel.DIMENSIONS + 1;

    private final double[][] weights = new double[TypeModel.CLASSES][WIDTH];
    private final double[][] slopes = new double[TypeModel.CLASSES][WIDTH];
    private final double[][] means = new double[TypeModel.CLASSES][WIDTH];
    private final double[][] squares = new double[TypeModel.CLASSES][WIDTH];

    void learn(List<Lesson> lessons) {
        for (int round = 1; round <= ROUNDS; round++) {
            for (double[] row : slopes) java.util.Arrays.fill(row, 0);
            for (Lesson lesson : lessons) slope(lesson, 1.0 / lessons.size());
            for (int i = 0; i < TypeModel.CLASSES; i++) step(i, round);
        }
    }

    private void slope(Lesson lesson, double share) {
        float[] vector = lesson.vector().map(Vector::values).orElse(new float[0]);
        double[] errors = new double[TypeModel.CLASSES];
        for (int i = 0; i < errors.length; i++) errors[i] = score(weights[i], lesson.features(), vector);
        TypeModel.softmax(errors);
        errors[lesson.label()] -= 1;
        for (int i = 0; i < errors.length; i++) add(slopes[i], lesson.features(), vector, errors[i] * share);
    }

    /** The class that fits a lesson best, whatever its label. */
    int likeliest(Lesson lesson) {
        float[] vector = lesson.vector().map(Vector::values).orElse(new float[0]);
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            if (score(weights[i], lesson.features(), vector) > score(weights[best], lesson.features(), vector))
                best = i;
        }
        return best;
    }

    private static double score(double[] row, int[] features, float[] vector) {
        double score = row[WIDTH - 1];
        for (int feature : features) score += row[feature];
        for (int i = 0; i < vector.length; i++)
            score += TypeModel.VECTOR_SCALE * vector[i] * row[TypeFeatures.SIZE + i];
        return score;
    }

    private static void add(double[] row, int[] features, float[] vector, double error) {
        row[WIDTH - 1] += error;
        for (int feature : features) row[feature] += error;
        for (int i = 0; i < vector.length; i++)
            row[TypeFeatures.SIZE + i] += TypeModel.VECTOR_SCALE * vector[i] * error;
    }

    private void step(int label, int round) {
        double grown = 1 - StrictMath.pow(MOMENTUM, round);
        double known = 1 - StrictMath.pow(MEMORY, round);
        for (int i = 0; i < WIDTH; i++) {
            double slope = slopes[label][i] + SMALL * weights[label][i];
            means[label][i] = MOMENTUM * means[label][i] + (1 - MOMENTUM) * slope;
            squares[label][i] = MEMORY * squares[label][i] + (1 - MEMORY) * slope * slope;
            double spread = StrictMath.sqrt(squares[label][i] / known) + 1e-8;
            weights[label][i] -= RATE * (means[label][i] / grown) / spread;
        }
    }

    /** The model as it is when it is written and read again. */
    TypeModel model() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out);
            return TypeModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each class the value of one step and each weight in steps, as a signed byte. */
    void write(DataOutputStream out) throws IOException {
        for (double[] row : weights) {
            double most = 0;
            for (double weight : row) most = Math.max(most, Math.abs(weight));
            float step = most == 0 ? 1 : (float) (most / Byte.MAX_VALUE);
            out.writeFloat(step);
            for (double weight : row) out.writeByte((int) Math.round(weight / step));
        }
    }
}
