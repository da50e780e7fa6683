package org.demarche.story;

import java.util.Map;
import org.demarche.Bag;
import org.demarche.Document;

/**
 * What a shell needs to part reports that do not fit on one machine into blocks that can be woven apart: reports may
 * share a story only if a chain of likely pairs links them, and a pair is looked at only if it meets under a key.
 *
 * <p>These are the candidates {@link StoryWeaver#weave} itself looks at, so that weaving block by block, with one
 * vocabulary for all, groups reports as weaving them at once does.
 */
public final class Blocks {
    /** Under each key a report meets this many of those before it, in order of date and id. */
    public static final int MET = Nearby.KEPT;

    /** Of those it meets, a report is compared with the ones that share most keys, so many of them. */
    public static final int COMPARED = Nearby.FOUND;

    // Two groups become one when they are alike enough across on average, which falls with their cohesion but, for
    // groups that could form at all, not below this.
    private static final double LIKELY = 0.07;

    private Blocks() {}

    /** The stems of a report with their counts: what a {@link Vocabulary} is made of. */
    public static Map<String, Double> terms(Document document) {
        return Terms.of(document);
    }

    /** The terms weighted by how telling they are. */
    public static Bag words(Map<String, Double> terms, Vocabulary vocabulary) {
        return vocabulary.bag(terms);
    }

    /** The keys a report stands under. */
    public static int[] keys(Bag words) {
        return words.keys(Nearby.KEYS);
    }

    /** Whether the two may end in one story. */
    public static boolean areLikely(Bag one, Bag other) {
        return one.dot(other) >= LIKELY;
    }
}
