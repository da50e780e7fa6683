package org.demarche.bench.race;

import java.util.Arrays;
import java.util.List;

/**
 * The laps of one stage with one number of threads; the first, which warm up, are not among them.
 *
 * @param stage what was done
 * @param threads with how many threads
 * @param warmUps how many rounds warmed it up
 * @param steady false when those were ended before they were alike
 * @param laps how it went, lap by lap
 */
record Laps(String stage, int threads, int warmUps, boolean steady, List<Lap> laps) {
    Laps {
        laps = List.copyOf(laps);
    }

    /** Units a second on the clock: the least, the median and the most. */
    double[] speeds(long units) {
        double[] speeds = laps.stream()
                .mapToDouble(lap -> units * lap.times() * 1e9 / lap.nanos())
                .sorted()
                .toArray();
        return new double[] {speeds[0], median(speeds), speeds[speeds.length - 1]};
    }

    /** How far apart the slowest and the fastest lap are, as a share of the median. */
    double spread() {
        double[] speeds = speeds(1);
        return (speeds[2] - speeds[0]) / speeds[1];
    }

    /** Units for each second of processor time, which other work on the machine changes little; the median. */
    double speedOfProcessor(long units) {
        return median(laps.stream()
                .mapToDouble(lap -> units * lap.times() * 1e9 / Math.max(1, lap.processorNanos()))
                .sorted()
                .toArray());
    }

    int failed() {
        return laps.stream().mapToInt(Lap::failed).max().orElse(0);
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
    }
}
