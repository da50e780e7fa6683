package org.demarche.annotate.engine;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The best tree of a sentence of 40 words, by made-up scores: they make many circles, so this is the hard case. */
@State(Scope.Benchmark)
public class TreeMicro {
    private static final int WORDS = 40;

    private final float[] scores = new float[WORDS * (WORDS + 1)];

    @Setup
    public void make() {
        Random random = new Random(7414);
        for (int i = 0; i < scores.length; i++) scores[i] = random.nextFloat() * 20 - 10;
    }

    @Benchmark
    public int[] tree() {
        return SpanningTree.heads(scores, WORDS);
    }
}
