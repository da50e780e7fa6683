package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.List;
import org.demarche.Span;
import org.demarche.Token;

/** The words of a noun phrase around its head, without the clauses that only tell more of it. */
final class Phrases {
    private Phrases() {}

    static Span around(Tree tree, Token head) {
        BitSet ids = tree.below(head);
        for (Token child : tree.children(head)) {
            if (child.is(
                    "acl", "appos", "parataxis", "punct", "cop", "advcl", "advmod", "case", "nsubj", "aux", "dep")) {
                ids.andNot(tree.below(child));
            }
        }
        return run(tree, ids, head.id());
    }

    // Only the unbroken run of words that holds the head.
    private static Span run(Tree tree, BitSet ids, int head) {
        int from = head;
        int to = head;
        while (from > 1 && (ids.get(from - 1))) from--;
        while (to < tree.tokens().size() && ids.get(to + 1)) to++;
        while (Prose.isPunctuation(tree.token(to)) && to > head) to--;
        while (Prose.isPunctuation(tree.token(from)) && from < head) from++;
        return tree.token(from).span().union(tree.token(to).span());
    }

    /** The head and those joined to it by "and". */
    static List<Token> joined(Tree tree, Token head) {
        List<Token> all = new java.util.ArrayList<>(List.of(head));
        for (Token child : tree.children(head)) if (child.is("conj")) all.add(child);
        return all;
    }
}
