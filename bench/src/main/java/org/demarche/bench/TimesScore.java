package org.demarche.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.Span;

/**
 * Counts time expressions as TempEval-3 does.
 *
 * <p>Strict: same start and end. Relaxed: any overlap, one to one, largest overlap first. Value: relaxed and equal
 * value, where an empty gold value is never met; type likewise.
 */
final class TimesScore {
    /**
     * A time expression of either side.
     *
     * @param span its words without white space at the rims
     * @param type its TIMEX3 type, may be empty
     * @param value its TIMEX3 value, may be empty
     */
    record Marked(Span span, String type, String value) {}

    private record Pair(int overlap, boolean same, int gold, int found) {}

    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int values;
    private int types;
    private final List<String> errors = new ArrayList<>();

    void add(String id, String text, List<Marked> golds, List<Marked> founds) {
        gold += golds.size();
        found += founds.size();
        Map<Integer, Integer> paired = pair(golds, founds);
        for (int i = 0; i < golds.size(); i++) {
            Marked each = golds.get(i);
            Integer partner = paired.get(i);
            if (partner == null) error(id, "MISS", text, each, each.value, "");
            else count(id, text, each, founds.get(partner));
        }
        for (int j = 0; j < founds.size(); j++) {
            if (!paired.containsValue(j)) error(id, "SPURIOUS", text, founds.get(j), "", founds.get(j).value);
        }
    }

    private static Map<Integer, Integer> pair(List<Marked> golds, List<Marked> founds) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                Span a = golds.get(i).span;
                Span b = founds.get(j).span;
                int overlap = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
                if (overlap > 0) pairs.add(new Pair(overlap, a.equals(b), i, j));
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.same)
                .thenComparing(pair -> -pair.overlap)
                .thenComparing(pair -> pair.gold)
                .thenComparing(pair -> pair.found));
        Map<Integer, Integer> paired = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.gold) && used.add(pair.found)) paired.put(pair.gold, pair.found);
        }
        return paired;
    }

    private void count(String id, String text, Marked wanted, Marked given) {
        relaxed++;
        if (wanted.span.equals(given.span)) strict++;
        if (wanted.type.equals(given.type)) types++;
        if (!wanted.value.isEmpty() && wanted.value.equals(given.value)) values++;
        else error(id, "VALUE", text, wanted, wanted.value, given.value);
    }

    private void error(String id, String kind, String text, Marked where, String wanted, String given) {
        int from = Math.max(0, where.span.start() - 50);
        String before = text.substring(from, where.span.start()).replace('\n', ' ');
        errors.add(String.join("\t", kind, where.span.in(text).replace('\n', ' '), wanted, given, id, before));
    }

    /** One line a figure: precision, recall and F1 in percent. */
    List<String> report() {
        return List.of(
                "gold\t" + gold + "\tfound\t" + found,
                line("strict", strict),
                line("relaxed", relaxed),
                line("value", values),
                line("type", types));
    }

    private String line(String name, int right) {
        double precision = found == 0 ? 0 : 100.0 * right / found;
        double recall = gold == 0 ? 0 : 100.0 * right / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "%s\tP %.2f\tR %.2f\tF1 %.2f", name, precision, recall, f1);
    }

    /** Kind, words, gold value, found value, document and the words before, parted by tabs. */
    List<String> errors() {
        return List.copyOf(errors);
    }
}
