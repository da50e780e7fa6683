package org.demarche.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Embedder;
import org.demarche.Statement;
import org.demarche.Vector;

/**
 * Whether two wordings are of one saying: by the words they share in order, and by their meaning where the language
 * engine gives one. Without an engine the words alone decide.
 */
public final class Sameness {
    /** Pairs that score this much are taken for one saying. */
    public static final double SAME = 0.55;

    private static final double WORDS = 0.6;
    // A fragment of a long quotation means less than the whole, but the words are the same.
    private static final double WORDS_ALONE = 0.97;
    // Below this cosine two sentences of one story are as unlike as any two; above the other they are the same.
    private static final double UNLIKE = 0.45;
    private static final double ALIKE = 0.9;
    private static final double WHOLE = 0.6;
    private static final double ONE_DEED = 0.07;
    private static final double ONLY_MENTIONED = 0.5;
    private static final double SENTENCE = 10;
    private static final double OTHER_ACT = 0.8;
    // What a report quotes in part, another tells whole.
    private static final double QUOTED_IN_PART = 0.12;
    // Headline and first sentences are told again below; the rest of a report seldom says a thing twice.
    private static final double ONE_REPORT = 0.85;

    private final Optional<Embedder> embedder;
    private final Map<String, Vector> vectors = new HashMap<>();

    public Sameness(Optional<Embedder> embedder) {
        this.embedder = embedder;
    }

    /** How surely these words are one saying, or hold one sentence that is, from 0 to 1, no matter who said them. */
    public double of(String one, String other) {
        double best = score(Likeness.of(Wording.of(one), Wording.of(other)), one, other);
        if (best >= SAME) return best;
        for (String a : sentences(one)) {
            for (String b : sentences(other)) {
                best = Math.max(best, score(Likeness.of(Wording.of(a), Wording.of(b)), a, b));
            }
        }
        return best;
    }

    private static List<String> sentences(String words) {
        return Arrays.stream(words.split("[.!?;…]+\\s"))
                .filter(sentence -> Wording.of(sentence).weight() >= SENTENCE)
                .limit(20)
                .toList();
    }

    /** How surely these are one saying; 0 when the speakers or the acts cannot be the same. */
    double of(Saying one, Saying other) {
        if (one.overlaps(other) || one.statement().equals(other.statement()) || !mayBeOneVoice(one, other)) return 0;
        Likeness likeness = Likeness.of(one.wording(), other.wording());
        double score = score(likeness, one.text(), other.text());
        boolean mentions = one.merelyMentions(other) || other.merelyMentions(one);
        if (mentions && likeness.share() >= WHOLE) score *= ONLY_MENTIONED;
        if (asks(one) != asks(other)) score *= OTHER_ACT;
        boolean elsewhere = !one.document().id().equals(other.document().id());
        if (!elsewhere && !one.isAhead() && !other.isAhead()) score *= ONE_REPORT;
        boolean oneDeed = (elsewhere || !mentions) && isOneDeed(one.statement(), other.statement());
        if (oneDeed) score += ONE_DEED;
        if (tellsMarked(one, other) || tellsMarked(other, one)) score += QUOTED_IN_PART;
        return Math.min(1, score);
    }

    // The same person accusing the same country in one story: paraphrases need share fewer words.
    private static boolean isOneDeed(Statement one, Statement other) {
        return one.act() == other.act()
                && one.act() != Act.ASSERT
                && one.act() != Act.REPORT
                && one.target().isPresent()
                && other.target().isPresent()
                && one.target().get().actor().sameSide(other.target().get().actor())
                && Speakers.sameName(one.speaker(), other.speaker());
    }

    private static boolean tellsMarked(Saying telling, Saying marking) {
        return marking.marked().stream().anyMatch(telling.wording()::holds);
    }

    /** How surely these wordings are one, by their words alone. */
    double words(Wording one, Wording other) {
        return Likeness.of(one, other).score();
    }

    private static boolean mayBeOneVoice(Saying one, Saying other) {
        return Speakers.compatible(one.statement(), other.statement())
                || Speakers.relays(one, other.statement())
                || Speakers.relays(other, one.statement())
                || Speakers.speaksFor(one, other)
                || Speakers.speaksFor(other, one);
    }

    private static boolean asks(Saying saying) {
        return saying.statement().act() == Act.APPEAL;
    }

    // Words that share nothing are never embedded: a vector costs more than all the rest.
    private double score(Likeness likeness, String one, String other) {
        double words = likeness.score();
        if (embedder.isEmpty() || likeness.bag() < 0.15 || words >= 0.95) return words;
        double cosine = vector(one).cosine(vector(other));
        double meaning = Math.max(0, Math.min(1, (cosine - UNLIKE) / (ALIKE - UNLIKE)));
        return Math.max(WORDS * words + (1 - WORDS) * meaning, WORDS_ALONE * words);
    }

    private Vector vector(String words) {
        Vector known = vectors.get(words);
        if (known != null) return known;
        Vector vector = embedder.orElseThrow().embed(words);
        vectors.put(words, vector);
        return vector;
    }
}
