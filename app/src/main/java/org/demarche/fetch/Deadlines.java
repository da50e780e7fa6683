package org.demarche.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/** Stops requests whose time is over: a server that sends a byte now and then would else hold us for ever. */
final class Deadlines implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Deadlines::thread);

    Deadlines() {
        clock.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fetch-deadline");
        thread.setDaemon(true);
        return thread;
    }

    Deadline after(Duration time) {
        Deadline deadline = new Deadline();
        deadline.due = Optional.of(clock.schedule(deadline::pass, time.toMillis(), TimeUnit.MILLISECONDS));
        return deadline;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** The end of the time that one question and all its redirects have. */
    static final class Deadline implements AutoCloseable {
        private Optional<ScheduledFuture<?>> due = Optional.empty();
        private Optional<Cancellable> running = Optional.empty();
        private boolean over;

        /** Puts this request in the place of the one before. */
        synchronized void stops(Cancellable request) {
            running = Optional.of(request);
            if (over) request.cancel();
        }

        synchronized boolean isOver() {
            return over;
        }

        private synchronized void pass() {
            over = true;
            running.ifPresent(Cancellable::cancel);
        }

        @Override
        public void close() {
            due.ifPresent(each -> each.cancel(false));
        }
    }
}
