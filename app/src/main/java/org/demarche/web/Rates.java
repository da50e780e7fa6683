package org.demarche.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts what each client does in a minute; a client that did too much is told to wait. */
final class Rates {
    private static final long MINUTE = 60_000_000_000L;
    private static final int MOST_CLIENTS = 10_000;

    private final int most;
    private final LongSupplier clock;
    private final Map<String, Window> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /** What one client did since some moment. */
    private record Window(long began, int count) {}

    /**
     * @param most how often in a minute
     * @param clock nanoseconds that never go back
     */
    Rates(int most, LongSupplier clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more; false when it is one too many. */
    synchronized boolean take(String client) {
        Window window = window(client);
        clients.put(client, new Window(window.began(), window.count() + 1));
        return window.count() < most;
    }

    /** True when the client has had all it may have for now. */
    synchronized boolean isSpent(String client) {
        return window(client).count() >= most;
    }

    private Window window(String client) {
        long now = clock.getAsLong();
        Window window = clients.getOrDefault(client, new Window(now, 0));
        return now - window.began() >= MINUTE ? new Window(now, 0) : window;
    }
}
