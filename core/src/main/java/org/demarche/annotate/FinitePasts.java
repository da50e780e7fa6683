package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Token;

/**
 * Reads as an active past what a parser took for a passive without an auxiliary.
 *
 * <p>"The minister, Ana Ruiz, estimated on Monday that …": forms in -ed are past and participle alike, but in running
 * text a passive clause with a subject of its own needs an auxiliary, so without one the verb is the past tense.
 * Headlines leave auxiliaries out and stay as they are.
 */
final class FinitePasts {
    private FinitePasts() {}

    /** The sentences with such verbs mended; sentences without any are the same objects. */
    static List<Sentence> mend(List<Sentence> sentences) {
        return sentences.stream().map(FinitePasts::mend).toList();
    }

    private static Sentence mend(Sentence sentence) {
        if (sentence.role() == Role.HEADLINE) return sentence;
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (Token verb : sentence.tokens()) if (lacksItsAuxiliary(sentence, verb)) mend(tokens, verb);
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.span(), sentence.role(), tokens, sentence.names(), sentence.vector());
    }

    // Only a whole sentence surely has a finite verb, and only what is told in a clause or object is told by someone.
    private static boolean lacksItsAuxiliary(Sentence sentence, Token verb) {
        return verb.head() == 0
                && verb.xpos().equals("VBN")
                && verb.form().endsWith("ed")
                && !sentence.children(verb, "nsubj:pass").isEmpty()
                && sentence.children(verb, "aux", "cop").isEmpty()
                && !sentence.children(verb, "ccomp", "obj", "xcomp").isEmpty();
    }

    private static void mend(List<Token> tokens, Token verb) {
        tokens.set(verb.id() - 1, past(verb));
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == verb.id() && token.relation().equals("nsubj:pass")) {
                tokens.set(token.id() - 1, subject(token));
            }
        }
    }

    private static Token past(Token verb) {
        String feats = "Mood=Ind|Tense=Past|VerbForm=Fin";
        return new Token(
                verb.id(),
                verb.span(),
                verb.form(),
                verb.lemma(),
                verb.upos(),
                "VBD",
                feats,
                verb.head(),
                verb.relation());
    }

    private static Token subject(Token token) {
        return new Token(
                token.id(),
                token.span(),
                token.form(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                token.feats(),
                token.head(),
                "nsubj");
    }
}
