package org.demarche.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PulledTest {
    @Test
    void givesAllThatIsPushedInOrder() {
        List<Integer> pulled = new ArrayList<>();
        new Pulled<Integer>(sink -> {
                    for (int i = 0; i < 1000; i++) sink.accept(i);
                })
                .forEachRemaining(pulled::add);
        assertThat(pulled).hasSize(1000).isSorted();
    }

    @Test
    void givesNothingWhenNothingIsPushed() {
        assertThat(new Pulled<Integer>(sink -> {}).hasNext()).isFalse();
    }

    @Test
    void letsAFaultReachTheOneWhoPulls() {
        Pulled<Integer> pulled = new Pulled<>(sink -> {
            sink.accept(1);
            throw new IllegalStateException("broken archive");
        });
        assertThat(pulled.next()).isEqualTo(1);
        assertThatThrownBy(pulled::hasNext).hasRootCauseMessage("broken archive");
    }

    @Test
    void endsTheReaderWhenNobodyPullsAnyMore() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Pulled<Integer> pulled = new Pulled<>(sink -> {
            try {
                while (true) sink.accept(1);
            } finally {
                ended.countDown();
            }
        });
        pulled.next();
        pulled.close();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
