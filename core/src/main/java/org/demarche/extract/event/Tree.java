package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** A sentence's dependency tree with its children at hand. */
final class Tree {
    private final Sentence sentence;
    private final List<List<Token>> children;
    private final int[] depth;
    private final Lemmas lemmas;

    Tree(Sentence sentence, Lemmas lemmas) {
        this.sentence = sentence;
        this.lemmas = lemmas;
        int size = sentence.tokens().size();
        children = new ArrayList<>(size + 1);
        for (int i = 0; i <= size; i++) children.add(new ArrayList<>(4));
        for (Token token : sentence.tokens()) children.get(token.head()).add(token);
        depth = new int[size + 1];
        List<Token> queue = new ArrayList<>(children.get(0));
        for (int i = 0; i < queue.size(); i++) reach(queue.get(i), queue);
    }

    private void reach(Token token, List<Token> queue) {
        depth[token.id()] = token.head() == 0 ? 1 : depth[token.head()] + 1;
        queue.addAll(children.get(token.id()));
    }

    /** The lemma as the frames know it. */
    String lemma(Token token) {
        return lemmas.of(token);
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    List<Token> children(Token token) {
        return children.get(token.id());
    }

    List<Token> children(Token token, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : children(token)) if (child.is(relations)) found.add(child);
        return found;
    }

    Optional<Token> child(Token token, String... relations) {
        for (Token child : children(token)) if (child.is(relations)) return Optional.of(child);
        return Optional.empty();
    }

    boolean has(Token token, String... relations) {
        return child(token, relations).isPresent();
    }

    /** True when {@code top} is the token or stands somewhere above it. Circles, which no sound parse has, end it. */
    boolean dominates(Token top, Token token) {
        int at = token.id();
        for (int steps = 0; at != 0 && steps <= tokens().size(); steps++) {
            if (at == top.id()) return true;
            at = sentence.token(at).head();
        }
        return false;
    }

    /** From the first to the last character below the token; coordinated clauses and the like are left out. */
    Span span(Token top) {
        Span span = top.span();
        List<Token> queue = new ArrayList<>(children(top));
        for (int i = 0; i < queue.size() && i <= tokens().size(); i++) {
            span = span.union(queue.get(i).span());
            queue.addAll(children(queue.get(i)));
        }
        return span;
    }

    /** The marks before a noun phrase or clause: its preposition, with the fixed words that follow it. */
    boolean hasCase(Token token, String preposition) {
        for (Token mark : children(token)) {
            if (!mark.is("case", "mark")) continue;
            if (lower(mark).equals(preposition)) return true;
            for (Token fixed : children(mark))
                if (fixed.is("fixed") && lower(fixed).equals(preposition)) return true;
        }
        return false;
    }

    /** The token and those coordinated with it. */
    List<Token> withConjuncts(Token token) {
        List<Token> all = new ArrayList<>();
        all.add(token);
        for (int i = 0; i < all.size() && i < tokens().size(); i++) all.addAll(children(all.get(i), "conj"));
        return all;
    }

    int depth(Token token) {
        return depth[token.id()];
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
