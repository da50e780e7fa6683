package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.Killed;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.demarche.tables.TableWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An add or import that is killed without warning, at whatever it is doing, loses nothing it spoke of. With {@code
 * -Ddemarche.kills=50} it is killed more often.
 */
@Tag("kill")
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
        addAndKill(place, String.valueOf(REPORTS), Killed.NEVER, acknowledged);
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
        addAndKill(whole, file.toString(), Killed.NEVER, new HashSet<>());
        String place = folder.resolve("killed.db").toString();
        Set<DocumentId> acknowledged = new HashSet<>();
        Random random = new Random(2909);
        for (int i = 0; i < KILLS; i++) addAndKill(place, file.toString(), 1 + random.nextInt(30), acknowledged);
        addAndKill(place, file.toString(), Killed.NEVER, acknowledged);
        assertThat(PortsArchive.told(place)).isEqualTo(PortsArchive.told(whole)).hasSizeGreaterThan(REPORTS / 3);
        try (Archive archive = Archives.open(place, document -> Optional.empty())) {
            assertThat(acknowledged).allMatch(archive::holds);
            assertThat(archive.check(id -> {})).isEmpty();
        }
    }

    @Test
    void importEndsAtTheSameHoweverOftenItIsKilled() throws IOException, InterruptedException {
        String tables = tables(REPORTS / 2).toString();
        String whole = folder.resolve("whole.db").toString();
        addAndKill(whole, tables, Killed.NEVER, new HashSet<>());
        String place = folder.resolve("killed.db").toString();
        Set<DocumentId> acknowledged = new HashSet<>();
        Random random = new Random(2909);
        for (int i = 0; i < KILLS / 2; i++) {
            addAndKill(place, tables, 1 + random.nextInt(30), acknowledged);
            try (Archive archive = Archives.open(place, document -> Optional.empty())) {
                assertThat(acknowledged).isNotEmpty().allMatch(archive::holds);
                assertThat(archive.check(id -> {})).isEmpty();
            }
        }
        addAndKill(place, tables, Killed.NEVER, acknowledged);
        assertThat(PortsArchive.told(place)).isEqualTo(PortsArchive.told(whole)).hasSizeGreaterThan(REPORTS / 2);
    }

    /** What the Spark job would have written of so many reports, in several files. */
    private Path tables(int reports) throws IOException {
        Path table = folder.resolve("tables/readings");
        List<TableWriter.Row> rows = new ArrayList<>();
        for (int i = 0; i < reports; i++) rows.add(TableWriter.row(AddUntilKilled.bare(AddUntilKilled.report(i))));
        int part = reports / 3 + 1;
        for (int from = 0; from < reports; from += part)
            TableWriter.write(
                    table.resolve("part-" + from + ".parquet"), rows.subList(from, Math.min(reports, from + part)));
        return table;
    }

    /** Kills it as soon as it has said so many ids: it is in the middle of what follows then. */
    private static void addAndKill(String place, String what, int after, Set<DocumentId> acknowledged)
            throws IOException, InterruptedException {
        Killed.run(AddUntilKilled.class, after, 0, place, what).forEach(id -> acknowledged.add(new DocumentId(id)));
    }
}
