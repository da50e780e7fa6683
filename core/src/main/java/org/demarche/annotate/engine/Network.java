package org.demarche.annotate.engine;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The encoder and its heads behind ONNX Runtime.
 *
 * <p>A run reads a few sentences one behind the other. What it says of one does not depend on the others, to the last bit:
 * the int8 products have fixed scales and add up integers, all else is done row by row or sentence by sentence. Inside a
 * run there is one thread; the callers' threads are the parallelism.
 */
final class Network implements AutoCloseable {
    private static final Set<String> ALL =
            Set.of("tags", "names", "arc", "relation_head", "relation_dependent", "vector");
    private static final Set<String> ENDS = Set.of("ends");
    private static final Set<String> VECTOR = Set.of("vector");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final int[] sizes;
    private final int slots;
    private final int dimensions;

    /**
     * Loads the model.
     *
     * @param sizes how many labels of each kind it tells apart, in the order of {@link Labels#KINDS}
     */
    Network(byte[] model, int[] sizes) {
        this.sizes = sizes.clone();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setMemoryPatternOptimization(false);
            // Without it the int8 products overflow on processors that lack VNNI instructions; others ignore it.
            options.addConfigEntry("session.x64quantprecision", "1");
            session = environment.createSession(model, options);
            slots = (int) columns(session.getInputInfo().get("sizes"));
            dimensions = (int) columns(session.getOutputInfo().get("vector"));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot load the model of the language engine", e);
        }
    }

    /** Everything about each of these sentences. */
    List<Scores> read(List<Encoded> sentences) {
        List<Scores> scores = new ArrayList<>(sentences.size());
        for (Batch batch : Batch.of(sentences, slots)) scores.addAll(run(batch, ALL, result -> scores(batch, result)));
        return scores;
    }

    private List<Scores> scores(Batch batch, OrtSession.Result result) throws OrtException {
        Rows tags = new Rows(floats(result, "tags"), batch.rows());
        Rows names = new Rows(floats(result, "names"), batch.rows());
        Rows heads = new Rows(floats(result, "relation_head"), batch.rows());
        Rows dependents = new Rows(floats(result, "relation_dependent"), batch.rows());
        float[] arcs = floats(result, "arc");
        float[] vectors = floats(result, "vector");
        List<Scores> scores = new ArrayList<>();
        int row = 0;
        int square = 0;
        for (int i = 0; i < batch.sentences().size(); i++) {
            int rows = batch.sentences().get(i).rows();
            // The network answers about the start mark too, before the words.
            scores.add(new Scores(
                    labels(tags, row + 1, rows - 1),
                    names.columns(row + 1, rows - 1, 0, sizes[Labels.NAMES]),
                    tags.columns(row + 1, rows - 1, lemmas(), sizes[Labels.LEMMA]),
                    Arrays.copyOfRange(arcs, square + rows, square + rows * rows),
                    heads.copy(row, rows),
                    dependents.copy(row + 1, rows - 1),
                    Arrays.copyOfRange(vectors, i * dimensions, (i + 1) * dimensions)));
            row += rows;
            square += rows * rows;
        }
        return scores;
    }

    private int[][] labels(Rows tags, int row, int words) {
        int[][] best = new int[Labels.NAMES][];
        int from = 0;
        for (int kind = 0; kind < Labels.NAMES; kind++) {
            best[kind] = tags.best(row, words, from, sizes[kind]);
            from += sizes[kind];
        }
        return best;
    }

    private int lemmas() {
        return sizes[Labels.XPOS] + sizes[Labels.UPOS] + sizes[Labels.FEATS];
    }

    /** Behind each word but the last the logarithm of the odds that a sentence ends there. */
    float[] ends(Encoded stretch) {
        Batch alone = Batch.of(List.of(stretch), slots).get(0);
        return run(alone, ENDS, result -> Arrays.copyOfRange(floats(result, "ends"), 1, stretch.words()));
    }

    /** The meaning of each of these sentences alone. */
    List<float[]> vectors(List<Encoded> sentences) {
        List<float[]> vectors = new ArrayList<>(sentences.size());
        for (Batch batch : Batch.of(sentences, slots)) {
            float[] all = run(batch, VECTOR, result -> floats(result, "vector"));
            for (int i = 0; i < batch.sentences().size(); i++)
                vectors.add(Arrays.copyOfRange(all, i * dimensions, (i + 1) * dimensions));
        }
        return vectors;
    }

    private <T> T run(Batch batch, Set<String> outputs, Answer<T> answer) {
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, batch.pieces(), shape(5, batch.size()));
                OnnxTensor shares = OnnxTensor.createTensor(environment, batch.shares(), shape(2, batch.size()));
                OnnxTensor shapes = numbers(batch.shapes(), shape(1, batch.rows()));
                OnnxTensor sizes = numbers(batch.sizes(), shape(2, slots));
                OrtSession.Result result = session.run(
                        Map.of("pieces", pieces, "shares", shares, "shape", shapes, "sizes", sizes), outputs)) {
            return answer.from(result);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a run of " + batch.size() + " pieces", e);
        }
    }

    private OnnxTensor numbers(long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
    }

    private static long[] shape(int rows, int columns) {
        return new long[] {rows, columns};
    }

    /** Reads what a run gave before it is released. */
    private interface Answer<T> {
        T from(OrtSession.Result result) throws OrtException;
    }

    private static long columns(@Nullable NodeInfo tensor) {
        if (tensor == null || !(tensor.getInfo() instanceof TensorInfo info))
            throw new IllegalStateException("the model of the language engine is of another kind");
        return info.getShape()[1];
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        // A copy already; another would cost as much again.
        FloatBuffer buffer = tensor.getFloatBuffer();
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining())
            return buffer.array();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot release the model", e);
        }
    }
}
