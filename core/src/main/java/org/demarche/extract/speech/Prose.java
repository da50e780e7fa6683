package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.demarche.Annotated;
import org.demarche.Mention;
import org.demarche.Quoted;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.TimeExpression;
import org.demarche.Token;

/** An annotated report with its trees, words, outer quotations and mentions at hand. */
final class Prose {
    /**
     * A word and the tree it stands in.
     *
     * @param tree its sentence
     * @param token the word
     */
    record Word(Tree tree, Token token) {}

    private final Annotated annotated;
    private final List<Tree> trees = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Quoted> quotations;
    private final List<Quoted> inner;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, Mention> covering = new HashMap<>();

    Prose(Annotated annotated) {
        this.annotated = annotated;
        for (Sentence sentence : annotated.sentences()) {
            Tree tree = new Tree(sentence);
            trees.add(tree);
            for (Token token : sentence.tokens()) words.add(new Word(tree, token));
        }
        this.quotations = quoted(annotated, 0);
        this.inner = quoted(annotated, 1);
        for (Mention mention : annotated.mentions()) {
            keep(mention);
            cover(mention);
        }
    }

    private static List<Quoted> quoted(Annotated annotated, int depth) {
        return annotated.quoted().stream()
                .filter(quoted -> quoted.depth() == depth)
                .toList();
    }

    private void keep(Mention mention) {
        for (int i = wordAt(mention.head().start()); i < words.size(); i++) {
            Span span = words.get(i).token().span();
            if (span.start() >= mention.head().end()) return;
            mentions.merge(span.start(), mention, Prose::wider);
        }
    }

    private void cover(Mention mention) {
        if (mention.form() == Mention.Form.ADJECTIVE) return;
        for (Word word : wordsIn(mention.span())) {
            covering.merge(word.token().span().start(), mention, Prose::wider);
        }
    }

    private static Mention wider(Mention a, Mention b) {
        return b.span().length() > a.span().length() ? b : a;
    }

    Annotated annotated() {
        return annotated;
    }

    String text() {
        return annotated.document().text();
    }

    List<Tree> trees() {
        return trees;
    }

    List<Word> words() {
        return words;
    }

    /** The outer quotations, in order. */
    List<Quoted> quotations() {
        return quotations;
    }

    /** The widest mention whose head covers this token. */
    Optional<Mention> mention(Token token) {
        return Optional.ofNullable(mentions.get(token.span().start()));
    }

    /** The time expressions inside a span. */
    List<TimeExpression> timesIn(Span span) {
        List<TimeExpression> times = annotated.times();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() >= span.start()) high = middle;
            else low = middle + 1;
        }
        int to = low;
        while (to < times.size() && times.get(to).span().end() <= span.end()) to++;
        return times.subList(low, to);
    }

    /** The widest mention, not of a mere adjective, that covers this token. */
    Optional<Mention> around(Token token) {
        return Optional.ofNullable(covering.get(token.span().start()));
    }

    /** The index of the first word that ends after this offset. */
    int wordAt(int offset) {
        return firstEndingAfter(words, word -> word.token().span().end(), offset);
    }

    /** The words inside a span, in order. */
    List<Word> wordsIn(Span span) {
        int from = wordAt(span.start());
        int to = from;
        while (to < words.size() && words.get(to).token().span().start() < span.end()) to++;
        return words.subList(from, to);
    }

    /** The sentence before this one. */
    Optional<Tree> before(Tree tree) {
        int at = firstEndingAfter(trees, each -> each.span().end(), tree.span().start());
        return at == 0 ? Optional.empty() : Optional.of(trees.get(at - 1));
    }

    /** The sentences a span reaches into, in order. */
    List<Tree> treesIn(Span span) {
        int from = firstEndingAfter(trees, tree -> tree.span().end(), span.start());
        int to = from;
        while (to < trees.size() && trees.get(to).span().start() < span.end()) to++;
        return trees.subList(from, to);
    }

    /** True when all the pieces stand in quotations inside others. */
    boolean isInnerQuotation(List<Span> pieces) {
        return pieces.stream()
                .allMatch(piece -> at(inner, piece.start())
                        .filter(quoted -> quoted.span().contains(piece))
                        .isPresent());
    }

    /** The outer quotation that holds this offset. */
    Optional<Quoted> quotationAt(int offset) {
        return at(quotations, offset);
    }

    private static Optional<Quoted> at(List<Quoted> apart, int offset) {
        int at = firstEndingAfter(apart, quoted -> quoted.span().end(), offset);
        if (at == apart.size()) return Optional.empty();
        return Optional.of(apart.get(at)).filter(quoted -> quoted.span().contains(offset));
    }

    // Of things that stand apart, in order, the first one that ends after the offset.
    private static <T> int firstEndingAfter(List<T> apart, ToIntFunction<T> end, int offset) {
        int low = 0;
        int high = apart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(apart.get(middle)) > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** True when no line ends between the offsets. */
    boolean sameParagraph(int from, int to) {
        for (int at = from; at < to; at++) if (text().charAt(at) == '\n') return false;
        return true;
    }

    /** The runs of these tokens as spans; commas and marks at their rims do not belong to them. */
    List<Span> pieces(Tree tree, BitSet ids) {
        List<Span> pieces = new ArrayList<>();
        int id = ids.nextSetBit(1);
        while (id > 0) {
            int last = id;
            while (last < tree.tokens().size() && (ids.get(last + 1) || bridges(tree, ids, last + 1))) last++;
            rimmed(tree, id, last).ifPresent(pieces::add);
            id = ids.nextSetBit(last + 1);
        }
        return pieces;
    }

    // Punctuation the parser hung elsewhere does not break a run.
    private static boolean bridges(Tree tree, BitSet ids, int id) {
        return isPunctuation(tree.token(id)) && id < tree.tokens().size() && ids.get(id + 1) && ids.get(id - 1);
    }

    private static Optional<Span> rimmed(Tree tree, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && isPunctuation(tree.token(from))) from++;
        while (to >= from && isPunctuation(tree.token(to))) to--;
        if (from > to) return Optional.empty();
        return Optional.of(tree.token(from).span().union(tree.token(to).span()));
    }

    static boolean isPunctuation(Token token) {
        return token.upos().equals("PUNCT");
    }
}
