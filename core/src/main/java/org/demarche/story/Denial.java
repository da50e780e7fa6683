package org.demarche.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param denied the saying that is said to be untrue: the same, or the one before it that it points at
 * @param subject what the denied proposition is about
 * @param outright whether it is called a denial; else a negation that may deny what somebody said
 */
record Denial(Saying saying, Saying denied, Subject subject, boolean outright) {
    static final Set<String> CLAIM_NOUNS = stems("claim-nouns.tsv", 0, Optional.empty());
    private static final Set<String> DENYING = stems("denials.tsv", 1, Optional.of("denying"));
    private static final Set<String> THINGS = stems("denials.tsv", 1, Optional.of("thing"));
    // "Such claims" are those of the last sentences.
    private static final int REACH = 600;
    // A negation denies what is said in nearly its own words.
    private static final double OWN_WORDS = 0.7;
    // Some three telling words.
    private static final double TOLD_AGAIN = 15;
    private static final int BEFORE = 4;
    // Less is a name, not what somebody says.
    static final double LEAST = 10;
    private static final Set<String> THIS = Set.of("this", "that", "these", "those", "such", "it");
    private static final Set<String> SOMEBODY = Set.of("him", "her", "them", "me", "us", "you");
    private static final Set<String> NEITHER = Set.of("nor", "neither", "not", "n't", "never", "cannot", "confirm");

