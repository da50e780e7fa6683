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
        BitSet ids = (BitSet) phrase.clone();
        for (Optional<Token> more = next(ids); more.isPresent(); more = next(ids)) {
            ids.or(tree.below(more.get()));
        }
        return ids;
    }

    // Another phrase of the cue that begins where the words end.
    private Optional<Token> next(BitSet ids) {
        int after = ids.length();
        if (after > tree.tokens().size() || tree.token(after).form().equals(",")) return Optional.empty();
        return tree.child(
                cue, child -> tree.below(child).nextSetBit(1) == after && child.id() > cue.id() && tellsMore(child));
    }

    private boolean tellsMore(Token child) {
        if (Days.isDay(child) || lists.has("setting", child)) return false;
        Optional<Token> opener = tree.child(child, each -> each.is("case", "mark") && each.id() < child.id());
        if (child.is("obl", "nmod")) return opener.filter(word -> !isTime(word)).isPresent() && !child.is("obl:agent");
        if (child.is("acl")) return true;
        return child.is("advcl")
                && opener.filter(word -> word.hasLemma("for", "of", "with", "as", "by", "in", "on", "from"))
                        .isPresent();
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
