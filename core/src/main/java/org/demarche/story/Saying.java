package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Document;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.Token;

/**
 * One thing said in a statement: a sentence of its content, or a clause of one that could stand alone. Outlets cut the
 * same speech into different statements, so statements are compared by their sayings.
 *
 * @param reading the report
 * @param statement the statement it is part of
 * @param span its words
 * @param wording its words, to be compared
 * @param core the stems of the predicates it asserts
 */
record Saying(Reading reading, Statement statement, Span span, Wording wording, Set<String> core) {
    private static final int LEAST_WORDS = 4;

    /** The sayings of a report in text order; words that stand in two statements are told by the shorter of them. */
    static List<Saying> of(Reading reading) {
        List<Saying> sayings = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (Span content : statement.content()) {
                for (Span part : parts(reading, content)) sayings.add(of(reading, statement, part));
            }
        }
        return List.copyOf(sayings);
    }

    private static Saying of(Reading reading, Statement statement, Span span) {
        Span trimmed = span.trimmed(reading.document().text());
        Set<String> core = reading.annotated()
                .sentenceAt(trimmed.start())
                .map(sentence -> Core.of(sentence, trimmed))
                .orElse(Set.of());
        return new Saying(
                reading, statement, trimmed, Wording.of(reading.document().text(), trimmed), core);
    }

    /** True when it speaks of what the other asserts without asserting it: "experts review the crimes committed". */
    boolean merelyMentions(Saying other) {
        if (core.isEmpty() || other.core.isEmpty()) return false;
        boolean mentions = wording.telling().stream().anyMatch(other.core::contains);
        return mentions && core.stream().noneMatch(other.core::contains);
    }

    Document document() {
        return reading.document();
    }

    Evidence evidence() {
        return new Evidence(document().id(), span);
    }

    String text() {
        return document().words(span);
    }

    /** True when both are the same words of the same report, or share some of them. */
    boolean overlaps(Saying other) {
        return document().id().equals(other.document().id()) && span.overlaps(other.span);
    }

    private static List<Span> parts(Reading reading, Span content) {
        Set<Integer> cuts = new TreeSet<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            if (!sentence.span().overlaps(content)) continue;
            if (sentence.span().start() > content.start())
                cuts.add(sentence.span().start());
            clauses(sentence, content, cuts);
        }
        List<Span> parts = new ArrayList<>();
        int from = content.start();
        for (int cut : cuts) {
            parts.add(new Span(from, cut));
            from = cut;
        }
        parts.add(new Span(from, content.end()));
        return parts;
    }

    // A coordinate clause with its own subject stands alone: "… and we will not hesitate".
    private static void clauses(Sentence sentence, Span content, Set<Integer> cuts) {
        for (Token token : sentence.tokens()) {
            if (!token.is("conj") || !isClause(sentence, token)) continue;
            int start = sentence.subtree(token).get(0).span().start();
            if (words(sentence, new Span(content.start(), Math.max(content.start(), start))) < LEAST_WORDS) continue;
            if (start < content.end() && words(sentence, new Span(start, content.end())) >= LEAST_WORDS)
                cuts.add(start);
        }
    }

    private static boolean isClause(Sentence sentence, Token verb) {
        return !sentence.children(verb, "nsubj", "expl").isEmpty()
                || !sentence.children(verb, "ccomp").isEmpty();
    }

    private static int words(Sentence sentence, Span span) {
        return sentence.within(span).size();
    }
}
