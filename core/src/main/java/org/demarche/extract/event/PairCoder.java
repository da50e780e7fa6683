package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.EventType;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Tells which event a sentence expresses between two parties the caller points at. */
public final class PairCoder {
    private static final double ANCHORED = 2.0;

    private final Lexicon lexicon = new Lexicon();
    private final Matcher matcher = new Matcher(lexicon);

    /** The same for the sentence that holds the source, or else the target. */
    public Optional<PairCoding> code(List<Sentence> sentences, Span source, Span target) {
        Optional<PairCoding> first = Optional.empty();
        for (Sentence sentence : sentences) {
            boolean here = sentence.span().overlaps(source) || sentence.span().overlaps(target);
            if (here && first.isEmpty()) first = code(sentence, source, target);
        }
        return first;
    }

    /** The event whose frame joins the two spans best; a guess from the words around them when none joins them. */
    public Optional<PairCoding> code(Sentence sentence, Span source, Span target) {
        Tree tree = new Tree(sentence, lexicon.lemmas());
        List<Match> matches = matcher.matches(tree);
        List<Scored> scored = new ArrayList<>();
        for (Match match : matches) scored.add(score(match, source, target, matches));
        Optional<Scored> best = scored.stream().max(Comparator.comparingDouble(Scored::score));
        return best.map(this::coding).or(() -> guess(tree, source, target));
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

    private PairCoding coding(Scored best) {
        Match match = best.match();
        Outlook outlook = Outlook.of(match.clause());
        boolean negated = match.clause().negated() && !match.frame().asks("neg");
        EventType type = Turn.of(match.frame().type(), outlook, negated);
        List<String> why = new ArrayList<>();
        why.add("frame " + match.frame().describe());
        if (type != match.frame().type()) why.add("told as " + outlook + (negated ? ", negated" : "") + ": " + type);
        return new PairCoding(type, match.triggerSpan(), why, best.score() >= ANCHORED ? 0.8 : 0.4);
    }

    // No frame fits: the word nearest to both parties that begins any frame speaks for its commonest type.
    private Optional<PairCoding> guess(Tree tree, Span source, Span target) {
        Optional<PairCoding> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (Token token : tree.tokens()) {
            Optional<Frame> frame = any(tree, token);
            int away = distance(token.span(), source) + distance(token.span(), target);
            if (frame.isEmpty() || away >= nearest) continue;
            nearest = away;
            best = Optional.of(new PairCoding(
                    frame.get().type(),
                    token.span(),
                    List.of("no frame fits; nearest trigger " + frame.get().describe()),
                    0.2));
        }
        return best;
    }

    // Only words that tell an event by themselves: "have" and "state" need more words to mean one.
    private Optional<Frame> any(Tree tree, Token token) {
        return Matcher.word(tree, token).stream()
                .flatMap(word -> lexicon.frames(tree.lemma(token), word).stream())
                .filter(frame -> frame.needs().stream().noneMatch(Need::isLexical))
                .findFirst();
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
    }
}
