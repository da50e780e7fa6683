package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Token;

/**
 * Mends verbs that a parser gave a form which their clause cannot have.
 *
 * <p>"The minister, Ana Ruiz, estimated on Monday that …": forms in -ed are past and participle alike, but in running
 * text a passive clause with a subject of its own needs an auxiliary, so without one the verb is the past tense.
 * Headlines leave auxiliaries out and stay as they are.
 *
 * <p>"Ruiz rejected claims it may fall": an open complement has no finite verb, so what stands there in -s without a
 * subject is a noun, the object, and the clause below it tells what it holds.
 */
final class VerbForms {
    private final Sentence sentence;
    private final List<Token> tokens;

    private VerbForms(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentences with such verbs mended; sentences without any are the same objects. */
    static List<Sentence> mend(List<Sentence> sentences) {
        return sentences.stream().map(each -> new VerbForms(each).mended()).toList();
    }

    private Sentence mended() {
        for (Token token : sentence.tokens()) {
            if (lacksItsAuxiliary(token)) becomePast(token);
            if (isFiniteComplement(token)) becomeNoun(token);
        }
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.span(), sentence.role(), tokens, sentence.names(), sentence.vector());
    }

    // Only a whole sentence surely has a finite verb, and only what is told in a clause or object is told by someone.
    private boolean lacksItsAuxiliary(Token verb) {
        return sentence.role() != Role.HEADLINE
                && verb.head() == 0
                && verb.xpos().equals("VBN")
                && verb.form().endsWith("ed")
                && !sentence.children(verb, "nsubj:pass").isEmpty()
                && sentence.children(verb, "aux", "cop").isEmpty()
                && !sentence.children(verb, "ccomp", "obj", "xcomp").isEmpty();
    }

    private boolean isFiniteComplement(Token token) {
        return token.xpos().equals("VBZ")
                && token.relation().equals("xcomp")
                && token.id() == token.head() + 1
                && sentence.children(token, "nsubj", "csubj", "expl", "aux", "mark")
                        .isEmpty();
    }

    private void becomePast(Token verb) {
        put(verb, verb.upos(), "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin", verb.relation());
        for (Token child : sentence.children(verb)) if (child.relation().equals("nsubj:pass")) relate(child, "nsubj");
    }

    private void becomeNoun(Token token) {
        put(token, "NOUN", "NNS", "Number=Plur", "obj");
        for (Token child : sentence.children(token, "ccomp")) relate(child, "acl");
    }

    private void relate(Token token, String relation) {
        Token now = tokens.get(token.id() - 1);
        put(now, now.upos(), now.xpos(), now.feats(), relation);
    }

    private void put(Token token, String upos, String xpos, String feats, String relation) {
        Token put = new Token(
                token.id(), token.span(), token.form(), token.lemma(), upos, xpos, feats, token.head(), relation);
        tokens.set(token.id() - 1, put);
    }
}
