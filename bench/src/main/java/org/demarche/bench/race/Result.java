package org.demarche.bench.race;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How one contender did.
 *
 * @param name what it is called
 * @param loadNanos how long loading it took
 * @param mostMemory the most bytes its process held, where the system tells
 * @param laps its stages, each with each number of threads
 */
record Result(String name, long loadNanos, OptionalLong mostMemory, List<Laps> laps) {
    Result {
        laps = List.copyOf(laps);
    }

    Optional<Laps> of(String stage, int threads) {
        return laps.stream()
                .filter(each -> each.stage().equals(stage) && each.threads() == threads)
                .findFirst();
    }

    List<String> stages() {
        return laps.stream().map(Laps::stage).distinct().toList();
    }
}
