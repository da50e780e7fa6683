package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.EventType;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Tells which event a sentence expresses between two parties the caller points at. */
public final class PairCoder {
    private static final double ANCHORED = 2.0;
    /** A guess less likely than this tells nothing. */
    private static final double WORTH_TELLING = 0.2;

    private final Lexicon lexicon = new Lexicon();
    private final Matcher matcher = new Matcher(lexicon);
    private final TypeFeatures features = new TypeFeatures(lexicon.lemmas());
    private final TypeModel model = TypeModel.load();
    private final Confidence confidence = new ConfidenceTable();

    /** The same for the sentence that holds the source, or else the target. */
    public Optional<PairCoding> code(List<Sentence> sentences, Span source, Span target) {
        Optional<PairCoding> first = Optional.empty();
        for (Sentence sentence : sentences) {
            boolean here = sentence.span().overlaps(source) || sentence.span().overlaps(target);
            if (here && first.isEmpty()) first = code(sentence, source, target);
        }
        return first;
    }

    /** The event whose frame joins the two spans best; what its words most likely tell when none joins them. */
    public Optional<PairCoding> code(Sentence sentence, Span source, Span target) {
        Tree tree = new Tree(sentence, lexicon.lemmas());
        List<Match> matches = matcher.matches(tree);
        List<Scored> scored = new ArrayList<>();
        for (Match match : matches) scored.add(score(match, source, target, matches));
        Optional<Scored> best = scored.stream().max(Comparator.comparingDouble(Scored::score));
        double[] chances = model.chances(features.of(tree, source, target), sentence.vector());
        return best.map(chosen -> coding(chosen, chances)).or(() -> guess(tree, source, target, chances));
    }

    private record Scored(Match match, double score) {}

    private Scored score(Match match, Span source, Span target, List<Match> all) {
        Joint joint = new Joint(match, source, target);
        double score = 2 * joint.actor()
                + 1.5 * joint.recipient()
                + 0.15 * match.frame().weight();
        score -= 0.15 * match.clause().tree().depth(match.trigger());
        Optional<Match> above = Governance.over(match, all);
        if (above.isPresent() && new Joint(above.get(), source, target).actor() > 0.5) score -= 2;
        return new Scored(match, score);
    }

    private PairCoding coding(Scored best, double[] chances) {
        Match match = best.match();
        Outlook outlook = Outlook.of(match.clause());
        boolean negated = match.clause().negated() && !match.frame().asks("neg");
        EventType type = Turn.of(match.frame().type(), outlook, negated);
        List<String> why = new ArrayList<>();
        why.add("frame " + match.frame().describe());
        if (type != match.frame().type()) why.add("told as " + outlook + (negated ? ", negated" : "") + ": " + type);
        Confidence.Found found = best.score() >= ANCHORED ? Confidence.Found.GIVEN : Confidence.Found.LOOSE;
        return new PairCoding(type, match.triggerSpan(), why, confidence.of(found, chances[type.ordinal()]));
    }

    // No frame fits: what the words around the parties tell as a whole decides.
    private Optional<PairCoding> guess(Tree tree, Span source, Span target, double[] chances) {
        EventType type = TypeModel.likeliest(chances);
        double chance = chances[type.ordinal()];
        if (chance < WORTH_TELLING) return Optional.empty();
        String why = String.format(Locale.ROOT, "no frame fits; by its words most likely %s (%.2f)", type, chance);
        return Optional.of(new PairCoding(type, nearest(tree, source, target), List.of(why), chance));
    }

    // The verb or noun nearest to both parties that frames know to tell events, else the sentence's root.
    private Span nearest(Tree tree, Span source, Span target) {
        return tree.tokens().stream()
                .filter(token -> tells(tree, token))
                .min(Comparator.comparingInt(token -> distance(token.span(), source) + distance(token.span(), target)))
                .or(tree.sentence()::root)
                .map(Token::span)
                .orElse(source);
    }

    // Only words that tell an event by themselves: "have" and "state" need more words to mean one.
    private boolean tells(Tree tree, Token token) {
        return Matcher.word(tree, token).stream()
                .flatMap(word -> lexicon.frames(tree.lemma(token), word).stream())
                .anyMatch(frame -> frame.needs().stream().noneMatch(Need::isLexical));
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
    }
}
