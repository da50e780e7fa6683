package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.demarche.Act;
import org.demarche.Table;

/** The rows of {@code acts.tsv}: words of a content that tell the act it performs. */
final class ActWords {
    private static final int GAP = 3;

    /**
     * One row.
     *
     * @param order its place in the table
     * @param act the act
     * @param words lemmas, {@code *} for a gap
     * @param needs what else must hold
     */
    record Row(int order, Act act, List<String> words, Set<String> needs) {}

    private final Map<String, List<Row>> byFirst = new HashMap<>();

    ActWords() {
        int order = 0;
        for (List<String> row : Table.read(ActWords.class, "acts.tsv", 3)) {
            List<String> words = List.of(row.get(1).split(" "));
            Set<String> needs =
                    row.get(2).isEmpty() ? Set.of() : Set.of(row.get(2).split(" "));
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Row(order++, Act.valueOf(row.get(0)), words, needs));
        }
    }

    /** The first row of the table whose words stand in these lemmas and whose needs hold. */
    Optional<Row> find(List<String> lemmas, BiPredicate<Row, Integer> holds) {
        Row best = null;
        for (int i = 0; i < lemmas.size(); i++) {
            for (Row row : byFirst.getOrDefault(lemmas.get(i), List.of())) {
                if (best != null && best.order() <= row.order()) continue;
                if (matches(lemmas, i, row.words()) && holds.test(row, i)) best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(List<String> lemmas, int from, List<String> words) {
        int at = from;
        int slack = 0;
        for (String word : words) {
            if (word.equals("*")) {
                slack = GAP;
                continue;
            }
            int last = Math.min(lemmas.size() - 1, at + slack);
            while (at <= last && !lemmas.get(at).equals(word)) at++;
            if (at > last) return false;
            at++;
            slack = 0;
        }
        return true;
    }
}
