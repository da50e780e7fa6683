package org.demarche.story;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;

/** Independent work on all threads of the pool that weaves, where there is one; the answers do not depend on it. */
final class Together {
    private Together() {}

    /** What the work makes of each, in their order. */
    static <T, R> List<R> each(List<T> all, Function<T, R> work) {
        Stream<T> stream = ForkJoinTask.inForkJoinPool() ? all.parallelStream() : all.stream();
        return stream.map(work).toList();
    }
}
