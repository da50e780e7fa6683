package org.demarche.annotate.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/**
 * Where a phrase stands: what a pronoun needs to know of it.
 *
 * @param sentence number of its sentence in the report
 * @param subject true when it is the subject of a clause
 * @param object true when something is done to it directly
 * @param main true when that clause is the sentence's main one
 * @param quoted true inside quotation marks
 * @param speaks true when its verb reports speech
 * @param clauseSubject the subject of the clause it stands in, when the tree tells
 * @param antecedent what a relative clause hangs on, for a relative pronoun
 */
record Scene(
        int sentence,
        boolean subject,
        boolean object,
        boolean main,
        boolean quoted,
        boolean speaks,
        Optional<Span> clauseSubject,
        Optional<Span> antecedent) {

    /** Of a phrase in a parsed sentence; of an unparsed one, the first phrase counts as subject. */
    static Scene of(Sentence sentence, int number, Span span, boolean first, boolean quoted, SmallWords small) {
        Optional<Token> top = top(sentence, span);
        if (top.isEmpty())
            return new Scene(number, first, false, first, quoted, first, Optional.empty(), Optional.empty());
        boolean subject = top.get().is("nsubj") && !isExpletive(sentence, top.get());
        Optional<Token> verb = sentence.head(top.get());
        boolean main = subject && verb.isPresent() && isMain(verb.get());
        boolean speaks = subject
                && verb.isPresent()
                && small.of("speech").contains(verb.get().lemma());
        Optional<Token> clause = clause(sentence, top.get());
        return new Scene(
                number,
                subject,
                top.get().is("obj", "iobj"),
                main,
                quoted,
                speaks,
                clause.flatMap(head -> subjectOf(sentence, head)).map(Token::span),
                clause.filter(head -> head.is("acl")).flatMap(sentence::head).map(Token::span));
    }

    /** The head of the clause a token stands in: the first verb above it, or a predicate with a subject. */
    private static Optional<Token> clause(Sentence sentence, Token token) {
        Optional<Token> at = sentence.head(token);
        for (int steps = 0; at.isPresent() && steps < 12; steps++) {
            if (at.get().isVerb()) return at;
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    private static Optional<Token> subjectOf(Sentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> subject = sentence.children(at, "nsubj").stream().findFirst();
            if (subject.isPresent()) return subject;
            Optional<Token> up = sentence.head(at);
            if (up.isEmpty() || !at.is("conj", "xcomp", "advcl") || !up.get().isVerb()) return Optional.empty();
            at = up.get();
        }
        return Optional.empty();
    }

    /** "It is clear", "it seems": the word stands for nothing. */
    private static boolean isExpletive(Sentence sentence, Token token) {
        if (!token.form().equalsIgnoreCase("it")) return false;
        return sentence.head(token)
                .filter(head -> head.isVerb() && !head.hasLemma("seem", "appear", "mean", "happen", "turn", "take"))
                .isEmpty();
    }

    private static boolean isMain(Token verb) {
        return verb.head() == 0 || verb.is("parataxis", "conj");
    }

    /** The token of the span that hangs on one outside it. */
    static Optional<Token> top(Sentence sentence, Span span) {
        List<Token> inside = sentence.within(span);
        for (Token token : inside) {
            Optional<Token> head = sentence.head(token);
            if (head.isEmpty() || !span.contains(head.get().span())) return Optional.of(token);
        }
        return inside.stream().findFirst();
    }
}
