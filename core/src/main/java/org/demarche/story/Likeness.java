package org.demarche.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of one wording stands in another, in the same order: by weight, not by count of words.
 *
 * @param share the weight of the longest common subsequence as a share of the lighter wording
 * @param common that weight
 * @param run the weight of the heaviest unbroken common run
 * @param words the words of the longest unbroken common run
 * @param bag the weight of the words both have in whatever order, words of one meaning among them, as a share of the
 *     lighter wording
 * @param both that weight
 */
record Likeness(double share, double common, double run, int words, double bag, double both) {
    // A run this heavy (some six telling words) is not said twice by chance.
    private static final double LONG_RUN = 20;
    private static final int LONG_ROW = 7;
    private static final double TELLING = 9;
    private static final double TELLING_ANYHOW = 12;
    private static final double LEAST = 5;
    private static final int VERBATIM = 9;
    private static final double ALONE = 0.3;
    // Translations and paraphrases turn sentences round; the same words in another order are somewhat less sure.
    private static final double REORDERED = 0.85;
    private static final double SYNONYM = 0.8;

    static Likeness of(Wording one, Wording other) {
        double lighter = Math.max(1, Math.min(one.weight(), other.weight()));
        Alignment alignment = Alignment.of(one, other);
        double both = bag(one, other);
        return new Likeness(
                alignment.weight() / lighter,
                alignment.weight(),
                alignment.run(),
                alignment.words(),
                both / lighter,
                both);
    }

    // Words both have, and then, for less, words of one meaning.
    private static double bag(Wording one, Wording other) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Integer, Integer> meanings = new HashMap<>();
        for (Wording.Word word : one.words()) counts.merge(word.stem(), 1, Integer::sum);
        double weight = 0;
        List<Wording.Word> left = new ArrayList<>();
        for (Wording.Word word : other.words()) {
            if (counts.merge(word.stem(), -1, Integer::sum) >= 0) weight += word.weight();
            else left.add(word);
        }
        counts.forEach((stem, count) -> {
            if (count > 0) Synonyms.meaning(stem).ifPresent(each -> meanings.merge(each, count, Integer::sum));
        });
        for (Wording.Word word : left) {
            Optional<Integer> meaning = Synonyms.meaning(word.stem());
            if (meaning.isPresent() && meanings.merge(meaning.get(), -1, Integer::sum) >= 0)
                weight += SYNONYM * word.weight();
        }
        return weight;
    }

    /** Whether they word one saying, from 0 to 1; a few common words count for little even if all are shared. */
    double score() {
        if (common < LEAST && both < TELLING) return 0;
        if (run >= LONG_RUN) return Math.max(share, 0.8);
        if (words >= LONG_ROW) return Math.max(share, 0.6);
        double ordered = share >= 0.8 ? share : share * Math.min(1, common / TELLING);
        return Math.max(ordered, REORDERED * bag * Math.min(1, both / TELLING_ANYHOW));
    }

    /**
     * The same where the words alone must prove that one saying was told twice, as neither speaker nor day says so: a
     * long row of words does, a few words that all sayings about one matter share do not.
     */
    Likeness alone() {
        if (words >= VERBATIM) return this;
        return new Likeness(
                share, common * ALONE, Math.min(run, LONG_RUN - 1), Math.min(words, LONG_ROW - 1), bag, both * ALONE);
    }
}
