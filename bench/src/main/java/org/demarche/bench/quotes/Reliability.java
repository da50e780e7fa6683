package org.demarche.bench.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sets how sure findings were beside how often they were right. */
final class Reliability {
    private static final int STEPS = 10;

    private final Map<String, Tally> byKind = new TreeMap<>();
    private final Map<String, Tally> byConfidence = new TreeMap<>();

    /** Findings of one kind or of nearly one confidence. */
    private static final class Tally {
        private int given;
        private int right;
        private double sure;

        private void add(double confidence, boolean isRight) {
            given++;
            sure += confidence;
            if (isRight) right++;
        }

        private double gap() {
            return Math.abs(sure - right) / given;
        }

        private String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "%-24s %6d  sure %5.1f  right %5.1f",
                    what,
                    given,
                    100 * sure / given,
                    100.0 * right / given);
        }
    }

    void add(String kind, double confidence, boolean right) {
        byKind.computeIfAbsent(kind, any -> new Tally()).add(confidence, right);
        int step = Math.min(STEPS - 1, (int) (confidence * STEPS));
        String bin = String.format(Locale.ROOT, "%.1f to %.1f", (double) step / STEPS, (step + 1.0) / STEPS);
        byConfidence.computeIfAbsent(bin, any -> new Tally()).add(confidence, right);
    }

    /** A line for each kind, most frequent first, then one for each tenth of confidence, then the expected error. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byKind.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().given))
                .forEach(each -> lines.add(each.getValue().line(each.getKey())));
        byConfidence.forEach((bin, tally) -> lines.add(tally.line(bin)));
        lines.add(String.format(Locale.ROOT, "expected calibration error %.3f", error()));
        return lines;
    }

    /** How far confidence lies from being right, over tenths of confidence, weighed by how many findings each holds. */
    double error() {
        int all = byConfidence.values().stream().mapToInt(tally -> tally.given).sum();
        double gaps = byConfidence.values().stream()
                .mapToDouble(tally -> tally.gap() * tally.given)
                .sum();
        return all == 0 ? 0 : gaps / all;
    }
}
