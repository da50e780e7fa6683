package org.demarche.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Casualties;
import org.demarche.Token;

/** Reads how many were killed and hurt around a trigger. */
final class Losses {
    private static final Set<String> KILLING = Set.of("kill", "murder", "slay", "massacre", "execute", "slaughter");
    private static final Set<String> HURTING = Set.of("wound", "injure", "hurt", "maim");
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> TENS = Map.of(
            "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90, "hundred",
            100, "dozen", 12);

    private final Tree tree;
    private final Lexicon lexicon;

    Losses(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** The dead and injured told by the trigger, or by the verbs hung on it. */
    Optional<Casualties> of(Token trigger) {
        Optional<Integer> dead = Optional.empty();
        Optional<Integer> injured = Optional.empty();
        for (Token verb : verbs(trigger)) {
            if (dead.isEmpty() && KILLING.contains(tree.lemma(verb))) dead = count(verb);
            if (injured.isEmpty() && HURTING.contains(tree.lemma(verb))) injured = count(verb);
        }
        return dead.isEmpty() && injured.isEmpty() ? Optional.empty() : Optional.of(new Casualties(dead, injured));
    }

    private List<Token> verbs(Token trigger) {
        List<Token> verbs = new java.util.ArrayList<>(List.of(trigger));
        Token top = trigger.isVerb() ? trigger : tree.head(trigger).orElse(trigger);
        verbs.add(top);
        for (int i = 1; i < verbs.size() && i < 8; i++) {
            for (Token child : tree.children(verbs.get(i), "conj", "advcl", "acl"))
                if (child.isVerb()) verbs.add(child);
        }
        return verbs;
    }

    private Optional<Integer> count(Token verb) {
        return new Clause(tree, verb, lexicon).object().flatMap(this::number);
    }

    private Optional<Integer> number(Token noun) {
        Optional<Integer> own = value(noun);
        if (own.isPresent()) return own;
        for (Token child : tree.children(noun, "nummod")) {
            Optional<Integer> number = value(child);
            if (number.isPresent()) return number;
        }
        boolean single = tree.children(noun, "det").stream()
                .anyMatch(det -> Tree.lower(det).equals("a") || Tree.lower(det).equals("an"));
        return single ? Optional.of(1) : Optional.empty();
    }

    private static Optional<Integer> value(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT).replace(",", "");
        if (word.matches("[0-9]{1,7}")) return Optional.of(Integer.parseInt(word));
        int small = SMALL.indexOf(word);
        return small > 0 ? Optional.of(small) : Optional.ofNullable(TENS.get(word));
    }
}
