package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Kept kept = new Kept(800);

    private Supplier<Answer> words(String words) {
        return () -> {
            made.incrementAndGet();
            return Answer.of(words);
        };
    }

    @Test
    void makesAnAnswerOnceForEachState() {
        Answer first = kept.answer("/a", 1, words("one"));
        assertThat(kept.answer("/a", 1, words("other"))).isSameAs(first);
        assertThat(new String(kept.answer("/a", 2, words("two")).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("two");
        assertThat(made).hasValue(2);
    }

    @Test
    void makesOnceWhatManyAskForAtOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(readers.submit(() -> {
                all.countDown();
                all.await();
                return kept.answer("/a", 1, words("one"));
            }));
        }
        for (Future<Answer> each : answers) each.get();
        readers.shutdown();
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsNoMoreThanItMayAndWhatWasAskedForLast() {
        for (int i = 0; i < 20; i++) {
            kept.answer("/0", 1, words("x".repeat(90)));
            kept.answer("/" + i, 1, words("x".repeat(90)));
        }
        assertThat(kept.size()).isBetween(600L, 800L);
        made.set(0);
        kept.answer("/0", 1, words(""));
        kept.answer("/19", 1, words(""));
        assertThat(made).hasValue(0);
        kept.answer("/2", 1, words(""));
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsNoAnswerThatTakesMuchOfTheRoom() {
        kept.answer("/a", 1, words("x".repeat(200)));
        kept.answer("/a", 1, words("x".repeat(200)));
        assertThat(made).hasValue(2);
        assertThat(kept.size()).isZero();
    }

    @Test
    void failsAsTheMakingFailsAndTriesAgain() {
        Supplier<Answer> fails = () -> {
            throw new Refused(404, "there is no such story");
        };
        assertThatThrownBy(() -> kept.answer("/a", 1, fails)).isInstanceOf(Refused.class);
        assertThat(kept.answer("/a", 1, words("one")).bytes()).hasSize(3);
    }
}
