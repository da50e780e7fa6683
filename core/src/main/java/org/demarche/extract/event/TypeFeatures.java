package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** What can be seen of the words around two parties, as hashed features of the type model. */
public final class TypeFeatures {
    /** How many buckets features are hashed into; a power of two. */
    public static final int SIZE = 1 << 15;

    private static final Set<String> SILENT = Set.of("PUNCT", "PROPN", "DET", "NUM", "SYM");

    private final Lemmas lemmas;

    /** Features over the lemmas that the shipped frames know. */
    public TypeFeatures() {
        this(new Lexicon().lemmas());
    }

    TypeFeatures(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** The buckets of this sentence's features, each once. Who the parties are is left out: only how they are joined. */
    public int[] of(Sentence sentence, Span source, Span target) {
        return of(new Tree(sentence, lemmas), source, target);
    }

    int[] of(Tree tree, Span source, Span target) {
        Set<Integer> buckets = new HashSet<>();
        for (String feature : named(tree, source, target)) buckets.add(bucket(feature));
        return buckets.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** The sides of the deed that hangs on this trigger, for sentences in which no parties are marked. */
    public List<Span> sides(Sentence sentence, Span trigger) {
        Tree tree = new Tree(sentence, lemmas);
        Optional<Token> deed = top(tree, trigger);
        if (deed.isEmpty()) return List.of(trigger, trigger);
        Arguments arguments = new Arguments(tree);
        Span source = arguments.subject(deed.get()).map(Token::span).orElse(trigger);
        Span target = arguments.object(deed.get()).map(Token::span).orElse(source);
        return List.of(source, target);
    }

    private static List<String> named(Tree tree, Span source, Span target) {
        List<String> all = new ArrayList<>();
        for (Token token : tree.tokens()) {
            boolean party = token.span().overlaps(source) || token.span().overlaps(target);
            if (!party && !SILENT.contains(token.upos())) all.add("b " + tree.lemma(token));
        }
        Optional<Token> first = top(tree, source);
        Optional<Token> second = top(tree, target);
        if (first.isPresent()) joined(tree, first.get(), second.orElse(first.get()), all);
        return all;
    }

    // The way from one party up to the word that joins them and down to the other, and what else hangs on that word.
    private static void joined(Tree tree, Token source, Token target, List<String> all) {
        List<Token> up = above(tree, source);
        List<Token> down = above(tree, target);
        Token joint = up.stream().filter(down::contains).findFirst().orElse(source);
        String lemma = tree.lemma(joint);
        all.add("j " + lemma);
        all.add("jr " + lemma + " " + source.relation() + " " + target.relation());
        way(tree, up, joint, "s ", all);
        way(tree, down, joint, "t ", all);
        for (Token mark : tree.children(target, "case")) all.add("c " + Tree.lower(mark));
        for (Token child : tree.children(joint)) {
            if (child == source || child == target || SILENT.contains(child.upos())) continue;
            all.add("k " + plain(child.relation()) + " " + tree.lemma(child));
            all.add("jk " + lemma + " " + tree.lemma(child));
        }
    }

    private static void way(Tree tree, List<Token> path, Token joint, String side, List<String> all) {
        all.add("h" + side + (path.size() > 1 ? tree.lemma(path.get(1)) : "-"));
        for (Token token : path.subList(1, Math.max(1, path.indexOf(joint) + 1))) all.add(side + tree.lemma(token));
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static List<Token> above(Tree tree, Token token) {
        List<Token> path = new ArrayList<>();
        Optional<Token> at = Optional.of(token);
        while (at.isPresent() && path.size() <= tree.tokens().size()) {
            path.add(at.get());
            at = tree.head(at.get());
        }
        return path;
    }

    private static Optional<Token> top(Tree tree, Span span) {
        return tree.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .min((a, b) -> Integer.compare(tree.depth(a), tree.depth(b)));
    }

    private static int bucket(String feature) {
        int hash = feature.hashCode() * 0x9E3779B1;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        return (hash ^ hash >>> 13) & (SIZE - 1);
    }
}
