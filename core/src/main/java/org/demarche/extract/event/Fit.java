package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** Tries a frame's needs on a clause, one after the other. */
final class Fit {
    private static final Set<String> CARRIERS = Set.of(
            "state",
            "series",
            "round",
            "number",
            "package",
            "kind",
            "set",
            "part",
            "remainder",
            "dozen",
            "hundred",
            "thousand",
            "batch",
            "wave",
            "group",
            "couple",
            "pair",
            "lot",
            "form",
            "act",
            "campaign",
            "range",
            "total",
            "rest",
            "member",
            "string",
            "some",
            "most",
            "one",
            "all",
            "any",
            "many",
            "several",
            "none",
            "day",
            "week",
            "month");
    private static final Set<String> COMING = Set.of("will", "would", "'ll", "shall", "should", "to");
    private static final Set<String> DUTIES = Set.of("must", "should", "ought", "shall");

    private final Clause clause;
    private final Tree tree;
    private final Set<Token> words = new java.util.LinkedHashSet<>();

    private Fit(Clause clause) {
        this.clause = clause;
        this.tree = clause.tree();
    }

    /** The words that satisfied the frame's lexical needs; empty when a need stays unmet. */
    static Optional<Set<Token>> of(Frame frame, Clause clause) {
        Fit fit = new Fit(clause);
        for (Need need : frame.needs()) if (!fit.meets(need)) return Optional.empty();
        return Optional.of(fit.words);
    }

    private boolean meets(Need need) {
        boolean present = need.keys().stream().anyMatch(key -> holds(key, need));
        return present != need.absent();
    }

    private boolean holds(String key, Need need) {
        return switch (key) {
            case "xcomp" -> found(need, complements());
            case "ccomp" -> clausal(need);
            case "prt" -> particle(need.words());
            case "mod" -> found(need, modifiers());
            case "lv" -> lightly(need);
            case "neg" -> clause.negated();
            case "pass" -> clause.passive();
            case "subj2" -> clause.several();
            case "cop" -> tree.has(clause.trigger(), "cop");
            case "subj", "obj", "iobj", "poss" -> found(need, clause.at(key));
            default -> found(need, clause.at(key)) || !need.isLexical() && particle(Set.of(key));
        };
    }

    private boolean lightly(Need need) {
        Optional<Token> verb = clause.lent(Lexicon.Lends.OWN).or(() -> clause.lent(Lexicon.Lends.BACK));
        return verb.isPresent() && (!need.isLexical() || need.words().contains(tree.lemma(verb.get())));
    }

    private boolean found(Need need, List<Token> tops) {
        if (!need.isLexical()) return !tops.isEmpty();
        boolean any = false;
        for (Token top : tops) for (Token head : heads(top)) any |= take(need, head);
        return any;
    }

    private boolean take(Need need, Token head) {
        boolean holds = need.words().contains(tree.lemma(head)) || need.words().contains(Tree.lower(head));
        if (holds) words.add(head);
        return holds;
    }

    // "a state of emergency" and "dozens of prisoners" are known by what follows "of".
    private List<Token> heads(Token top) {
        List<Token> heads = new ArrayList<>(tree.withConjuncts(top));
        for (Token head : List.copyOf(heads)) {
            if (!isCarrier(tree.lemma(head)) && !head.upos().equals("NUM")) continue;
            for (Token of : tree.children(head, "nmod")) if (tree.hasCase(of, "of")) heads.add(of);
        }
        return heads;
    }

    /** True for words that only count or gather what follows their "of". */
    static boolean isCarrier(String lemma) {
        return CARRIERS.contains(lemma);
    }

    private List<Token> complements() {
        List<Token> found = new ArrayList<>(tree.children(clause.trigger(), "xcomp"));
        for (Token child : tree.children(clause.trigger(), "advcl", "acl", "ccomp")) {
            if (!child.is("acl:relcl") && tree.hasCase(child, "to")) found.add(child);
        }
        return found;
    }

    private boolean clausal(Need need) {
        List<Token> clauses = tree.children(clause.trigger(), "ccomp");
        if (!need.isLexical()) return !clauses.isEmpty();
        if (need.words().contains("must")) return clauses.stream().anyMatch(this::isDuty);
        if (need.words().contains("will")) return clauses.stream().anyMatch(this::isComing);
        if (need.words().contains("bare")) return clauses.stream().anyMatch(this::isBare);
        return found(need, clauses);
    }

    private boolean isComing(Token verb) {
        return tree.children(verb, "aux").stream().anyMatch(aux -> COMING.contains(Tree.lower(aux)));
    }

    // "that Oslo leave", "that it be free", not "that Oslo leaves"
    private boolean isBare(Token verb) {
        List<Token> group = new ArrayList<>(tree.children(verb, "aux", "aux:pass", "cop"));
        group.add(verb);
        return group.stream().anyMatch(each -> each.xpos().equals("VB"))
                && group.stream().noneMatch(each -> each.xpos().equals("MD") || each.hasLemma("do"))
                && !tree.hasCase(verb, "to");
    }

    // "he needs to finish" lays nothing on others.
    private boolean isDuty(Token verb) {
        return tree.children(verb, "aux").stream().anyMatch(aux -> DUTIES.contains(tree.lemma(aux)));
    }

    private boolean particle(Set<String> wanted) {
        for (Token child : tree.children(clause.trigger(), "compound:prt", "advmod")) {
            if (wanted.contains(Tree.lower(child)) || wanted.isEmpty() && child.is("compound:prt")) return true;
        }
        return false;
    }

    // A verb's frame speaks of what modifies its object: "joint" in "hold joint exercises".
    private List<Token> modifiers() {
        Token noun = clause.trigger().isVerb() ? clause.object().orElse(clause.trigger()) : clause.trigger();
        return tree.children(noun, "amod", "compound", "nmod:desc", "nmod:poss");
    }
}
