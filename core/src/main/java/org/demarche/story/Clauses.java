package org.demarche.story;

import java.util.List;
import java.util.Optional;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Questions about the clauses of a sentence's tree. */
final class Clauses {
    private Clauses() {}

    /**
     * The word of the span that the others hang on.
     *
     * @throws IllegalArgumentException when no word of the sentence lies there
     */
    static Token top(Sentence sentence, Span span) {
        List<Token> within = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        return within.stream()
                .filter(token -> within.stream().noneMatch(other -> other.id() == token.head()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word of the sentence at " + span));
    }

    /** The predicate whose clause the word stands in; the root where there is none. */
    static Token predicate(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            if (isPredicate(sentence, at)) return at;
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) return at;
            at = head.get();
        }
        return at;
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        if (token.is("aux", "cop")) return false;
        return token.isVerb() || !sentence.children(token, "cop").isEmpty();
    }

    /** True when one clause lies in the other, but for clauses on the side. */
    static boolean areLinked(Sentence sentence, Token one, Token other) {
        return isUnder(sentence, one, other) || isUnder(sentence, other, one);
    }

    private static boolean isUnder(Sentence sentence, Token low, Token top) {
        Token at = low;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            if (at.id() == top.id()) return true;
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty() || at.is("acl", "advcl")) return false;
            at = head.get();
        }
        return false;
    }

    /** True when the clause tells of something past: in the past or the perfect, or beside a clause that does. */
    static boolean isPast(Sentence sentence, Token predicate) {
        List<Token> helpers = sentence.children(predicate, "aux", "cop");
        if (helpers.stream().anyMatch(helper -> helper.xpos().equals("MD"))) return false;
        if (predicate.xpos().equals("VBD")) return true;
        if (!helpers.isEmpty()) return isPast(predicate, helpers);
        if (predicate.xpos().equals("VBN")
                && !sentence.children(predicate, "nsubj").isEmpty()) return true;
        boolean aside =
                predicate.is("advcl", "xcomp", "acl") && !predicate.xpos().equals("VB");
        Optional<Token> head = sentence.head(predicate).map(over -> predicate(sentence, over));
        return aside
                && head.filter(over -> !over.equals(predicate) && isPast(sentence, over))
                        .isPresent();
    }

    // "Had left" lies before what is told; "has left" and "was left" are it.
    private static boolean isPast(Token predicate, List<Token> helpers) {
        Token first = helpers.get(0);
        boolean before = first.xpos().equals("VBD");
        boolean perfect = predicate.xpos().equals("VBN") || helpers.size() > 1;
        return first.hasLemma("have") ? !before && perfect : before;
    }

    /** True when the clause tells of something still to come: "to sell", "will sell". */
    static boolean isToCome(Sentence sentence, Token predicate) {
        boolean infinitive = predicate.xpos().equals("VB");
        boolean modal = sentence.children(predicate, "aux").stream()
                .anyMatch(helper -> helper.xpos().equals("MD"));
        return infinitive || modal;
    }
}
