package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, Mention> covering = new HashMap<>();

    Prose(Annotated annotated) {
        this.annotated = annotated;
        for (Sentence sentence : annotated.sentences()) {
            Tree tree = new Tree(sentence);
            trees.add(tree);
            for (Token token : sentence.tokens()) words.add(new Word(tree, token));
        }
        this.quotations = annotated.quoted().stream()
                .filter(quoted -> quoted.depth() == 0)
                .toList();
        for (Mention mention : annotated.mentions()) {
            keep(mention);
            cover(mention);
        }
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
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).token().span().end() > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** The words inside a span, in order. */
    List<Word> wordsIn(Span span) {
        int from = wordAt(span.start());
        int to = from;
        while (to < words.size() && words.get(to).token().span().start() < span.end()) to++;
        return words.subList(from, to);
    }

    /** True when all the pieces stand in quotations inside others. */
    boolean isInnerQuotation(List<Span> pieces) {
        return pieces.stream()
                .allMatch(piece -> annotated.quoted().stream()
                        .anyMatch(quoted -> quoted.depth() > 0 && quoted.span().contains(piece)));
    }

    /** The outer quotation that holds this offset. */
    Optional<Quoted> quotationAt(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() > offset) high = middle;
            else low = middle + 1;
        }
        if (low == quotations.size()) return Optional.empty();
        return Optional.of(quotations.get(low)).filter(quoted -> quoted.span().contains(offset));
    }

    /** True when no line ends between the offsets. */
    boolean sameParagraph(int from, int to) {
        int line = text().indexOf('\n', from);
        return line < 0 || line >= to;
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
