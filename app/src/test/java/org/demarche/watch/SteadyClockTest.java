package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant START = Instant.parse("2024-05-07T12:00:00Z");

    private Instant told = START;
    private long passed;
    private final Clock steady = new SteadyClock(new Told(), () -> passed);

    /** A clock that tells what it is set to. */
    private final class Told extends Clock {
        @Override
        public Instant instant() {
            return told;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** So many seconds pass, and the machine's clock is set to its start and these. */
    private void pass(long seconds, Duration since) {
        passed += Duration.ofSeconds(seconds).toNanos();
        told = START.plus(since);
    }

    @Test
    void goesWithTheMachinesClock() {
        pass(5, Duration.ofSeconds(5));
        assertThat(steady.instant()).isEqualTo(START.plusSeconds(5));
        pass(1, Duration.ofHours(8));
        assertThat(steady.instant()).as("after a sleep").isEqualTo(START.plus(Duration.ofHours(8)));
    }

    @Test
    void goesOnByTheTimeThatPassesWhereTheMachinesClockIsPutBack() {
        pass(10, Duration.ofSeconds(10));
        assertThat(steady.instant()).isEqualTo(START.plusSeconds(10));
        pass(60, Duration.ofDays(-1));
        assertThat(steady.instant()).isEqualTo(START.plusSeconds(70));
        pass(5, Duration.ofDays(-1).plusSeconds(5));
        assertThat(steady.instant()).isEqualTo(START.plusSeconds(75));
        pass(1, Duration.ofSeconds(90));
        assertThat(steady.instant()).as("caught up").isEqualTo(START.plusSeconds(90));
    }
}
