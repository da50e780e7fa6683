package org.demarche;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences written by hand: one word a line, {@code form lemma UPOS XPOS head relation}. */
public final class Conllu {
    private Conllu() {}

    public static Sentence sentence(String lines) {
        return sentence(lines, 0);
    }

    /** The sentence as it stands in a text from this offset on. */
    public static Sentence sentence(String lines, int start) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String line : lines.strip().split("\n")) {
            String[] parts = line.strip().split("\\s+");
            Span span = new Span(at, at + parts[0].length());
            tokens.add(new Token(
                    tokens.size() + 1,
                    span,
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    "_",
                    Integer.parseInt(parts[4]),
                    parts[5]));
            at = span.end() + 1;
        }
        return new Sentence(new Span(start, at - 1), Role.BODY, tokens, List.of(), Optional.empty());
    }

    /** The words with one space between them: the text the spans point into. */
    public static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::form).toList());
    }

    /** Where these words stand in the sentence. */
    public static Span words(Sentence sentence, String words) {
        int at = text(sentence).indexOf(words);
        if (at < 0) throw new IllegalArgumentException("no \"" + words + "\" in " + text(sentence));
        return new Span(at, at + words.length());
    }
}
