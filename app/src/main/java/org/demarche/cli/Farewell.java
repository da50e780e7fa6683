package org.demarche.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until the process is asked to end, and keeps it from ending before what is under way is done. */
final class Farewell implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    Farewell() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            await(done);
        }));
    }

    /** Returns when someone asks for the end. */
    void await() {
        await(asked);
    }

    /** Returns when someone asks for the end, or after this time. */
    void await(Duration time) {
        try {
            asked.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** True when someone asked for the end. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Everything is done. */
    @Override
    public void close() {
        done.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
