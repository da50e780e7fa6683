package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** A sentence's dependency tree with its branches at hand. */
final class Tree {
    private final Sentence sentence;
    private final List<List<Token>> branches = new ArrayList<>();
    private final int[] depth;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.depth = new int[sentence.tokens().size() + 1];
        for (int i = 0; i <= sentence.tokens().size(); i++) branches.add(new ArrayList<>(3));
        for (Token token : sentence.tokens()) branches.get(token.head()).add(token);
        reach(0);
    }

    // Breadth first from the root; a token no path reaches (a broken tree) keeps depth 0 and no branches.
    private void reach(int top) {
        List<Integer> open = new ArrayList<>(List.of(top));
        for (int i = 0; i < open.size(); i++) {
            for (Token child : branches.get(open.get(i))) {
                depth[child.id()] = depth[open.get(i)] + 1;
                open.add(child.id());
            }
        }
    }

    /** How many steps a word stands below the root, which stands at 1. */
    int depth(Token token) {
        return depth[token.id()];
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Span span() {
        return sentence.span();
    }

    Token token(int id) {
        return sentence.token(id);
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    Optional<Token> root() {
        return branches.get(0).stream().findFirst();
    }

    List<Token> children(Token token) {
        return branches.get(token.id());
    }

    Optional<Token> child(Token token, String... relations) {
        for (Token child : children(token)) if (child.is(relations)) return Optional.of(child);
        return Optional.empty();
    }

    Optional<Token> child(Token token, Predicate<Token> wanted) {
        for (Token child : children(token)) if (wanted.test(child)) return Optional.of(child);
        return Optional.empty();
    }

    boolean has(Token token, String... relations) {
        return child(token, relations).isPresent();
    }

    Optional<Token> next(Token token) {
        return token.id() < tokens().size() ? Optional.of(token(token.id() + 1)) : Optional.empty();
    }

    Optional<Token> previous(Token token) {
        return token.id() > 1 ? Optional.of(token(token.id() - 1)) : Optional.empty();
    }

    /** The ids of the token and everything below it. */
    BitSet below(Token top) {
        BitSet inside = new BitSet(tokens().size() + 1);
        List<Token> open = new ArrayList<>(List.of(top));
        inside.set(top.id());
        for (int i = 0; i < open.size(); i++) {
            for (Token child : children(open.get(i))) {
                if (!inside.get(child.id())) open.add(child);
                inside.set(child.id());
            }
        }
        return inside;
    }

    /** True when the second is the first or stands under it. */
    boolean dominates(Token top, Token token) {
        int at = token.id();
        for (int steps = 0; at != 0 && steps <= depth[token.id()]; steps++) {
            if (at == top.id()) return true;
            at = token(at).head();
        }
        return false;
    }
}
