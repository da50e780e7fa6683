package org.demarche.annotate.engine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.LinkedHashSet;
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
    private static final Set<String> ALL = outputs();
    private static final Set<String> VECTOR = Set.of("vector");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Network(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot load the model of the language engine", e);
        }
    }

    private static Set<String> outputs() {
        Set<String> names = new LinkedHashSet<>(Labels.KINDS);
        names.add("arc");
        names.add("relation_head");
        names.add("relation_dependent");
        names.add("vector");
        return names;
    }

    /** Everything about this sentence. */
    Scores read(Encoded sentence) {
        return run(sentence, ALL, result -> {
            int[][] tags = new int[Labels.KINDS.size()][];
            for (int kind = 0; kind < tags.length; kind++) {
                tags[kind] = best(floats(result, Labels.KINDS.get(kind)), sentence.words());
            }
            return new Scores(
                    tags,
                    floats(result, "arc"),
                    floats(result, "relation_head"),
                    floats(result, "relation_dependent"),
                    floats(result, "vector"));
        });
    }

    /** The meaning of this sentence alone. */
    float[] vector(Encoded sentence) {
        return run(sentence, VECTOR, result -> floats(result, "vector"));
    }

    private <T> T run(Encoded sentence, Set<String> outputs, Answer<T> answer) {
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {sentence.ids()});
                OnnxTensor first = OnnxTensor.createTensor(environment, new long[][] {sentence.first()});
                OnnxTensor shape = OnnxTensor.createTensor(environment, new long[][] {sentence.shape()});
                OrtSession.Result result = session.run(Map.of("ids", ids, "first", first, "shape", shape), outputs)) {
            return answer.from(result);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a sentence of " + sentence.words() + " words", e);
        }
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

    private static int[] best(float[] scores, int words) {
        int[] best = new int[words];
        int labels = scores.length / words;
        for (int word = 0; word < words; word++) {
            int highest = word * labels;
            for (int i = highest + 1; i < (word + 1) * labels; i++) if (scores[i] > scores[highest]) highest = i;
            best[word] = highest - word * labels;
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
