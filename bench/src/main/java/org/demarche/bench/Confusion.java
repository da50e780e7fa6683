package org.demarche.bench;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was told for what, and what follows from it: precision, recall and macro F1 over the gold labels. */
public final class Confusion {
    public static final String NONE = "-";

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    public void add(String gold, String told) {
        counts.computeIfAbsent(gold, k -> new TreeMap<>()).merge(told, 1, Integer::sum);
    }

    private int count(String gold, String told) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(told, 0);
    }

    private int gold(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int told(String label) {
        return counts.keySet().stream().mapToInt(gold -> count(gold, label)).sum();
    }

    double precision(String label) {
        return ratio(count(label, label), told(label));
    }

    double recall(String label) {
        return ratio(count(label, label), gold(label));
    }

    double f1(String label) {
        return ratio(2 * count(label, label), gold(label) + told(label));
    }

    /** The mean F1 of the labels the gold knows. */
    public double macroF1() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    double accuracy() {
        int right =
                counts.keySet().stream().mapToInt(label -> count(label, label)).sum();
        return ratio(right, total());
    }

    int total() {
        return counts.keySet().stream().mapToInt(this::gold).sum();
    }

    /** The share that was told anything at all. */
    double coded() {
        return 1 - ratio(told(NONE), total());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** One line a gold label: precision, recall, F1, and what it was taken for, commonest first. */
    public String table() {
        StringBuilder text = new StringBuilder();
        SortedSet<String> labels = new TreeSet<>(counts.keySet());
        for (String label : labels) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-10s n %4d  P %5.1f  R %5.1f  F1 %5.1f  ",
                    label,
                    gold(label),
                    100 * precision(label),
                    100 * recall(label),
                    100 * f1(label)));
            counts.getOrDefault(label, Map.of()).entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(label))
                    .sorted((a, b) -> b.getValue() - a.getValue())
                    .forEach(entry ->
                            text.append(' ').append(entry.getKey()).append(' ').append(entry.getValue()));
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
