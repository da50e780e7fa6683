package org.demarche.extract.speech;

import java.util.Optional;
import java.util.Set;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** Tells whether a word of wrong is said of somebody on another side: they do it, it is theirs, or they are it. */
final class Blame {
    private static final int FAR = 6;
    private static final Set<String> THEM = Set.of("he", "she", "they", "you", "it", "who", "which", "that");

    private final Side side;
    private final boolean others;

    /** @param others somebody of another side is named in what is said */
    Blame(Side side, boolean others) {
        this.side = side;
        this.others = others;
    }

    boolean lies(Word word) {
        Tree tree = word.tree();
        Token at = word.token();
        for (int steps = 0; steps < FAR; steps++) {
            if (belongs(tree, at)) return true;
            Optional<Token> doer = doer(tree, at);
            if (doer.isPresent()) return isOther(tree, doer.get());
            Optional<Token> up = tree.head(at);
            if (up.isEmpty() || tree.has(at, "aux:pass", "nsubj:pass") || at.is("ccomp", "acl:relcl")) return false;
            at = up.get();
        }
        return false;
    }

    // "Oslo's aggression", "the crimes of the regime", "Russian propaganda"
    private boolean belongs(Tree tree, Token noun) {
        if (noun.isVerb()) return false;
        return tree.children(noun).stream()
                .filter(child -> child.is("nmod", "amod", "compound"))
                .filter(child -> !tree.has(child, "case")
                        || tree.child(child, each -> each.hasLemma("by", "of", "'s", "’s"))
                                .isPresent())
                .anyMatch(child -> side.isOther(new Word(tree, child)));
    }

    // Who does it or is it; of a passive who it is done by.
    private static Optional<Token> doer(Tree tree, Token deed) {
        Optional<Token> agent = tree.child(deed, "obl:agent");
        return agent.isPresent() || new Deed(tree, deed).isSuffered() ? agent : tree.child(deed, "nsubj");
    }

    private boolean isOther(Tree tree, Token doer) {
        if (doer.upos().equals("PRON") || doer.upos().equals("DET")) return others && THEM.contains(doer.lemma());
        Word word = new Word(tree, doer);
        boolean named = others && doer.upos().equals("PROPN") && !side.isOwn(doer);
        return named || side.isOther(word) || belongs(tree, doer);
    }
}
