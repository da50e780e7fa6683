package org.demarche.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Embedder;
import org.demarche.Statement;

/**
 * Whether two wordings are of one saying: by the words they share in order, and by their meaning where the language
 * engine gives one. Without an engine the words alone decide. Safe to ask from several threads.
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

    private final Optional<Meanings> meanings;

    public Sameness(Optional<Embedder> embedder) {
        this.meanings = embedder.map(Meanings::new);
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
        return likeness(one, other, 0).map(likeness -> of(one, other, likeness)).orElse(0.0);
    }

    /** The same, their likeness known. */
    double of(Saying one, Saying other, Likeness likeness) {
        return judged(one, other, likeness, score(likeness, one.text(), other.text()));
    }

    /** How alike these are by words; empty when they are less surely one saying than this, whatever they mean. */
    Optional<Likeness> likeness(Saying one, Saying other, double least) {
        if (one.overlaps(other) || one.statement().equals(other.statement()) || !mayBeOneVoice(one, other))
            return Optional.empty();
        Likeness alike = Likeness.of(one.wording(), other.wording());
        Likeness likeness = Occasion.isOne(one, other) ? alike : alike.alone();
        boolean may = judged(one, other, likeness, most(likeness)) >= least;
        return may ? Optional.of(likeness) : Optional.empty();
    }

    /** Asks for the meanings of all of these words together. */
    void learn(Collection<String> texts) {
        meanings.ifPresent(each -> each.learn(texts));
    }

    /** The score of two wordings, for who said them, where and how; grows with the score. */
    private static double judged(Saying one, Saying other, Likeness likeness, double wordings) {
        double score = wordings;
        boolean mentions = one.merelyMentions(other) || other.merelyMentions(one);
        if (mentions && likeness.share() >= WHOLE) score *= ONLY_MENTIONED;
        if (asks(one) != asks(other)) score *= OTHER_ACT;
        boolean elsewhere = !one.document().id().equals(other.document().id());
        if (!elsewhere && !one.setting().ahead() && !other.setting().ahead()) score *= ONE_REPORT;
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
        return marking.setting().marked().stream().anyMatch(telling.wording()::holds);
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
        if (wordsDecide(likeness)) return likeness.score();
        double cosine =
                meanings.orElseThrow().embed(one).cosine(meanings.orElseThrow().embed(other));
        return score(likeness, Math.max(0, Math.min(1, (cosine - UNLIKE) / (ALIKE - UNLIKE))));
    }

    /** What the score is at most, whatever the words mean. */
    private double most(Likeness likeness) {
        return wordsDecide(likeness) ? likeness.score() : score(likeness, 1);
    }

    boolean wordsDecide(Likeness likeness) {
        return meanings.isEmpty() || likeness.bag() < 0.15 || likeness.score() >= 0.95;
    }

    private static double score(Likeness likeness, double meaning) {
        double words = likeness.score();
        return Math.max(WORDS * words + (1 - WORDS) * meaning, WORDS_ALONE * words);
    }
}
