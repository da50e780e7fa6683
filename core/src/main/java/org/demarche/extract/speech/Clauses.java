package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.Optional;
import org.demarche.Token;

/** Gathers the words of a reported clause, also where the tree tore one off. */
final class Clauses {
    private final Tree tree;
    private final Token cue;
    private final Token top;

    /**
     * Reads clauses that hang on {@code top}: the cue's head or, in "made clear that", the word after it.
     */
    Clauses(Tree tree, Token cue, Token top) {
        this.tree = tree;
        this.cue = cue;
        this.top = top;
    }

    /** The tokens of the clause without the word "that", which is the reporter's. */
    BitSet ids(Token clause) {
        BitSet ids = tree.below(clause);
        ids.clear(cue.id());
        if (clause.id() < cue.id()) return ids;
        for (Token sibling : tree.children(top)) if (belongs(sibling, clause)) ids.or(tree.below(sibling));
        int last = ids.length() - 1;
        int first = that(clause).map(that -> that.id() + 1).orElse(ids.nextSetBit(top.id()));
        if (first <= 0 || first > last) return ids;
        ids.clear(cue.id(), first);
        ids.set(first, last + 1);
        return ids;
    }

    // A second clause, or the clause's own subject, may hang on the cue instead.
    private boolean belongs(Token sibling, Token clause) {
        if (sibling.id() <= top.id() || sibling.id() == clause.id()) return false;
        if (sibling.is("ccomp")) return true;
        if (sibling.is("nsubj")) return sibling.id() < clause.id() && hasEarlierSubject(sibling);
        return sibling.is("conj") && sibling.id() > clause.id() && marked(sibling);
    }

    private boolean hasEarlierSubject(Token subject) {
        return tree.children(top).stream().anyMatch(other -> other.is("nsubj") && other.id() < cue.id())
                && subject.id() > cue.id();
    }

    private boolean marked(Token clause) {
        return tree.child(clause, child -> child.is("mark") && child.hasLemma("that"))
                .isPresent();
    }

    private Optional<Token> that(Token clause) {
        for (int id = top.id() + 1; id < clause.id(); id++) {
            Token token = tree.token(id);
            if (token.hasLemma("that") && token.upos().equals("SCONJ")) return Optional.of(token);
        }
        return Optional.empty();
    }
}
