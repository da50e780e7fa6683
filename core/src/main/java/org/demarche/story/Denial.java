package org.demarche.story;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Act;
import org.demarche.Sentence;
import org.demarche.Statement;
import org.demarche.Table;
import org.demarche.Token;

/**
 * Someone's word that a proposition is not so.
 *
 * @param saying where it is said
 * @param subject what the denied proposition is about
 * @param wording its words
 */
record Denial(Saying saying, Subject subject, Wording wording) {
    // Fewer telling words than this ("such claims") point back at what was said before.
    private static final double POINTING = 9;
    private static final Set<String> CLAIM_NOUNS = Table.read(Denial.class, "claim-nouns.tsv", 1).stream()
            .flatMap(row -> Stream.of(row.get(0).split(" ")))
            .map(Stems::of)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    /** The denial this saying is, if it is one; it may point at the one before it. */
    static Optional<Denial> of(Saying saying, Optional<Saying> before) {
        if (!isDenial(saying.statement(), saying)) return Optional.empty();
        Saying denied = isPointing(saying) ? before.orElse(saying) : saying;
        Subject subject =
                Subject.of(denied).with(Subject.side(saying.statement().speaker()));
        return Optional.of(new Denial(saying, subject, denied.wording()));
    }

    static boolean isPointing(Saying saying) {
        return saying.wording().weight() < POINTING;
    }

    // To reject a proposal or a peace is no denial; to reject an accusation or a report is.
    private static boolean isDenial(Statement statement, Saying saying) {
        if (statement.act() == Act.DENY) return true;
        if (statement.act() != Act.REJECT) return false;
        return Wording.of(saying.document().text(), statement.evidence()).telling().stream()
                .anyMatch(CLAIM_NOUNS::contains);
    }

    /** True when the saying holds the denied proposition, by its kind of deed and sides or by its words. */
    boolean isAbout(Saying saying, Sameness sameness) {
        if (isPointing(saying) || saying.overlaps(this.saying)) return false;
        return Subject.of(saying).meets(subject) || sameness.words(saying.wording(), wording) >= Sameness.SAME;
    }

    /** True when the main predicate of these words is negated: "it would not supply weapons". */
    static boolean isNegated(Saying saying) {
        Optional<Sentence> sentence =
                saying.reading().annotated().sentenceAt(saying.span().start());
        return sentence.map(each -> isNegated(each, saying)).orElse(false);
    }

    private static boolean isNegated(Sentence sentence, Saying saying) {
        for (Token token : sentence.within(saying.span())) {
            if (!token.isVerb() || !saying.core().contains(Stems.of(Stems.lower(token.form())))) continue;
            boolean not = sentence.children(token, "advmod").stream().anyMatch(each -> each.hasLemma("not", "never"));
            if (not) return true;
        }
        return false;
    }
}
