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
        return withoutAside(ids);
    }

    // ", which …" and ", citing …" tell more of it in the reporter's words.
    private BitSet withoutAside(BitSet ids) {
        int first = ids.nextSetBit(1);
        for (int id = ids.length() - 2; id > first; id--) {
            if (!ids.get(id) || !tree.token(id).form().equals(",")) continue;
            if (!isAside(tree.token(id + 1))) break;
            BitSet kept = (BitSet) ids.clone();
            kept.clear(id, ids.length());
            return kept;
        }
        return ids;
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
        for (Optional<Token> up = tree.head(top); up.isPresent(); up = tree.head(top)) {
            if (up.get().id() == cue.id() || tree.below(up.get()).nextSetBit(1) != after) break;
            top = up.get();
        }
        return Optional.of(top).filter(this::tellsMore);
    }

    private boolean tellsMore(Token child) {
        if (Days.isDay(child) || lists.has("setting", child)) return false;
        Optional<Token> opener = tree.child(child, each -> each.is("case", "mark") && each.id() < child.id());
        if (child.is("obl", "nmod")) return opener.filter(word -> !isTime(word)).isPresent() && !child.is("obl:agent");
        if (child.is("acl")) return true;
        if (child.is("conj")) return joins(child);
        return child.is("advcl")
                && opener.filter(word -> word.hasLemma("for", "of", "with", "as", "by", "in", "on", "from"))
                        .isPresent();
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
