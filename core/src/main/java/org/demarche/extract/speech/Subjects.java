package org.demarche.extract.speech;

import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** Finds who performs a verb, adjective or noun, in the words of the sentence. */
final class Subjects {
    private static final int FAR = 6;
    private static final Set<String> LIGHT = Set.of(
            "make",
            "issue",
            "release",
            "give",
            "offer",
            "have",
            "voice",
            "express",
            "raise",
            "repeat",
            "renew",
            "level",
            "publish",
            "deliver",
            "reiterate",
            "send",
            "file",
            "get",
            "take",
            "draw",
            "hold",
            "share",
            "announce",
            "show");

    private final Tree tree;

    Subjects(Tree tree) {
        this.tree = tree;
    }

    Optional<Token> of(Token head, Cue.Part part) {
        return part == Cue.Part.NOUN ? ofNoun(head) : ofVerb(head, FAR);
    }

    private Optional<Token> ofVerb(Token verb, int steps) {
        if (steps == 0) return Optional.empty();
        if (isPassive(verb)) return agent(verb);
        Optional<Token> own = tree.child(verb, child -> child.is("nsubj") && !child.is("nsubj:pass"));
        if (own.isPresent()) return own.filter(token -> !token.hasLemma("it") || !tree.has(verb, "expl"));
        Optional<Token> agent = verb.is("acl") && verb.xpos().equals("VBN") ? agent(verb) : Optional.empty();
        return agent.isPresent() ? agent : inherited(verb, steps);
    }

    private Optional<Token> inherited(Token verb, int steps) {
        Optional<Token> head = tree.head(verb);
        if (head.isEmpty()) return Optional.empty();
        if (verb.is("acl") && !verb.is("acl:relcl"))
            return head.filter(noun -> verb.xpos().equals("VBG"));
        if (verb.is("xcomp") && controlsObject(head.get())) return tree.child(head.get(), "obj");
        if (!verb.is("conj", "xcomp", "advcl", "ccomp", "parataxis", "dep")) return Optional.empty();
        if (tree.has(head.get(), "nsubj:pass")) return tree.child(head.get(), "nsubj:pass");
        if (isNominal(head.get()) && !tree.has(head.get(), "nsubj") && verb.is("conj", "advcl")) {
            return verb.is("advcl") ? head : Optional.empty();
        }
        return ofVerb(head.get(), steps - 1);
    }

    private boolean controlsObject(Token verb) {
        return tree.has(verb, "obj") && !verb.hasLemma("promise", "threaten", "vow");
    }

    private static boolean isNominal(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }

    boolean isPassive(Token verb) {
        return tree.has(verb, "nsubj:pass", "aux:pass", "csubj:pass");
    }

    private Optional<Token> agent(Token verb) {
        return tree.child(verb, child -> child.is("obl:agent") || child.is("obl") && by(child));
    }

    private boolean by(Token token) {
        return tree.child(token, child -> child.is("case") && child.hasLemma("by"))
                .isPresent();
    }

    private Optional<Token> ofNoun(Token noun) {
        Optional<Token> owner = tree.child(noun, "nmod:poss");
        if (owner.isEmpty()) owner = tree.child(noun, child -> child.is("nmod") && from(child));
        if (owner.isPresent()) return owner;
        Optional<Token> verb = tree.head(noun).filter(head -> noun.is("obj") && LIGHT.contains(head.lemma()));
        return verb.flatMap(head -> ofVerb(head, FAR));
    }

    private boolean from(Token token) {
        return tree.child(token, child -> child.is("case") && child.hasLemma("by", "from"))
                .isPresent();
    }
}
