package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.Token;

/**
 * Joins cues of one speaker in one sentence: "said that …, adding that …", "agreed that … and added that …".
 *
 * <p>Trees often hang the second cue on the words of the first; the comma or the "and" before it and its form tell
 * better whose it is.
 */
final class Sisters {
    private static final Set<String> RIVALS = Set.of("while", "whereas", "but", "although", "though");
    private static final int LEAST = 4;

    private Sisters() {}

    /**
     * The earlier attribution whose speaker goes on with this cue, when it has no subject of its own.
     *
     * @param speech true when the cue reports speech, which a second verb after "and" then tells of the same speaker
     */
    static Optional<Attribution> elder(Tree tree, Token cue, boolean speech, List<Attribution> earlier) {
        Optional<Token> join = join(tree, cue);
        if (join.isEmpty()) return Optional.empty();
        List<Attribution> elders = new ArrayList<>();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Attribution elder = earlier.get(i);
            if (elder.tree() == tree && elder.head().id() < cue.id() && goesOn(tree, elder, cue, speech, join.get())) {
                elders.add(elder);
            }
        }
        return elders.stream().findFirst().map(nearest -> isParticiple(cue) ? outermost(nearest, elders) : nearest);
    }

    // "Ruiz said she plans to go, insisting that …": the one who said it insists.
    private static Attribution outermost(Attribution nearest, List<Attribution> elders) {
        Attribution outer = nearest;
        for (Attribution each : elders) {
            if (!each.cue().thought() && each.covers(outer.words())) outer = each;
        }
        return outer;
    }

    private static boolean goesOn(Tree tree, Attribution elder, Token cue, boolean speech, Token join) {
        if (elder.speaker().isEmpty()) return false;
        boolean verb = elder.cue().part() == Cue.Part.VERB;
        if (!verb && !(elder.cue().part() == Cue.Part.ADJECTIVE && isParticiple(cue))) return false;
        if (isParticiple(cue))
            return !isParticiple(elder.head()) || elder.head().head() == cue.head();
        if (elder.cue().thought() || !sameTense(elder.head(), cue)) return false;
        boolean comma =
                tree.previous(join).filter(before -> before.form().equals(",")).isPresent();
        boolean that = tree.next(cue).filter(next -> next.hasLemma("that")).isPresent();
        return comma
                || that
                || speech && elder.covers(cue.span())
                || cue.head() == elder.head().id();
    }

    // The comma or "while" before a participle, the "and" before a verb; adverbs may stand between.
    private static Optional<Token> join(Tree tree, Token cue) {
        Optional<Token> before = tree.previous(cue);
        while (before.filter(token -> token.upos().equals("ADV")).isPresent()) before = tree.previous(before.get());
        return before.filter(token -> isParticiple(cue)
                ? token.form().equals(",") || token.xpos().equals("''") || token.hasLemma("while", "before", "after")
                : token.upos().equals("CCONJ"));
    }

    static boolean isParticiple(Token token) {
        return token.form().endsWith("ing") && !token.upos().equals("PROPN");
    }

    static boolean sameTense(Token a, Token b) {
        if (isBase(a)) return isBase(b);
        return isPast(a) == isPast(b) && !isParticiple(a);
    }

    // In "to accuse … and urge" a tagger may take the second for a present.
    private static boolean isBase(Token token) {
        return token.xpos().equals("VB") || token.xpos().equals("VBP");
    }

    private static boolean isPast(Token token) {
        return token.xpos().equals("VBD") || token.xpos().equals("VBN");
    }

    /** The attribution with its words ended where a later cue of the same sentence goes on. */
    static Attribution cut(Attribution elder, Tree tree, Token cue) {
        Token join = join(tree, cue).orElse(cue);
        Token first =
                tree.previous(join).filter(before -> before.form().equals(",")).orElse(join);
        return cut(elder, tree, cue, first);
    }

    private static Attribution cut(Attribution elder, Tree tree, Token cue, Token first) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : elder.content()) {
            if (piece.end() <= first.span().start()) pieces.add(piece);
            else if (piece.start() < first.span().start()) pieces.add(end(tree, piece, first));
            else if (piece.start() > cue.span().end()
                    && piece.start() < elder.words().start()) pieces.add(piece);
        }
        return pieces.isEmpty() ? elder : elder.with(pieces);
    }

    /** The attribution with its words ended where the cue of a whole quotation follows: "…, and said: “…”". */
    static Attribution cutAtQuotation(Attribution earlier, Attribution quotation) {
        if (earlier.head().id() >= quotation.head().id() || !earlier.covers(quotation.words())) return earlier;
        Tree tree = quotation.tree();
        Token first = quotation.head();
        Optional<Token> speaker = quotation
                .speaker()
                .filter(token -> token.id() < quotation.head().id()
                        && tree.token(token.id()).equals(token));
        if (speaker.isPresent() && earlier.covers(speaker.get().span())) {
            first = tree.token(Math.min(
                    tree.below(speaker.get()).nextSetBit(1), speaker.get().id()));
        }
        Optional<Token> before = tree.previous(first);
        while (before.filter(Sisters::joins).isPresent()) {
            first = before.get();
            before = tree.previous(first);
        }
        return cut(earlier, tree, quotation.head(), first);
    }

    private static boolean joins(Token token) {
        return token.upos().equals("CCONJ")
                || token.upos().equals("ADV")
                || token.form().equals(",");
    }

    /** The attribution with its words ended where another speaker is set against it: ", while Oslo said …". */
    static Attribution cutAtRival(Attribution earlier, Attribution rival) {
        Optional<Token> speaker =
                rival.speaker().filter(token -> token.id() < rival.head().id());
        if (speaker.isEmpty() || rival.cue().thought() || !earlier.covers(rival.words())) return earlier;
        Tree tree = rival.tree();
        int first = tree.below(speaker.get()).nextSetBit(1);
        if (first < LEAST || first > speaker.get().id()) first = speaker.get().id();
        if (first < LEAST) return earlier;
        Token join = tree.token(first - 1);
        Token comma = tree.token(first - 2);
        boolean set = RIVALS.contains(join.lemma()) && comma.form().equals(",");
        if (set) return cut(earlier, tree, join, comma);
        // "While Ruiz said …, she warned …"
        boolean main = join.form().equals(",") && earlier.head().is("advcl");
        return main ? cut(earlier, tree, join, join) : earlier;
    }

    private static Span end(Tree tree, Span piece, Token first) {
        int end = first.span().start();
        for (Token token : tree.tokens()) {
            if (token.span().start() >= first.span().start()) break;
            if (!Prose.isPunctuation(token)) end = token.span().end();
        }
        return end > piece.start() ? new Span(piece.start(), end) : piece;
    }
}
