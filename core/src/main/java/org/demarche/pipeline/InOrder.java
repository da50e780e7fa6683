package org.demarche.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several threads, such as reading documents, and hands the results on in the order the work came, so that
 * output never depends on the thread count.
 *
 * <p>Only a few pieces of work a thread are under way at once: {@link #take} waits when they are, and memory stays flat.
 * Used by one thread, as {@link #close} must be.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> implements AutoCloseable {
    private final Function<? super T, ? extends R> work;
    private final Consumer<? super R> sink;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    public InOrder(Function<? super T, ? extends R> work, int threads, Consumer<? super R> sink) {
        if (threads < 1) throw new IllegalArgumentException("at least one thread, not " + threads);
        this.work = work;
        this.sink = sink;
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = 4 * threads;
    }

    /** Takes one piece of work; its result reaches the sink after those of all before it. */
    public void take(T one) {
        underWay.add(threads.submit(() -> work.apply(one)));
        while (underWay.size() > most || !underWay.isEmpty() && underWay.peek().isDone()) handOn();
    }

    /** Waits for the rest and hands it on. */
    @Override
    public void close() {
        try {
            while (!underWay.isEmpty()) handOn();
        } finally {
            threads.shutdownNow();
        }
    }

    private void handOn() {
        Future<R> next = underWay.remove();
        boolean taken = false;
        try {
            sink.accept(next.get());
            taken = true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            throw new IllegalStateException("work on another thread failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", e);
        } finally {
            // A sink that failed would get what follows a gap.
            if (!taken) underWay.clear();
        }
    }
}
