package org.demarche.job;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a reader that pushes into an iterator that is pulled, holding only a few elements at a time: archives are larger
 * than memory. The reader runs on a thread of its own, which {@link #close} ends.
 *
 * @param <T> what is read
 */
final class Pulled<T> implements Iterator<T>, AutoCloseable {
    private static final int HELD = 16;

    private record End(@Nullable Throwable fault) {}

    private final BlockingQueue<Object> queue = new ArrayBlockingQueue<>(HELD);
    private final Thread reader;
    private @Nullable Object next;

    /** @param push gives every element to the consumer it is handed */
    Pulled(Consumer<Consumer<T>> push) {
        reader = new Thread(() -> run(push), "reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void run(Consumer<Consumer<T>> push) {
        Throwable fault = null;
        try {
            push.accept(this::put);
        } catch (Closed e) {
            return;
        } catch (Throwable e) { // handed on to the thread that pulls
            fault = e;
        }
        try {
            put(new End(fault));
        } catch (Closed e) {
            // Nobody waits for the end any more.
        }
    }

    private void put(Object element) {
        try {
            queue.put(element);
        } catch (InterruptedException e) {
            throw new Closed();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) next = take();
        if (next instanceof End end && end.fault() != null) {
            throw new IllegalStateException("reading an archive failed", end.fault());
        }
        return !(next instanceof End);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements and the end are ever put
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        T element = (T) next;
        next = null;
        if (element == null) throw new IllegalStateException("an element is never null");
        return element;
    }

    private Object take() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading an archive", e);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }

    /** Ends the reader when nobody pulls any more. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
