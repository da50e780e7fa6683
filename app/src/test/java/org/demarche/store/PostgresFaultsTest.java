package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happens to an archive on a server that goes away, and what is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresFaultsTest {
    private static final Countries NOWHERE = document -> Optional.empty();
    private static final int WRITERS = 3;

    private PostgresCluster cluster;

    @BeforeAll
    void start() {
        cluster = new PostgresCluster();
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    void restartUnderLoadLosesNothingThatWasAcknowledged() throws InterruptedException {
        Set<DocumentId> kept = java.util.concurrent.ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<Throwable> told = new ConcurrentLinkedQueue<>();
        AtomicBoolean on = new AtomicBoolean(true);
        try (Archive archive = Archives.open(cluster.database(), NOWHERE)) {
            List<Thread> writers = new ArrayList<>();
            AtomicInteger number = new AtomicInteger();
            for (int i = 0; i < WRITERS; i++) writers.add(new Thread(() -> write(archive, on, number, kept, told)));
            writers.forEach(Thread::start);
            for (int i = 0; i < 2; i++) {
                int before = kept.size();
                while (kept.size() < before + 10) Thread.sleep(20);
                cluster.restart();
            }
            int before = kept.size();
            while (kept.size() < before + 10) Thread.sleep(20);
            on.set(false);
            for (Thread writer : writers) writer.join();
            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each)
                            .isInstanceOf(UncheckedIOException.class)
                            .hasMessageContaining("the database does not answer"));
            assertThat(new HashSet<>(kept)).allMatch(archive::holds);
            assertThat(archive.check(id -> {})).isEmpty();
        }
    }

    private static void write(
            Archive archive,
            AtomicBoolean on,
            AtomicInteger number,
            Set<DocumentId> kept,
            ConcurrentLinkedQueue<Throwable> told) {
        while (on.get()) {
            Reading reading = Samples.reading(Samples.told().at("report " + number.incrementAndGet()));
            try {
                archive.write(filing -> filing.add(reading, Set.of()));
                kept.add(reading.document().id());
            } catch (RuntimeException e) {
                told.add(e);
            }
        }
    }

    @Test
    void databaseThatIsNotThereIsToldWithWhatHelps() {
        String other = cluster.database().replaceAll("archive[0-9]+", "nowhere");
        assertThatThrownBy(() -> Archives.open(other, NOWHERE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("there is no such database");
        String deaf = "jdbc:postgresql://127.0.0.1:9/archive?user=me&connectTimeout=2";
        assertThatThrownBy(() -> Archives.open(deaf, NOWHERE)).hasMessageContaining("the database does not answer");
    }
}
