package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.Optional;
import org.demarche.Token;

/**
 * Says how far a noun phrase reaches that is said, criticized, praised: with the phrases right after it, which trees
 * often hang on the cue, but not over the day and the place it was said, nor over a clause set off by a comma.
 */
final class Reach {
    private final Tree tree;
    private final Token cue;
    private final WordLists lists;

    Reach(Tree tree, Token cue, WordLists lists) {
        this.tree = tree;
        this.cue = cue;
        this.lists = lists;
    }

    /** The phrase of this word, drawn to its true end. */
    BitSet of(BitSet phrase) {
        return phrase.isEmpty() ? phrase : withoutAside(withoutClause(onward(phrase)));
    }

    /** The phrase with the phrases right after it, and all it tells beside. */
    BitSet onward(BitSet phrase) {
        if (phrase.isEmpty()) return phrase;
        BitSet ids = (BitSet) phrase.clone();
        int before = 0;
        // A phrase that stands before its cue has nothing onward: it stays as it is.
        while (ids.cardinality() > before) {
            before = ids.cardinality();
            next(ids).ifPresent(more -> ids.or(onlyBehindCue(more)));
        }
        return ids;
    }

    // A word before the cue that a slip hangs here is no part of it.
    private BitSet onlyBehindCue(Token top) {
        BitSet below = tree.below(top);
        below.clear(0, cue.id() + 1);
        return below;
    }

    // "praised the plan as she met voters", "… moments after it passed" tells when the reporter says it was.
    private BitSet withoutClause(BitSet ids) {
        int first = ids.nextSetBit(1);
        for (int id = ids.nextSetBit(first + 1); id > 0; id = ids.nextSetBit(id + 1)) {
            if (!opensTime(tree.token(id))) continue;
            int last = id - 1;
            while (last > first && isWhen(tree.token(last))) last--;
            BitSet kept = (BitSet) ids.clone();
            kept.clear(last + 1, ids.length());
            return kept;
        }
        return ids;
    }

    private boolean opensTime(Token mark) {
        if (!mark.hasLemma("as", "after", "before", "while", "when", "once", "until")) return false;
        return tree.head(mark)
                .filter(clause -> mark.is("mark", "advmod")
                        && clause.is("advcl")
                        && tree.has(clause, "nsubj")
                        && mark.id() < clause.id())
                .flatMap(tree::head)
                .filter(host -> !host.isVerb() || host.id() == cue.id())
                .isPresent();
    }

    private static boolean isWhen(Token token) {
        return Days.isDay(token) || token.hasLemma("just", "shortly", "soon", "even") || Prose.isPunctuation(token);
    }

    // ", which …" and ", citing …" tell more of it in the reporter's words.
    private BitSet withoutAside(BitSet ids) {
        int first = ids.nextSetBit(1);
        for (int id = ids.length() - 2; id > first; id--) {
            if (!ids.get(id) || !tree.token(id).form().equals(",")) continue;
            if (!isAside(tree.token(id + 1)) && !isDescription(id + 1, ids.length() - 1)) break;
            BitSet kept = (BitSet) ids.clone();
            kept.clear(id, ids.length());
            return withoutAside(kept);
        }
        return ids;
    }

    // "Ruiz, the former mayor" at the end: who he is, not what is said of him.
    private boolean isDescription(int from, int to) {
        if (tree.token(from).upos().equals("PROPN")) return false;
        for (int id = from; id <= to; id++) {
            if (tree.token(id).is("appos") && tree.token(id).head() < from) {
                return tree.below(tree.token(id)).nextSetBit(1) >= from - 1;
            }
        }
        return false;
    }

    private static boolean isAside(Token token) {
        return token.hasLemma("which", "who", "whose", "where", "though", "although")
                || token.xpos().equals("VBG") && !token.hasLemma("include", "regard", "concern");
    }

    // The phrase that begins where the words end, on whatever word a tree hangs it.
    private Optional<Token> next(BitSet ids) {
        int after = ids.nextClearBit(ids.nextSetBit(1));
        if (after > tree.tokens().size() || tree.token(after).form().equals(",")) return Optional.empty();
        Token top = tree.token(after);
        // Climbed no farther than there are words: another engine's tree may run in a circle.
        for (int steps = 0; steps < tree.tokens().size(); steps++) {
            Optional<Token> up = tree.head(top);
            if (up.isEmpty()
                    || up.get().id() <= cue.id()
                    || tree.below(up.get()).nextSetBit(cue.id() + 1) != after) break;
            top = up.get();
        }
        return Optional.of(top).filter(child -> tellsMore(child) || tellsGoal(child, ids));
    }

    // "praised the effort to find peace", but not "praised the plan to win votes"
    private boolean tellsGoal(Token child, BitSet ids) {
        boolean to = tree.child(child, each -> each.is("mark") && each.xpos().equals("TO"))
                .isPresent();
        return to && child.is("advcl") && ids.stream().anyMatch(id -> lists.has("goal", tree.token(id)));
    }

    private boolean tellsMore(Token child) {
        if (Days.isDay(child) || lists.has("setting", child)) return false;
        Optional<Token> opener = tree.child(child, each -> each.is("case", "mark") && each.id() < child.id());
        if (child.is("obl", "nmod")) return opener.filter(word -> !isTime(word)).isPresent() && !child.is("obl:agent");
        if (child.is("acl", "xcomp")) return true;
        if (child.is("conj")) return joins(child);
        if (isInverted(child)) return true;
        return child.is("advcl")
                && !tree.has(child, "nsubj")
                && opener.filter(word -> word.hasLemma("for", "of", "with", "as", "by", "in", "on", "from"))
                        .isPresent();
    }

    // "expect losses should Iran close the strait"
    private boolean isInverted(Token child) {
        Optional<Token> should = tree.child(child, each -> each.is("aux") && each.hasLemma("should"));
        Optional<Token> subject = tree.child(child, "nsubj");
        return child.is("advcl")
                && !tree.has(child, "mark")
                && should.isPresent()
                && subject.isPresent()
                && should.get().id() < subject.get().id();
    }

    // "… and a need to act": one more thing, not another deed.
    private boolean joins(Token child) {
        boolean and = tree.child(child, each -> each.is("cc") && each.id() < child.id())
                .isPresent();
        return and && !child.isVerb();
    }

    private static boolean isTime(Token opener) {
        return opener.hasLemma(
                "after",
                "before",
                "during",
                "since",
                "until",
                "till",
                "amid",
                "while",
                "by",
                "at",
                "through",
                "throughout",
                "ahead");
    }
}
