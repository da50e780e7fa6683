package org.demarche.bench.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static WarmUp after(int most, double... seconds) {
        WarmUp warmUp = new WarmUp(most);
        for (double each : seconds) {
            if (!warmUp.goesOn()) break;
            // On the clock other work makes it slow; that is no reason to go on.
            long nanos = (long) (each * 1e9);
            warmUp.add(new Lap(1, nanos + 1_000_000_000L * (warmUp.rounds() % 2), nanos, 0));
        }
        return warmUp;
    }

    @Test
    void goesOnUntilThreeRoundsAreNoFaster() {
        WarmUp warmUp = after(20, 9, 6, 5, 4, 3, 2.99, 2.97, 2.95, 1);
        assertThat(warmUp.rounds()).isEqualTo(8);
        assertThat(warmUp.isSteady()).isTrue();
    }

    @Test
    void slowRoundsDoNotEndIt() {
        assertThat(after(20, 9, 6, 5, 8, 7, 4, 4, 4, 4).rounds()).isEqualTo(9);
    }

    @Test
    void littleGainsThatAddUpDoNotEndIt() {
        assertThat(after(20, 3, 2.97, 2.94, 2.91, 2.88, 2.85, 2.82, 2.82, 2.82, 2.82)
                        .rounds())
                .isEqualTo(9);
    }

    @Test
    void goesOnForTenSecondsHoweverAlikeTheRoundsAre() {
        assertThat(after(20, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7, .7).rounds())
                .isEqualTo(9);
    }

    @Test
    void endsAtItsBoundsAndSaysThatItIsNotSteady() {
        WarmUp few = after(3, 9, 6, 4, 3);
        assertThat(few.rounds()).isEqualTo(3);
        assertThat(few.isSteady()).isFalse();
        WarmUp slow = after(20, 120, 90, 60, 30);
        assertThat(slow.rounds()).isEqualTo(2);
        assertThat(slow.isSteady()).isFalse();
        assertThat(after(0, 9).rounds()).isZero();
    }
}
