package org.demarche.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.Reading;

/**
 * Reads documents on several threads and hands the readings on in the order the documents came, so that output never
 * depends on the thread count.
 *
 * <p>Only a few documents a thread are under way at once: {@link #read} waits when they are, and memory stays flat. Used
 * by one thread, as {@link #close} must be.
 */
public final class OrderedReading implements AutoCloseable {
    private final Function<Document, Reading> pipeline;
    private final Consumer<Reading> sink;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Future<Reading>> underWay = new ArrayDeque<>();

    public OrderedReading(Function<Document, Reading> pipeline, int threads, Consumer<Reading> sink) {
        if (threads < 1) throw new IllegalArgumentException("at least one thread, not " + threads);
        this.pipeline = pipeline;
        this.sink = sink;
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = 4 * threads;
    }

    /** Takes one document; its reading reaches the sink after those of all documents before it. */
    public void read(Document document) {
        underWay.add(threads.submit(() -> pipeline.apply(document)));
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
        Future<Reading> next = underWay.remove();
        boolean taken = false;
        try {
            sink.accept(next.get());
            taken = true;
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a document failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } finally {
            // A sink that failed would get what follows a gap.
            if (!taken) underWay.clear();
        }
    }
}
