package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;
import org.demarche.TimeExpression;

/**
 * The rules of {@code rules.tsv} as one tree of words and classes, so that a text is read once whatever their number.
 *
 * <p>A path through the tree is as long as the longest rule, so the time for a text grows with its length alone.
 */
final class Grammar {
    /** A place in the tree; a rule ends here when {@code ends} holds it. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Ending> ends = new ArrayList<>(1);
    }

    private record Ending(Rule rule, int before, int after) {}

    private final Node root = new Node();

    Grammar() {
        int order = 0;
        for (List<String> row : Table.read(Grammar.class, "rules.tsv", 4)) add(row, order++);
    }

    private void add(List<String> row, int order) {
        Optional<TimeExpression.Type> type =
                row.get(1).isEmpty() ? Optional.empty() : Optional.of(TimeExpression.Type.valueOf(row.get(1)));
        Meaning meaning = Meaning.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
        Rule rule = new Rule(order, type, meaning, row.get(3));
        for (List<String> path : Patterns.of(row.get(0))) add(path, rule);
    }

    // Braces part the words that tell the time from those that only must stand beside them.
    private void add(List<String> path, Rule rule) {
        int open = path.indexOf("{");
        int close = path.indexOf("}");
        List<String> steps = path.stream()
                .filter(step -> !step.equals("{") && !step.equals("}"))
                .toList();
        Node node = root;
        for (String step : steps) node = node.next.computeIfAbsent(step, key -> new Node());
        int after = close < 0 ? 0 : path.size() - 1 - close;
        if (node.ends.stream().noneMatch(ending -> ending.before == Math.max(open, 0) && ending.after == after)) {
            node.ends.add(new Ending(rule, Math.max(open, 0), after));
        }
    }

    /** The longest match that begins with this word. */
    Optional<Match> match(List<Word> words, Terms terms, int at) {
        if (terms.at(at).isEmpty() && !root.next.containsKey(words.get(at).lower())) return Optional.empty();
        Walk walk = new Walk(words, terms, at);
        walk.from(root, at);
        return walk.best;
    }

    /** One search of the tree from one word. */
    private static final class Walk {
        private final List<Word> words;
        private final Terms terms;
        private final int start;
        private final List<Term> taken = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private Optional<Match> best = Optional.empty();
        private int reach;

        Walk(List<Word> words, Terms terms, int start) {
            this.words = words;
            this.terms = terms;
            this.start = start;
        }

        void from(Node node, int at) {
            for (Ending ending : node.ends) offer(ending);
            if (node.next.isEmpty() || at >= words.size()) return;
            Word word = words.get(at);
            if (at > start && word.opens()) return;
            Node literal = node.next.get(word.lower());
            if (literal != null) step(literal, at + 1);
            for (Term term : terms.at(at)) {
                Node next = node.next.get(term.kind().name());
                if (next == null) continue;
                taken.add(term);
                step(next, term.end());
                taken.remove(taken.size() - 1);
            }
        }

        private void step(Node node, int end) {
            ends.add(end);
            from(node, end);
            ends.remove(ends.size() - 1);
        }

        private void offer(Ending ending) {
            int from = ending.before == 0 ? start : ends.get(ending.before - 1);
            int to = ends.get(ends.size() - 1 - ending.after);
            int far = ends.get(ends.size() - 1);
            int order = ending.rule.order();
            boolean better = best.isEmpty()
                    || far > reach
                    || far == reach && order < best.get().rule().order();
            if (!better) return;
            best = Optional.of(new Match(ending.rule, List.copyOf(taken), from, to));
            reach = far;
        }
    }
}
