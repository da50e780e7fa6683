package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An add that is killed without warning, at whatever it is doing, loses nothing it spoke of. With {@code
 * -Ddemarche.kills=50} it is killed more often.
 */
class KilledAddTest {
    private static final int KILLS = Integer.getInteger("demarche.kills", 6);
    private static final int REPORTS = 60 * KILLS;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostHoweverOftenItIsKilled() throws IOException, InterruptedException {
        String place = folder.resolve("archive.db").toString();
        Set<DocumentId> acknowledged = new HashSet<>();
        Random random = new Random(7414);
        for (int i = 0; i < KILLS; i++) {
            addAndKill(place, String.valueOf(REPORTS), 1 + random.nextInt(40), acknowledged);
            try (Archive archive = Archives.open(place, document -> Optional.empty())) {
                assertThat(acknowledged).isNotEmpty().allMatch(archive::holds);
                assertThat(archive.check(id -> {})).isEmpty();
            }
        }
        addAndKill(place, String.valueOf(REPORTS), Integer.MAX_VALUE, acknowledged);
        try (Archive archive = Archives.open(place, document -> Optional.empty())) {
            assertThat(archive.counts())
                    .extracting(Counts::reports, Counts::waiting)
                    .containsExactly((long) REPORTS, 0L);
        }
    }

    @Test
    void webArchiveIsReadToTheSameEndHoweverOftenItsAddIsKilled() throws IOException, InterruptedException {
        Path file = PortsArchive.write(folder.resolve("ports.warc.gz"), REPORTS / 2);
        String whole = folder.resolve("whole.db").toString();
        addAndKill(whole, file.toString(), Integer.MAX_VALUE, new HashSet<>());
        String place = folder.resolve("killed.db").toString();
        Set<DocumentId> acknowledged = new HashSet<>();
        Random random = new Random(2909);
        for (int i = 0; i < KILLS; i++) addAndKill(place, file.toString(), 1 + random.nextInt(30), acknowledged);
        addAndKill(place, file.toString(), Integer.MAX_VALUE, acknowledged);
        assertThat(PortsArchive.told(place)).isEqualTo(PortsArchive.told(whole)).hasSizeGreaterThan(REPORTS / 3);
        try (Archive archive = Archives.open(place, document -> Optional.empty())) {
            assertThat(acknowledged).allMatch(archive::holds);
            assertThat(archive.check(id -> {})).isEmpty();
        }
    }

    /** Kills it as soon as it has said so many ids: it is in the middle of what follows then. */
    private static void addAndKill(String place, String what, int after, Set<DocumentId> acknowledged)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddUntilKilled.class.getName(),
                        place,
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader ids =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int said = 0;
            for (String id = ids.readLine(); id != null; id = ids.readLine()) {
                acknowledged.add(new DocumentId(id));
                if (++said == after) process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
    }
}
