package org.demarche;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence with its tokens and its dependency tree.
 *
 * @param span where it stands
 * @param role the role of the block it stands in
 * @param tokens its tokens in order; {@code tokens.get(i).id() == i + 1}
 * @param names the proper names in it, in order, not overlapping
 * @param vector its meaning as a vector, when the engine gives one
 */
public record Sentence(Span span, Role role, List<Token> tokens, List<Name> names, Optional<Vector> vector) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.id() != i + 1 || token.head() > tokens.size()) {
                throw new IllegalArgumentException("token " + token.form() + " has id " + token.id() + " and head "
                        + token.head() + " at place " + (i + 1));
            }
        }
    }

    /** The token with this id, from 1. */
    public Token token(int id) {
        return tokens.get(id - 1);
    }

    /** The token this one hangs on; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The tokens that hang on this one directly, in order. */
    public List<Token> children(Token token) {
        List<Token> children = new ArrayList<>();
        for (Token other : tokens) if (other.head() == token.id()) children.add(other);
        return children;
    }

    /** The direct dependents with one of these relations, in order. */
    public List<Token> children(Token token, String... relations) {
        return children(token).stream().filter(child -> child.is(relations)).toList();
    }

    /** The token and everything below it, in text order. */
    public List<Token> subtree(Token top) {
        boolean[] inside = new boolean[tokens.size() + 1];
        inside[top.id()] = true;
        for (Token token : tokens) mark(token, inside);
        return tokens.stream().filter(token -> inside[token.id()]).toList();
    }

    // Trees are shallow: climbing from each token costs less than an index of children.
    private void mark(Token token, boolean[] inside) {
        int at = token.id();
        int steps = 0;
        while (at != 0 && !inside[at] && steps++ <= tokens.size())
            at = token(at).head();
        if (at == 0 || steps > tokens.size()) return;
        for (int up = token.id(); !inside[up]; up = token(up).head()) inside[up] = true;
    }

    public Optional<Token> root() {
        return tokens.stream().filter(token -> token.head() == 0).findFirst();
    }

    /** The tokens that lie wholly inside the span. */
    public List<Token> within(Span span) {
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
    }
}
