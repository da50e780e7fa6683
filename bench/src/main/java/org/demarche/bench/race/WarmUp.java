package org.demarche.bench.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Says when a stage is warm: done for ten seconds, and the fastest of the last three rounds was no more than two in a
 * hundred faster than the fastest of those before.
 *
 * <p>What counts is the time of the processor, compiling included: other work on the machine changes it little, and the
 * compiler is seen at work in it. Three rounds, as one may be slow by chance, and code that is compiled bit by bit gets
 * faster by less in one.
 */
final class WarmUp {
    // Code that is quick has been done too seldom in one round to be compiled.
    private static final long LEAST_NANOS = 10_000_000_000L;
    private static final long MOST_NANOS = 180_000_000_000L;
    private static final double FASTER = 1.02;
    private static final int LAST = 3;

    private final int most;
    private final List<Double> speeds = new ArrayList<>();
    private long nanos;

    /** @param most how many rounds it takes at most; they also end after three minutes */
    WarmUp(int most) {
        this.most = most;
    }

    boolean goesOn() {
        return rounds() < most && nanos < MOST_NANOS && !isSteady();
    }

    void add(Lap lap) {
        nanos += lap.nanos();
        speeds.add((double) lap.times() / Math.max(1, lap.processorNanos()));
    }

    /** How many rounds there were. */
    int rounds() {
        return speeds.size();
    }

    /** False when it was ended before its rounds were alike. */
    boolean isSteady() {
        if (nanos < LEAST_NANOS || rounds() < 2 * LAST) return false;
        int last = rounds() - LAST;
        double before = Collections.max(speeds.subList(0, last));
        return Collections.max(speeds.subList(last, rounds())) <= before * FASTER;
    }
}
