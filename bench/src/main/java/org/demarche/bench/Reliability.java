package org.demarche.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whether confidences mean what they say: by kind and by tenth, how sure findings were and how often they were right. */
public final class Reliability {
    private static final int TENTHS = 10;

    private final Map<String, Bins> byKind = new TreeMap<>();
    private final Bins all = new Bins();

    /** Findings by tenths of confidence. */
    private static final class Bins {
        private final Map<Integer, Tally> tenths = new TreeMap<>();
        private final Tally whole = new Tally();

        private void add(double confidence, boolean isRight) {
            int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
            tenths.computeIfAbsent(tenth, any -> new Tally()).add(confidence, isRight);
            whole.add(confidence, isRight);
        }

        private double error() {
            double gaps = tenths.values().stream().mapToDouble(Tally::gap).sum();
            return whole.given == 0 ? 0 : gaps / whole.given;
        }
    }

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
            return Math.abs(sure - right);
        }

        private String line(String what) {
            double share = 100.0 * right / given;
            return String.format(
                    Locale.ROOT, "%-24s %6d  sure %5.1f  right %5.1f", what, given, 100 * sure / given, share);
        }
    }

    /** One finding of a kind, such as a type of event or a form of statement. */
    public void add(String kind, double confidence, boolean isRight) {
        byKind.computeIfAbsent(kind, any -> new Bins()).add(confidence, isRight);
        all.add(confidence, isRight);
    }

    /** The mean gap between confidence and share right, each tenth weighing as many findings as it has. */
    public double error() {
        return all.error();
    }

    /**
     * A line for each kind with its own expected error, the most frequent first, then one for each tenth of confidence, then
     * the expected error of all.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        byKind.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().whole.given))
                .forEach(each -> lines.add(line(each.getKey(), each.getValue())));
        all.tenths.forEach((tenth, tally) -> lines.add(tally.line(bin(tenth))));
        lines.add(String.format(Locale.ROOT, "expected calibration error %.3f", error()));
        return lines;
    }

    private static String line(String kind, Bins bins) {
        return bins.whole.line(kind) + String.format(Locale.ROOT, "  error %.3f", bins.error());
    }

    private static String bin(int tenth) {
        return String.format(Locale.ROOT, "%.1f to %.1f", tenth / 10.0, (tenth + 1) / 10.0);
    }
}
