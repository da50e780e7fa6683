package org.demarche.bench.race;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Lets contenders do their stages on the same texts, one process after the other, each warm before it is timed.
 *
 * @param rounds how often each stage is timed with each number of threads
 * @param warmUps how often it is done before at most, with as many threads as are ever used; see {@link WarmUp}
 * @param threads the numbers of threads to try
 * @param told is told what is being done
 */
record Race(int rounds, int warmUps, List<Integer> threads, Consumer<String> told) {
    Race {
        threads = List.copyOf(threads);
    }

    /** Runs one contender; only these of its stages. */
    Result run(Contender contender, List<String> texts, Predicate<String> stages) throws IOException {
        told.accept(contender.name() + ": loading");
        try (Started started = new Started(contender, texts)) {
            List<Laps> laps = new ArrayList<>();
            for (String stage : started.stages()) {
                if (!stages.test(stage)) continue;
                told.accept(contender.name() + ": " + stage);
                WarmUp warmUp = warmUp(started, stage);
                told.accept(contender.name() + ": " + stage + (warmUp.isSteady() ? " is warm" : " is not steady yet")
                        + " after " + warmUp.rounds() + " rounds");
                for (int count : threads) laps.add(timed(started, stage, count, warmUp));
            }
            return new Result(contender.name(), started.loadNanos(), started.mostMemory(), laps);
        }
    }

    private WarmUp warmUp(Started started, String stage) throws IOException {
        WarmUp warmUp = new WarmUp(warmUps);
        while (warmUp.goesOn()) warmUp.add(started.round(stage, most()));
        return warmUp;
    }

    private int most() {
        return threads.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private Laps timed(Started started, String stage, int count, WarmUp warmUp) throws IOException {
        List<Lap> laps = new ArrayList<>();
        for (int round = 0; round < rounds; round++) laps.add(started.round(stage, count));
        return new Laps(stage, count, warmUp.rounds(), warmUp.isSteady(), laps);
    }
}
