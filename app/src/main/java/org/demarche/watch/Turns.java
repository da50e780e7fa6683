package org.demarche.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says whose turn it is: one question at a time at each host, and between two the pause it wants. Remembers pauses from
 * round to round; safe for use by many threads.
 */
final class Turns {
    private final Clock clock;
    private final Map<String, Host> hosts = new LinkedHashMap<>();

    Turns(Clock clock) {
        this.clock = clock;
    }

    private static final class Host {
        private final Deque<Errand> errands = new ArrayDeque<>();
        private Instant free = Instant.EPOCH;
        private boolean asked;
    }

    synchronized void add(Errand errand) {
        host(errand.hop().host()).errands.add(errand);
        notifyAll();
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, any -> new Host());
    }

    /** Leaves a host alone until then, if it is not already left alone for longer. */
    synchronized void pause(String name, Instant until) {
        Host host = host(name);
        if (host.free.isBefore(until)) host.free = until;
        notifyAll();
    }

    /**
     * The next errand whose host may be asked; waits for one until the time given.
     *
     * @throws InterruptedException when nobody wants errands any more
     */
    synchronized Optional<Errand> next(Instant until) throws InterruptedException {
        while (true) {
            Instant now = clock.instant();
            if (!now.isBefore(until)) return Optional.empty();
            Optional<Host> free = first();
            if (free.isPresent() && !free.get().free.isAfter(now)) {
                free.get().asked = true;
                return Optional.of(free.get().errands.remove());
            }
            Instant then = free.map(host -> host.free)
                    .filter(each -> each.isBefore(until))
                    .orElse(until);
            wait(Math.max(1, Duration.between(now, then).toMillis()));
        }
    }

    private Optional<Host> first() {
        return hosts.values().stream()
                .filter(host -> !host.asked && !host.errands.isEmpty())
                .min((a, b) -> a.free.compareTo(b.free));
    }

    /** The question is over; the host may be asked again after the pause. */
    synchronized void done(String name, Duration pause) {
        host(name).asked = false;
        pause(name, clock.instant().plus(pause));
    }

    /** True when an errand is under way or may begin before then. */
    synchronized boolean goesOn(Instant until) {
        return hosts.values().stream()
                .anyMatch(host -> host.asked || !host.errands.isEmpty() && host.free.isBefore(until));
    }

    /** Forgets all errands, and the hosts that are free again. */
    synchronized void clear() {
        Instant now = clock.instant();
        hosts.values().forEach(host -> host.errands.clear());
        hosts.values().removeIf(host -> !host.asked && host.free.isBefore(now));
    }
}
