package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Span;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/**
 * Finds the words on which a statement depends: "if …", "unless …", "on condition that …", "should they …", "any action
 * …", "warned them not to …".
 */
final class Conditions {
    private static final int LEAST = 3;

    private final Prose prose;

    Conditions(Prose prose) {
        this.prose = prose;
    }

    Optional<Span> of(Attribution each, Act act) {
        for (Span piece : each.content()) {
            List<Word> words = prose.wordsIn(piece);
            for (int i = 0; i < words.size(); i++) {
                Optional<Span> found = at(each, act, words, i);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> at(Attribution each, Act act, List<Word> words, int i) {
        Token token = words.get(i).token();
        if (token.hasLemma("if", "unless", "provided") && opens(words.get(i)) && !isIdle(words, i))
            return clause(words, i);
        if (i > 1 && token.hasLemma("as") && isLong(words, i)) return clause(words, i - 2);
        if (opensOtherwise(words, i)) return clause(words, i);
        boolean binds = act == Act.THREATEN || act == Act.REJECT;
        if (binds && token.hasLemma("any") && i + 1 < words.size()) return phrase(words, i);
        if (act != Act.THREATEN) return Optional.empty();
        if (token.hasLemma("for")
                && i > 0
                && words.get(i - 1).token().hasLemma("accountable", "responsible", "responsibility"))
            return phrase(words, i + 1);
        if (token.hasLemma("to")
                && i > 0
                && each.frame().equals("oinf")
                && words.get(i - 1).token().hasLemma("not")) return rest(words, i + 1);
        return Optional.empty();
    }

    // "asked if …" puts a question, no condition.
    private static boolean opens(Word word) {
        Token clause = word.tree().head(word.token()).orElse(word.token());
        boolean question = clause.is("ccomp")
                && word.tree()
                        .head(clause)
                        .filter(verb -> verb.hasLemma("ask", "wonder", "know", "see", "say", "question", "doubt"))
                        .isPresent();
        return !question && word.token().upos().equals("SCONJ") || word.token().hasLemma("unless");
    }

    // "as if it were over" likens, "even if they wait" says that it does not matter, "what if" asks.
    private static boolean isIdle(List<Word> words, int i) {
        return i > 0 && words.get(i - 1).token().hasLemma("as", "even", "what");
    }

    private static boolean isLong(List<Word> words, int i) {
        return words.get(i - 1).token().hasLemma("long")
                && words.get(i - 2).token().hasLemma("as", "so");
    }

    private static boolean opensOtherwise(List<Word> words, int i) {
        String form = words.get(i).token().form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "provided", "providing", "assuming" -> is(words, i + 1, "that");
            case "on" ->
                is(words, i + 1, "condition") && is(words, i + 2, "that")
                        || is(words, i + 2, "condition") && is(words, i + 3, "that");
            case "in" ->
                is(words, i + 1, "case") && !is(words, i + 2, "of")
                        || is(words, i + 1, "the") && is(words, i + 2, "event") && is(words, i + 3, "of", "that")
                        || is(words, i + 1, "exchange", "return") && is(words, i + 2, "for");
            case "until" -> words.get(i).token().is("mark") && isPutOff(words, i);
            case "should", "were" -> isInverted(words.get(i));
            default -> false;
        };
    }

    private static boolean is(List<Word> words, int i, String... lemmas) {
        return i < words.size() && words.get(i).token().hasLemma(lemmas);
    }

    // "will not talk until the troops leave": what is refused depends on what follows.
    private static boolean isPutOff(List<Word> words, int i) {
        boolean will = false;
        boolean not = false;
        for (int w = i - 1; w >= 0 && words.get(w).tree() == words.get(i).tree(); w--) {
            will |= words.get(w).token().hasLemma("will", "would", "wo", "shall");
            not |= words.get(w).token().hasLemma("not", "never", "no", "n't");
        }
        return will && not;
    }

    // "Should Oslo wait, we will leave": the subject stands between the auxiliary and its verb.
    static boolean isInverted(Word word) {
        Token modal = word.token();
        List<Token> tokens = word.tree().tokens();
        if (tokens.get(tokens.size() - 1).form().startsWith("?")) return false;
        Optional<Token> verb = word.tree().head(modal).filter(head -> !head.is("root") && head.id() > modal.id());
        return verb.flatMap(head -> word.tree().child(head, "nsubj"))
                .filter(subject -> subject.id() > modal.id())
                .isPresent();
    }

    // From the mark to where its clause ends; a comma ends it where the tree gives no clause.
    private Optional<Span> clause(List<Word> words, int i) {
        Word mark = words.get(i);
        BitSet below = mark.tree().head(mark.token()).map(mark.tree()::below).orElseGet(BitSet::new);
        int last = i;
        for (int w = i; w < words.size() && words.get(w).tree() == mark.tree(); w++) {
            Token token = words.get(w).token();
            if (token.form().equals(",") && w - i >= LEAST) break;
            if (below.get(token.id()) || w - i < LEAST || !Prose.isPunctuation(token)) last = w;
        }
        return span(words, i, last);
    }

    private Optional<Span> phrase(List<Word> words, int i) {
        if (i >= words.size()) return Optional.empty();
        Word first = words.get(i);
        Token head = first.tree()
                .head(first.token())
                .filter(up -> up.id() > first.token().id())
                .orElse(first.token());
        BitSet below = first.tree().below(head);
        int last = i;
        for (int w = i; w < words.size() && words.get(w).tree() == first.tree(); w++) {
            Token token = words.get(w).token();
            if (below.get(token.id())) last = w;
            else if (!Prose.isPunctuation(token)) break;
        }
        return last > i + 1 ? span(words, i, last) : rest(words, i);
    }

    private Optional<Span> rest(List<Word> words, int i) {
        int last = i;
        while (last + 1 < words.size()
                && words.get(last + 1).tree() == words.get(i).tree()
                && !words.get(last + 1).token().form().equals(",")) last++;
        return span(words, i, last);
    }

    private static Optional<Span> span(List<Word> words, int from, int to) {
        int end = to;
        while (end > from && Prose.isPunctuation(words.get(end).token())) end--;
        if (from >= words.size()) return Optional.empty();
        return Optional.of(
                words.get(from).token().span().union(words.get(end).token().span()));
    }
}
