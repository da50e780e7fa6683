package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
 * @param setting what stands in it and around it
 */
record Saying(Reading reading, Statement statement, Span span, Wording wording, Set<String> core, Setting setting) {
    private static final int LEAST_WORDS = 4;

    /** The sayings of these reports, report by report. */
    static List<Saying> of(Collection<Reading> readings) {
        return readings.stream().flatMap(reading -> of(reading).stream()).toList();
    }

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
        Wording wording = Wording.of(reading.annotated(), trimmed);
        return new Saying(reading, statement, trimmed, wording, core, Setting.of(reading, statement, trimmed));
    }

    /** The same, its words weighed among the sayings of its story. */
    Saying among(Commonness commonness) {
        return new Saying(reading, statement, span, wording.among(commonness), core, setting);
    }

    /** True when it speaks of what the other asserts without asserting it: "experts review the crimes committed". */
    boolean merelyMentions(Saying other) {
        if (core.isEmpty() || other.core.isEmpty()) return false;
        boolean mentions = wording.telling().stream().anyMatch(other.core::contains);
        return mentions && core.stream().noneMatch(other.core::contains);
    }

    /**
     * True when something is said to be done or to be so in it, not only named or asked for ("to destroy the files"); also
     * where no tree is known.
     */
    boolean hasPredicate() {
        Optional<Sentence> sentence = reading.annotated().sentenceAt(span.start());
        List<Token> tokens = sentence.map(each -> each.within(span)).orElse(List.of());
        Optional<Token> first = tokens.stream().filter(Token::isVerb).findFirst();
        boolean asked = first.filter(verb -> verb.xpos().equals("VB")
                        && verb.id() > 1
                        && sentence.get().token(verb.id() - 1).xpos().equals("TO"))
                .isPresent();
        return tokens.isEmpty() || first.isPresent() && !asked;
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

    /** True when its words are among the other words of this one, in the same report. */
    boolean holds(Saying other) {
        return isIn(other.document()) && span.contains(other.span) && span.length() > other.span.length();
    }

    boolean isIn(Document report) {
        return document().id().equals(report.id());
    }

    boolean isInSentenceOf(Saying other) {
        return isIn(other.document())
                && reading.annotated()
                        .sentenceAt(span.start())
                        .filter(sentence ->
                                sentence.span().contains(other.span().start()))
                        .isPresent();
    }

    boolean hasSpeakerOf(Saying other) {
        return Speakers.sameName(statement.speaker(), other.statement.speaker());
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
        return !sentence.children(verb, "nsubj", "expl").isEmpty();
    }

    private static int words(Sentence sentence, Span span) {
        return sentence.within(span).size();
    }
}
