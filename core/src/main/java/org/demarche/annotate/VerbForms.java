package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Table;
import org.demarche.Token;

/**
 * Mends verbs that a parser gave a form or a place which they cannot have.
 *
 * <p>"The minister, Ana Ruiz, estimated on Monday that …": forms in -ed are past and participle alike, but in running
 * text a passive clause with a subject of its own needs an auxiliary, so without one the verb is the past tense.
 * Headlines leave auxiliaries out and stay as they are.
 *
 * <p>"Ruiz rejected claims it may fall": an open complement has no finite verb, so what stands there in -s without a
 * subject is a noun, the object, and the clause below it tells what it holds.
 *
 * <p>"Ruiz said the mayor gave 'every support,' threatening to go": what is quoted ends with the quotation, so a verb of
 * speech behind it is the speaker's. "The mayor can say we will go, Ruiz said": a verb of speech that nothing is left to say
 * for says the clause next to it. "The plan drew criticism from Ruiz": what stands behind the object is no part of the
 * subject before the verb.
 */
final class VerbForms {
    private static final Set<String> SPEECH = Table.read(VerbForms.class, "speech-participles.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "’", "'", "»");

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
            if (isBehindQuotation(token)) teller(token).ifPresent(verb -> hang(token, verb, "advcl"));
            untold(token).ifPresent(verb -> hang(token, verb, "ccomp"));
            source(token).ifPresent(verb -> hang(token, verb, "obl"));
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

    private boolean isBehindQuotation(Token token) {
        if (!token.xpos().equals("VBG") || !token.relation().equals("advcl") || !SPEECH.contains(token.lemma()))
            return false;
        int mark = token.id() - 1;
        if (mark > 0 && sentence.token(mark).form().equals(",")) mark--;
        boolean comma = mark < token.id() - 1
                || mark > 1 && sentence.token(mark - 1).form().equals(",");
        return comma && mark > 1 && isClosing(mark) && token.head() < mark;
    }

    // An opening mark stands apart from the word before it.
    private boolean isClosing(int mark) {
        int end = sentence.token(mark - 1).span().end();
        return CLOSING.contains(sentence.token(mark).form())
                && sentence.token(mark).span().start() == end;
    }

    /** The verb in whose reported words this token hangs. */
    private Optional<Token> teller(Token token) {
        Token head = sentence.token(token.head());
        return head.relation().equals("ccomp") ? Optional.of(sentence.token(head.head())) : Optional.empty();
    }

    /** The verb of speech without words of its own right before this clause, which tells the same verb's words. */
    private Optional<Token> untold(Token clause) {
        if (!clause.relation().equals("ccomp")) return Optional.empty();
        return sentence.children(sentence.token(clause.head()), "ccomp").stream()
                .filter(verb -> verb.id() < clause.id() && SPEECH.contains(verb.lemma()))
                .filter(verb -> sentence.token(verb.id() + 1).head() == clause.id())
                .filter(verb ->
                        sentence.children(verb, "ccomp", "obj", "xcomp", "obl").isEmpty())
                .findFirst();
    }

    /** The verb whose subject, standing before it, a phrase with "from" behind its object was hung on. */
    private Optional<Token> source(Token token) {
        if (!token.relation().equals("nmod")
                || sentence.children(token, "case").stream().noneMatch(this::isFrom)) return Optional.empty();
        Token subject = sentence.token(token.head());
        if (!subject.relation().equals("nsubj") || subject.id() > subject.head()) return Optional.empty();
        Token verb = sentence.token(subject.head());
        int from = sentence.children(token, "case").get(0).id();
        boolean behind = sentence.children(verb, "obj").stream().anyMatch(object -> object.id() == from - 1);
        return behind ? Optional.of(verb) : Optional.empty();
    }

    private boolean isFrom(Token token) {
        return token.lemma().equals("from");
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

    private void hang(Token token, Token verb, String relation) {
        tokens.set(token.id() - 1, token.under(verb.id(), relation));
    }

    private void put(Token token, String upos, String xpos, String feats, String relation) {
        Token put = new Token(
                token.id(), token.span(), token.form(), token.lemma(), upos, xpos, feats, token.head(), relation);
        tokens.set(token.id() - 1, put);
    }
}
