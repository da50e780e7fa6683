package org.demarche.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * A clock that never goes back: where the machine's is put back, it goes on from where it was by the time that passes, until
 * the machine's has caught up. Else everything that waits would wait until then. Safe for use by many threads.
 */
final class SteadyClock extends Clock {
    private final Clock clock;
    private final LongSupplier nanos;
    private Instant last;
    private long at;

    SteadyClock(Clock clock) {
        this(clock, System::nanoTime);
    }

    /** @param nanos what passes, from any start */
    SteadyClock(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.last = clock.instant();
        this.at = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        Instant told = clock.instant();
        long now = nanos.getAsLong();
        last = told.isBefore(last) ? last.plus(Duration.ofNanos(now - at)) : told;
        at = now;
        return last;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(clock.withZone(zone), nanos);
    }
}
