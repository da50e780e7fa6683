package org.demarche.annotate.actor;

import java.util.List;
import java.util.Set;

/** Tells a seat of power that acts ("Beijing said") from one where something happens ("in Beijing", "the Paris deal"). */
final class Seats {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "into",
            "through",
            "via",
            "over",
            "toward",
            "towards",
            "downtown",
            "central");
    private static final Set<String> NAMED = Set.of(
            "accord",
            "accords",
            "agreement",
            "agreements",
            "climate",
            "conference",
            "convention",
            "deal",
            "format",
            "pact",
            "process",
            "protocol",
            "summit",
            "talks",
            "treaty");
    private static final Set<String> MOVES = Set.of(
            "visit",
            "visits",
            "visited",
            "trip",
            "trips",
            "travel",
            "travels",
            "traveled",
            "travelled",
            "traveling",
            "travelling",
            "flight",
            "flew",
            "fly",
            "flying",
            "return",
            "returned",
            "returns",
            "go",
            "goes",
            "going",
            "went",
            "come",
            "came",
            "arrive",
            "arrived",
            "head",
            "heads",
            "headed",
            "journey",
            "drive",
            "drove",
            "moved",
            "tour");

    private Seats() {}

    static boolean isPlace(Phrase phrase, List<Word> words) {
        if (phrase.kind() != Phrase.Kind.NATION || !isOnlySeat(phrase)) return false;
        int at = 0;
        while (at < words.size() && words.get(at).start() < phrase.span().start()) at++;
        if (at < words.size() && words.get(at).lower().equals("the") && isInName(phrase, words)) return true;
        if (at == 0) return false;
        String before = words.get(at - 1).lower();
        return WHERE.contains(before) || (before.equals("to") || before.equals("from")) && moves(words, at - 2);
    }

    // "the Paris deal", "the Minsk agreements": named after where they were made.
    private static boolean isInName(Phrase phrase, List<Word> words) {
        return words.stream()
                .filter(word -> word.start() >= phrase.span().end())
                .findFirst()
                .filter(word -> NAMED.contains(word.lower()))
                .isPresent();
    }

    private static boolean moves(List<Word> words, int last) {
        for (int i = last; i >= 0 && i > last - 4; i--)
            if (MOVES.contains(words.get(i).lower())) return true;
        return false;
    }

    private static boolean isOnlySeat(Phrase phrase) {
        boolean seat = false;
        for (Entry entry : phrase.entries()) {
            if (entry instanceof Nation nation) {
                if (nation.use() != Nation.Use.SEAT) return false;
                seat = true;
            }
        }
        return seat;
    }
}
