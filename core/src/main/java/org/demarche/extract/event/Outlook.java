package org.demarche.extract.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** How a clause puts its deed: as a fact, as coming, as merely thought of, or as a condition. */
enum Outlook {
    FACT,
    FUTURE,
    HYPOTHETICAL,
    /** An infinitive that no factual or planning word carries: an aim, not a deed. */
    AIM,
    CONDITION;

    private static final int DEEPEST = 8;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "long", "provided");
    private static final Set<String> COMING = Set.of("will", "'ll", "’ll", "shall", "wo");
    private static final Set<String> THOUGHT = Set.of("would", "could", "may", "might", "'d", "can", "should", "must");
    private static final Set<String> CARRIED = Set.of(
            "begin",
            "start",
            "continue",
            "manage",
            "proceed",
            "help",
            "cease",
            "fail",
            "refuse",
            "decline",
            "happen",
            "come",
            "keep",
            "decide",
            "rush",
            "go",
            "appear",
            "seem",
            "use");
    private static final Set<String> PLANNED = Set.of(
            "due",
            "set",
            "schedule",
            "scheduled",
            "expect",
            "expected",
            "plan",
            "want",
            "intend",
            "hope",
            "prepare",
            "about",
            "poise",
            "poised",
            "ready",
            "announce",
            "vow",
            "promise",
            "aim",
            "likely",
            "agree",
            "pledge",
            "offer",
            "slated",
            "slate",
            "order",
            "approve",
            "be",
            "decision",
            "move",
            "bound",
            "determine");
    private static final Set<String> HEARSAY =
            Set.of("say", "allege", "report", "believe", "think", "suspect", "understand", "rumour", "rumor", "claim");
    private static final Set<String> COMING_NOUN = Set.of(
            "planned", "upcoming", "scheduled", "forthcoming", "future", "next", "coming", "proposed", "eventual");
    private static final Set<String> THOUGHT_NOUN =
            Set.of("possible", "potential", "likely", "hypothetical", "imminent", "feared", "would-be");

    /** The outlook of the clause around this trigger. */
    static Outlook of(Clause clause) {
        Tree tree = clause.tree();
        Token trigger = clause.trigger();
        if (conditional(tree, trigger)) return CONDITION;
        if (trigger.isVerb() || tree.has(trigger, "cop")) return ofVerb(tree, trigger, 0);
        Outlook own = ofNoun(tree, trigger);
        if (own != FACT) return own;
        return clause.governor().map(verb -> ofVerb(tree, verb, 0)).orElse(FACT);
    }

    private static Outlook ofVerb(Tree tree, Token verb, int depth) {
        if (depth > DEEPEST) return FACT;
        for (Token aux : tree.children(verb, "aux")) {
            if (COMING.contains(Tree.lower(aux))) return FUTURE;
            if (isReported(tree, verb, aux)) return FUTURE;
            if (THOUGHT.contains(Tree.lower(aux))) return HYPOTHETICAL;
        }
        if (tree.hasCase(verb, "to")) return infinitive(tree, verb, depth);
        Optional<Token> head = tree.head(verb);
        boolean shares = verb.is("conj") && !tree.has(verb, "nsubj", "aux");
        if (shares && head.filter(Token::isVerb).isPresent() && isBare(verb))
            return ofVerb(tree, head.get(), depth + 1);
        return verb.is("xcomp") && head.isPresent() ? ofVerb(tree, head.get(), depth + 1) : FACT;
    }

    // "said he would visit": the future of somebody's yesterday.
    private static boolean isReported(Tree tree, Token verb, Token aux) {
        boolean would = Tree.lower(aux).equals("would") || Tree.lower(aux).equals("'d");
        if (!would || !verb.is("ccomp")) return false;
        return tree.children(verb, "advcl").stream().noneMatch(clause -> isCondition(tree, clause));
    }

    private static boolean isBare(Token verb) {
        return verb.xpos().equals("VB")
                || verb.xpos().equals("VBP")
                || verb.xpos().equals("VBN");
    }

    private static Outlook infinitive(Tree tree, Token verb, int depth) {
        Optional<Token> head = tree.head(verb);
        if (head.isEmpty() || tree.has(verb, "nsubj") && !verb.is("advcl", "acl")) return FUTURE;
        if (verb.is("conj")) return ofVerb(tree, head.get(), depth + 1);
        String lemma = tree.lemma(head.get());
        if (lemma.equals("go") && Tree.lower(head.get()).equals("going")) return FUTURE;
        if (isHearsay(tree, verb)) return FACT;
        if (PLANNED.contains(lemma)) return FUTURE;
        return CARRIED.contains(lemma) ? ofVerb(tree, head.get(), depth + 1) : AIM;
    }

    /** True for what somebody "is said to have" done. */
    static boolean isHearsay(Tree tree, Token verb) {
        Optional<Token> head = tree.head(verb);
        return verb.is("xcomp", "ccomp", "advcl")
                && tree.hasCase(verb, "to")
                && head.filter(above ->
                                HEARSAY.contains(tree.lemma(above)) && tree.has(above, "aux:pass", "nsubj:pass"))
                        .isPresent();
    }

    private static Outlook ofNoun(Tree tree, Token noun) {
        for (Token modifier : tree.children(noun, "amod")) {
            if (COMING_NOUN.contains(Tree.lower(modifier))) return FUTURE;
            if (THOUGHT_NOUN.contains(Tree.lower(modifier))) return HYPOTHETICAL;
        }
        if (tree.hasCase(noun, "ahead") || tree.hasCase(noun, "before")) return FUTURE;
        Optional<Token> head = tree.head(noun);
        return head.filter(above -> noun.is("nmod")
                                && Set.of("eve", "prospect", "plan").contains(tree.lemma(above)))
                        .isPresent()
                ? FUTURE
                : FACT;
    }

    private static boolean conditional(Tree tree, Token token) {
        Token at = token;
        for (int steps = 0; steps < DEEPEST; steps++) {
            if (at.is("advcl") && isCondition(tree, at)) return true;
            Optional<Token> head = tree.head(at);
            if (head.isEmpty()) return false;
            at = head.get();
        }
        return false;
    }

    private static boolean isCondition(Tree tree, Token clause) {
        return CONDITIONS.stream().anyMatch(mark -> tree.hasCase(clause, mark)) || isAsLongAs(tree, clause);
    }

    // The tree may hang "long" anywhere.
    private static boolean isAsLongAs(Tree tree, Token clause) {
        return tree.children(clause, "mark").stream()
                .filter(mark -> Tree.lower(mark).equals("as") && mark.id() > 1)
                .anyMatch(
                        mark -> Tree.lower(tree.sentence().token(mark.id() - 1)).equals("long"));
    }
}
