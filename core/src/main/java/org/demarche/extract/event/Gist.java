package org.demarche.extract.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Sentence;
import org.demarche.Token;

/** What words against or for somebody are about, besides who says them to whom. */
final class Gist {
    /** So many full words must be told for two tellings to be about different things. */
    private static final int FEW = 3;

    private static final Set<String> FULL = Set.of("NOUN", "VERB", "ADJ");

    private final Annotated text;
    private final Lemmas lemmas;

    Gist(Annotated text, Lemmas lemmas) {
        this.text = text;
        this.lemmas = lemmas;
    }

    /** True when both tell enough to see that they have nothing in common. */
    boolean differs(Event a, Event b) {
        if (a.trigger().overlaps(b.trigger())) return false;
        Set<String> first = of(a);
        Set<String> second = of(b);
        return first.size() >= FEW && second.size() >= FEW && Collections.disjoint(first, second);
    }

    private Set<String> of(Event event) {
        Optional<Sentence> sentence = text.sentenceAt(event.trigger().start());
        if (sentence.isEmpty()) return Set.of();
        Tree tree = new Tree(sentence.get(), lemmas);
        Set<String> words = new HashSet<>();
        sentence.get().tokens().stream()
                .filter(token -> token.span().overlaps(event.trigger()))
                .min((x, y) -> Integer.compare(tree.depth(x), tree.depth(y)))
                .ifPresent(top -> below(tree, top, sides(event), words));
        return words;
    }

    private static List<Party> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    // What is joined to the word by "and" tells for itself.
    private static void below(Tree tree, Token top, List<Party> sides, Set<String> words) {
        for (Token child : tree.children(top)) {
            if (child.is("conj", "nsubj")) continue;
            boolean side = sides.stream()
                    .anyMatch(party ->
                            party.mention().filter(child.span()::overlaps).isPresent());
            if (!side && FULL.contains(child.upos())) words.add(tree.lemma(child));
            below(tree, child, sides, words);
        }
    }
}
