package org.demarche.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The runs of four words of a text as sorted hashes: texts that share many of them share their wording. */
final class Shingles {
    private static final int WORDS = 4;
    // Longer texts are compared by their beginnings.
    private static final int MOST = 5000;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(List<String> words) {
        int count = Math.max(0, Math.min(words.size(), MOST) - WORDS + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) hashes[i] = hash(words, i);
        return new Shingles(LongStream.of(hashes).sorted().distinct().toArray());
    }

    private static long hash(List<String> words, int from) {
        long hash = 7;
        for (int i = from; i < from + WORDS; i++)
            hash = hash * 1_000_003 + words.get(i).hashCode();
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }

    int size() {
        return hashes.length;
    }

    /**
     * The smallest hashes below a fixed share of their range: the same of the same words in whatever text, so that
     * texts with common wording keep common samples (Broder 1997).
     */
    long[] sample() {
        long[] sample = LongStream.of(hashes).filter(hash -> (hash & 7) == 0).toArray();
        return sample.length >= 4 ? sample : Arrays.copyOf(hashes, Math.min(4, hashes.length));
    }

    /** How many runs both have. */
    int common(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) i++;
            else j++;
        }
        return common;
    }
}
