package org.demarche.annotate.time;

import java.util.List;
import java.util.Optional;

/**
 * Words that follow a rule.
 *
 * @param rule the rule
 * @param terms the readings it took, in order
 * @param start the first word that tells the time
 * @param end the word after the last one that does
 */
record Match(Rule rule, List<Term> terms, int start, int end) {
    int length() {
        return end - start;
    }

    /** The first reading of this class. */
    Optional<Term> term(Kind kind) {
        for (Term term : terms) if (term.kind() == kind) return Optional.of(term);
        return Optional.empty();
    }

    /** The value of a class the rule always has. */
    String value(Kind kind) {
        return term(kind).map(Term::value).orElseThrow(() -> new IllegalStateException(rule + " lacks " + kind));
    }

    boolean has(Kind kind) {
        return term(kind).isPresent();
    }
}
