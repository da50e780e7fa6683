package org.demarche.bench;

import java.util.Locale;

/** Whether confidences mean what they say: by tenth, how sure findings were and how often they were right. */
public final class Reliability {
    private static final int TENTHS = 10;

    private final int[] counts = new int[TENTHS];
    private final int[] right = new int[TENTHS];
    private final double[] sums = new double[TENTHS];

    public void add(double confidence, boolean isRight) {
        int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
        counts[tenth]++;
        sums[tenth] += confidence;
        if (isRight) right[tenth]++;
    }

    /** The mean gap between confidence and share right, each tenth weighing as many findings as it has. */
    public double error() {
        double gaps = 0;
        int all = 0;
        for (int i = 0; i < TENTHS; i++) {
            gaps += Math.abs(sums[i] - right[i]);
            all += counts[i];
        }
        return all == 0 ? 0 : gaps / all;
    }

    /** One line a tenth that holds anything, and the expected calibration error. */
    public String table() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TENTHS; i++) {
            if (counts[i] == 0) continue;
            text.append(String.format(
                    Locale.ROOT,
                    "confidence %.1f to %.1f  n %4d  mean %.3f  right %.3f%n",
                    i / 10.0,
                    (i + 1) / 10.0,
                    counts[i],
                    sums[i] / counts[i],
                    (double) right[i] / counts[i]));
        }
        return text.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", error()))
                .toString();
    }
}
