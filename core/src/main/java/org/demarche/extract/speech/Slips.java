package org.demarche.extract.speech;

import java.util.Optional;
import org.demarche.Token;

/** Knows verbs that trees take for something else by what stands around them. */
final class Slips {
    private Slips() {}

    /** True when a tree takes a verb for a noun that is the subject of what it reports: "a poll shows Ruiz has lost". */
    static boolean isVerbBeforeSubject(Tree tree, Token token) {
        if (!token.xpos().equals("NNS") || !token.is("nsubj")) return false;
        boolean noun = tree.previous(token)
                .filter(before -> isNoun(before) && before.head() == token.id())
                .isPresent();
        return noun
                && tree.head(token)
                        .flatMap(verb -> tree.child(verb, child -> child.is("nsubj") && child.id() > token.id()))
                        .filter(second -> tree.below(second).nextSetBit(1) == token.id() + 1)
                        .isPresent();
    }

    /** True when a tree takes a main verb for one that tells more of its subject: "Ruiz, the mayor, labeled him a liar". */
    static boolean isPastOfNoun(Tree tree, Token verb) {
        boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
        if (!past || !verb.is("acl") || tree.has(verb, "aux", "obl:agent")) return false;
        return tree.has(verb, "obj", "ccomp") || opensSecondSubject(tree, verb);
    }

    // "The pollster hypothesized Ruiz could go": the subject after the verb is another's.
    private static boolean opensSecondSubject(Tree tree, Token verb) {
        Optional<Token> main = tree.head(verb).filter(noun -> noun.is("nsubj")).flatMap(tree::head);
        return main.isPresent()
                && tree.child(main.get(), child -> child.is("nsubj") && child.id() > verb.id())
                        .filter(child -> tree.below(child).nextSetBit(1) == verb.id() + 1)
                        .isPresent();
    }

    private static boolean isNoun(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }
}
