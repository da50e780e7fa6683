package org.demarche.annotate.engine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The encoder and its heads behind ONNX Runtime.
 *
 * <p>Each run reads exactly one sentence: the inputs of the int8 matrix products are quantised with one scale a run, so a
 * sentence read beside others would get scores that depend on them. Alone it depends on nothing, and the callers'
 * threads are the parallelism.
 */
final class Network implements AutoCloseable {
    private static final Set<String> ALL =
            Set.of("tags", "names", "arc", "relation_head", "relation_dependent", "vector");
    private static final Set<String> ENDS = Set.of("ends");
    private static final Set<String> VECTOR = Set.of("vector");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final int[] sizes;

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
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot load the model of the language engine", e);
        }
    }

    /** Everything about this sentence. */
    Scores read(Encoded sentence) {
        return run(sentence, ALL, result -> {
            float[] arcs = floats(result, "arc");
            float[] dependent = floats(result, "relation_dependent");
            return new Scores(
                    tags(floats(result, "tags"), floats(result, "names"), sentence.words()),
                    words(arcs, sentence.words()),
                    floats(result, "relation_head"),
                    words(dependent, sentence.words()),
                    floats(result, "vector"));
        });
    }

    private int[][] tags(float[] tags, float[] names, int words) {
        int[][] best = new int[Labels.KINDS.size()][];
        int from = 0;
        for (int kind = 0; kind < Labels.NAMES; kind++) {
            best[kind] = best(tags, from, sizes[kind], words);
            from += sizes[kind];
        }
        best[Labels.NAMES] = best(names, 0, sizes[Labels.NAMES], words);
        return best;
    }

    // The network answers about the start mark too, before the words.
    private static float[] words(float[] scores, int words) {
        return Arrays.copyOfRange(scores, scores.length / (words + 1), scores.length);
    }

    /** Behind each word but the last the logarithm of the odds that a sentence ends there. */
    float[] ends(Encoded stretch) {
        return run(stretch, ENDS, result -> {
            float[] behindAll = floats(result, "ends");
            return Arrays.copyOfRange(behindAll, 1, behindAll.length);
        });
    }

    /** The meaning of this sentence alone. */
    float[] vector(Encoded sentence) {
        return run(sentence, VECTOR, result -> floats(result, "vector"));
    }

    private <T> T run(Encoded sentence, Set<String> outputs, Answer<T> answer) {
        try (OnnxTensor ids = row(sentence.ids());
                OnnxTensor shapes = row(sentence.pieceShapes());
                OnnxTensor shape = row(sentence.wordShapes());
                OnnxTensor pool = OnnxTensor.createTensor(environment, sentence.pool(), sentence.poolShape());
                OrtSession.Result result =
                        session.run(Map.of("ids", ids, "shapes", shapes, "shape", shape, "pool", pool), outputs)) {
            return answer.from(result);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a sentence of " + sentence.words() + " words", e);
        }
    }

    private OnnxTensor row(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    /** Reads what a run gave before it is released. */
    private interface Answer<T> {
        T from(OrtSession.Result result) throws OrtException;
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    /** The best of {@code labels} labels, of which the first is in column {@code from}, for each word. */
    private static int[] best(float[] scores, int from, int labels, int words) {
        int[] best = new int[words];
        int width = scores.length / (words + 1);
        for (int word = 0; word < words; word++) {
            int first = (word + 1) * width + from;
            int highest = first;
            for (int i = first + 1; i < first + labels; i++) if (scores[i] > scores[highest]) highest = i;
            best[word] = highest - first;
        }
        return best;
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
