package org.demarche.story;

/**
 * How much of one wording stands in another, in the same order: by weight, not by count of words.
 *
 * @param share the weight of the longest common subsequence as a share of the lighter wording
 * @param common that weight
 * @param run the weight of the heaviest unbroken common run
 * @param words the words of the longest unbroken common run
 * @param bag the weight of the words both have in whatever order, as a share of the lighter wording
 */
record Likeness(double share, double common, double run, int words, double bag) {
    // A run this heavy (some six telling words) is not said twice by chance.
    private static final double LONG_RUN = 20;
    private static final int LONG_ROW = 7;
    private static final double TELLING = 9;
    private static final double LEAST = 5;
    // Translations and paraphrases turn sentences round; the same words in another order are somewhat less sure.
    private static final double REORDERED = 0.85;

    static Likeness of(Wording one, Wording other) {
        double lighter = Math.max(1, Math.min(one.weight(), other.weight()));
        Alignment alignment = Alignment.of(one, other);
        return new Likeness(
                alignment.weight() / lighter,
                alignment.weight(),
                alignment.run(),
                alignment.words(),
                bag(one, other) / lighter);
    }

    private static double bag(Wording one, Wording other) {
        java.util.Map<String, Integer> counts = new java.util.HashMap<>();
        for (Wording.Word word : one.words()) counts.merge(word.stem(), 1, Integer::sum);
        double weight = 0;
        for (Wording.Word word : other.words()) {
            if (counts.merge(word.stem(), -1, Integer::sum) >= 0) weight += word.weight();
        }
        return weight;
    }

    /** Whether they word one saying, from 0 to 1; a few common words count for little even if all are shared. */
    double score() {
        if (common < LEAST) return 0;
        if (run >= LONG_RUN) return Math.max(share, 0.8);
        if (words >= LONG_ROW) return Math.max(share, 0.6);
        double best = Math.max(share, REORDERED * bag);
        return best * Math.min(1, best >= 0.8 ? 1 : common / TELLING);
    }
}
