package org.demarche.bench.growth;

import java.util.Locale;
import java.util.Random;
import org.demarche.Embedder;
import org.demarche.Vector;

/** Made-up meanings of words: each word points somewhere, and words together where theirs point on average. */
final class MadeUpMeanings implements Embedder {
    private static final int DIMENSIONS = 384;
    private static final int KEPT = 1 << 12;

    private final float[][] known = new float[KEPT][];

    @Override
    public Vector embed(String words) {
        float[] sum = new float[DIMENSIONS];
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() < 4) continue;
            float[] way = way(word);
            for (int i = 0; i < DIMENSIONS; i++) sum[i] += way[i];
        }
        return new Vector(sum);
    }

    // Words that fall together mean the same: it hardly matters here.
    private synchronized float[] way(String word) {
        int at = word.hashCode() & (KEPT - 1);
        if (known[at] == null) known[at] = drawn(at);
        return known[at];
    }

    private static float[] drawn(int seed) {
        Random random = new Random(seed);
        float[] way = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) way[i] = (float) random.nextGaussian();
        return way;
    }
}