    private static Set<String> stems(String table, int column, Optional<String> kind) {
        return Table.read(Denial.class, table, column + 1).stream()
                .filter(row -> kind.isEmpty() || kind.get().equals(row.get(0)))
                .flatMap(row -> Stream.of(row.get(column).split(" ")))
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** False for a statement that is no denial, whatever its words. */
    static boolean may(Statement statement) {
        return statement.act() == Act.DENY || statement.act() == Act.REJECT;
    }

    /** The denial this saying is, if it is one; it may point at one of those before it in its report. */
    static Optional<Denial> of(Saying saying, List<Saying> before) {
        Statement statement = saying.statement();
        boolean outright = isOutright(saying);
        boolean negated = statement.act() == Act.DENY && isNegated(saying);
        if (!outright && !negated || isUndone(saying) || isOfSomebody(saying)) return Optional.empty();
        boolean points = isPointing(saying) && (outright || saysUntrue(saying));
        Optional<Saying> denied = points ? pointedAt(saying, before) : Optional.of(saying);
        return denied.map(each ->
                new Denial(saying, each, Subject.of(each).with(Subject.side(statement.speaker())), outright || points));
    }

    // "That is not true".
    private static boolean saysUntrue(Saying saying) {
        return saying.core().stream().anyMatch(CLAIM_NOUNS::contains);
    }

    // "Denied him the nomination": no words of his are denied.
    private static boolean isOfSomebody(Saying saying) {
        return SOMEBODY.contains(Stems.lower(saying.text()));
    }

    // To reject a proposal or a peace is no denial, nor to deny a visa; to reject an accusation or a report is.
    private static boolean isOutright(Saying saying) {
        Statement statement = saying.statement();
        if (statement.act() == Act.REJECT)
            return saying.wording().words().stream().limit(BEFORE).anyMatch(word -> CLAIM_NOUNS.contains(word.stem()));
        if (statement.act() != Act.DENY) return false;
        if (statement.cue().isEmpty()) return true;
        Wording cue = Wording.of(saying.document().text(), statement.cue().get());
        return cue.words().stream().anyMatch(word -> DENYING.contains(word.stem()))
                && saying.core().stream().noneMatch(THINGS::contains);
    }

    // "Neither confirmed nor denied", "could not deny".
    private static boolean isUndone(Saying saying) {
        Optional<Sentence> sentence = saying.statement()
                .cue()
                .flatMap(cue -> saying.reading().annotated().sentenceAt(cue.start()));
        if (sentence.isEmpty()) return false;
        int cue = saying.statement().cue().get().start();
        List<Token> before = sentence.get().tokens().stream()
                .filter(token -> token.span().start() < cue)
                .toList();
        return before.subList(Math.max(0, before.size() - BEFORE), before.size()).stream()
                .anyMatch(token -> NEITHER.contains(Stems.lower(token.form())) || token.hasLemma("confirm"));
    }

    /** True when nothing is said but that something said before is true or not: "such claims", "that is not true". */
    static boolean isPointing(Saying saying) {
        Set<String> telling = new HashSet<>(saying.wording().telling());
        telling.removeAll(CLAIM_NOUNS);
        return telling.isEmpty()
                && saying.wording().words().stream()
                        .anyMatch(word -> CLAIM_NOUNS.contains(word.stem()) || THIS.contains(word.form()));
    }

    // What speaks of the denier, else what stands in the same sentence or is meant by "this" and "such".
    private static Optional<Saying> pointedAt(Saying denial, List<Saying> before) {
        List<Saying> near = new ArrayList<>();
        for (Saying each : before)
            if (denial.span().start() - each.span().end() <= REACH && mayBePointedAt(each, denial)) near.add(0, each);
        return near.stream()
                .filter(each -> Speakers.speaksOf(each, denial.statement().speaker()))
                .findFirst()
                .or(() -> near.stream()
                        .findFirst()
                        .filter(each -> each.isInSentenceOf(denial) || THIS.contains(firstWord(denial))));
    }

    private static boolean mayBePointedAt(Saying before, Saying denial) {
        return !isPointing(before)
                && !before.overlaps(denial)
                && !before.hasSpeakerOf(denial)
                && before.wording().weight() >= LEAST;
    }

    private static String firstWord(Saying saying) {
        return saying.wording().words().isEmpty()
                ? ""
                : saying.wording().words().get(0).form();
    }

    /** True when the saying holds the denied proposition, by its kind of deed and sides or by its words. */
    boolean isAbout(Saying saying) {
        if (saying.equals(denied)) return true;
        if (isPointing(saying) || saying.overlaps(this.saying) || saying.overlaps(denied)) return false;
        Likeness words = Likeness.of(saying.wording(), denied.wording());
        double alike = words.both() < TOLD_AGAIN ? 0 : words.score();
        if (!outright) return alike >= OWN_WORDS && shares(saying.core(), negated(denied));
        return Subject.of(saying).meets(subject) || alike >= Sameness.SAME && shares(saying.core(), denied.core());
    }

    // Predicates, but for "report" and "claim"; without a tree the words must do.
    private static boolean shares(Set<String> predicates, Set<String> denied) {
        if (predicates.isEmpty() || denied.isEmpty()) return true;
        return predicates.stream().anyMatch(each -> denied.contains(each) && !CLAIM_NOUNS.contains(each));
    }

    /** True when these words themselves tell of a denial: "the king strongly denied any knowledge". */
    static boolean tellsOfDenial(Saying saying) {
        return saying.core().stream().anyMatch(DENYING::contains);
    }

    /** True when the main predicate of these words is negated: "it would not supply weapons". */
    static boolean isNegated(Saying saying) {
        return !negated(saying).isEmpty();
    }

    private static Set<String> negated(Saying saying) {
        Optional<Sentence> sentence =
                saying.reading().annotated().sentenceAt(saying.span().start());
        return sentence.map(each -> negated(each, saying)).orElse(Set.of());
    }

    // "There was no deal", "no deal was made".
    private static boolean isOfNone(Sentence sentence, Token predicate) {
        return sentence.children(predicate, "nsubj", "obj").stream()
                .flatMap(noun -> sentence.children(noun, "det").stream())
                .anyMatch(each -> each.hasLemma("no"));
    }

    private static Set<String> negated(Sentence sentence, Saying saying) {
        Set<String> negated = new HashSet<>();
        for (Token token : sentence.within(saying.span())) {
            String stem = Stems.of(Stems.lower(token.form()));
            boolean predicate =
                    token.isVerb() || !sentence.children(token, "cop").isEmpty();
            if (!predicate || !saying.core().contains(stem)) continue;
            boolean not = sentence.children(token, "advmod").stream().anyMatch(each -> each.hasLemma("not", "never"));
            if (not || isOfNone(sentence, token)) negated.add(stem);
        }
        return negated;
    }
}
