package org.demarche.bench.race;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * One stage done on all texts, over and over until it took a second, as clocks of processor time are coarse.
 *
 * @param times how often
 * @param nanos how long that took
 * @param processorNanos the processor time of the whole process meanwhile, collecting garbage and compiling included
 * @param failed how many texts it threw on
 */
record Lap(int times, long nanos, long processorNanos, int failed) {
    private static final long LEAST_NANOS = 1_000_000_000;

    /** Keeps what was made from being optimised away. */
    private static volatile Object last = "";

    static Lap of(IntFunction<?> stage, int texts, int threads) throws InterruptedException {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        AtomicInteger failed = new AtomicInteger();
        long processor = machine.getProcessCpuTime();
        long begun = System.nanoTime();
        int times = 0;
        do {
            once(stage, texts, threads, failed);
            times++;
        } while (System.nanoTime() - begun < LEAST_NANOS);
        return new Lap(times, System.nanoTime() - begun, machine.getProcessCpuTime() - processor, failed.get() / times);
    }

    private static void once(IntFunction<?> stage, int texts, int threads, AtomicInteger failed)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int at = next.getAndIncrement(); at < texts; at = next.getAndIncrement()) one(stage, at, failed);
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < threads; i++) others.add(new Thread(work));
        others.forEach(Thread::start);
        for (Thread other : others) other.join();
    }

    private static void one(IntFunction<?> stage, int at, AtomicInteger failed) {
        try {
            last = stage.apply(at);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
    }
}
