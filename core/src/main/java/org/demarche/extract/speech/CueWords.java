package org.demarche.extract.speech;

import java.util.Optional;
import org.demarche.Span;
import org.demarche.Token;

/** Finds all words of a cue in the text: "pointed … out", "made it clear". */
final class CueWords {
    private static final int NEAR = 3;

    private CueWords() {}

    /** Where the cue stands when this token is its head and its other words are there. */
    static Optional<Span> match(Tree tree, Token head, Cue cue) {
        Span span = head.span();
        for (String word : cue.words().subList(1, cue.words().size())) {
            Optional<Token> other = find(tree, head, word);
            if (other.isEmpty()) return Optional.empty();
            span = span.union(other.get().span());
        }
        return Optional.of(span);
    }

    private static Optional<Token> find(Tree tree, Token head, String word) {
        for (int id = head.id() + 1;
                id <= Math.min(head.id() + NEAR, tree.tokens().size());
                id++) {
            if (tree.token(id).hasLemma(word)) return Optional.of(tree.token(id));
        }
        return tree.child(head, child -> child.is("compound:prt") && child.hasLemma(word));
    }
}
