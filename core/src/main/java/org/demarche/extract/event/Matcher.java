package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** Finds every frame that fits somewhere in a sentence. */
final class Matcher {
    private final Lexicon lexicon;

    Matcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All fits, by trigger in text order, the most demanding frame of each trigger first. */
    List<Match> matches(Tree tree) {
        List<Match> all = new ArrayList<>();
        for (Token token : tree.tokens()) all.addAll(at(tree, token));
        return all;
    }

    private List<Match> at(Tree tree, Token token) {
        Optional<Frame.Word> word = word(tree, token);
        if (word.isEmpty()) return List.of();
        List<Frame> frames = lexicon.frames(tree.lemma(token), word.get());
        if (frames.isEmpty()) return List.of();
        Clause clause = new Clause(tree, token, lexicon);
        List<Match> found = new ArrayList<>();
        for (Frame frame : frames) {
            Optional<Set<Token>> words = Fit.of(frame, clause);
            words.ifPresent(met -> found.add(new Match(frame, clause, met)));
        }
        found.sort((a, b) -> Integer.compare(b.frame().weight(), a.frame().weight()));
        return found;
    }

    // A participle before a noun ("detained activists") describes; it does not tell an event.
    static Optional<Frame.Word> word(Tree tree, Token token) {
        return switch (token.upos()) {
            case "VERB", "AUX" ->
                token.is("amod", "compound", "aux", "cop") ? Optional.empty() : Optional.of(Frame.Word.VERB);
            case "NOUN", "PROPN" -> Optional.of(Frame.Word.NOUN);
            case "ADJ" -> token.is("amod") ? Optional.empty() : Optional.of(Frame.Word.ADJECTIVE);
            default -> Optional.empty();
        };
    }
}
