package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.view.page.Asked;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an archive in a file, and what is said, when the machine does what it should not. */
class FaultsTest {
    private static final Countries NOWHERE = document -> Optional.empty();

    @TempDir
    private Path folder;

    private final List<Reading> kept = new ArrayList<>();
    private int told;

    private String place() {
        return folder.resolve("archive.db").toString();
    }

    @Test
    void archiveThatMayGrowNoMoreHoldsAllItSpokeOfAndNothingHalf() {
        Archives.open(place(), NOWHERE).close();
        try (Archive archive = Archives.open(place() + "?max_page_count=120", NOWHERE)) {
            assertThat(fill(archive)).contains(place(), "the disk is full", "make room");
            triesAgain(archive);
        }
        holdsAllThatWasKept();
    }

    @Test
    void fullDiskLosesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Optional<SmallDisk> small = SmallDisk.over(folder, 1200);
        assumeTrue(small.isPresent(), "only root can have a small disk");
        try (SmallDisk disk = small.get()) {
            try (Archive archive = Archives.open(place(), NOWHERE)) {
                assertThat(fill(archive)).contains(place(), "the disk is full", "make room");
                triesAgain(archive);
            }
            holdsAllThatWasKept();
            disk.resize(4000);
            try (Archive archive = Archives.open(place(), NOWHERE)) {
                add(archive);
            }
            holdsAllThatWasKept();
        }
    }

    // A failed change must not be the first half of the next one.
    private void triesAgain(Archive archive) {
        for (int i = 0; i < 5; i++) {
            try {
                add(archive);
            } catch (UncheckedIOException e) {
                assertThat(e.getMessage()).contains("the disk is full");
            }
        }
    }

    private String fill(Archive archive) {
        for (int i = 0; i < 2000; i++) {
            try {
                add(archive);
            } catch (UncheckedIOException e) {
                assertThat(kept).isNotEmpty();
                return String.valueOf(e.getMessage());
            }
        }
        throw new AssertionError("two thousand reports and the disk is not full");
    }

    private void add(Archive archive) {
        List<Reading> batch = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String words = "Words number " + ++told + " that " + "stand here to fill the disk ".repeat(told % 40);
            batch.add(Samples.reading(Samples.told().at("report " + told).saying(words)));
        }
        archive.write(filing -> {
            batch.forEach(reading -> filing.add(reading, Set.of()));
            return true;
        });
        kept.addAll(batch);
    }

    private void holdsAllThatWasKept() {
        try (Archive archive = Archives.open(place(), NOWHERE)) {
            assertThat(archive.check(id -> {})).isEmpty();
            assertThat(kept)
                    .allMatch(reading -> archive.holds(reading.document().id()));
            assertThat(archive.counts().reports()).isEqualTo(kept.size());
        }
    }

    @Test
    void archiveThatMayOnlyBeReadIsReadAndChangesAreRefusedWithTheReason() throws IOException, InterruptedException {
        Optional<SmallDisk> disk = SmallDisk.over(folder, 4000);
        try (Archive archive = Archives.open(place(), NOWHERE)) {
            add(archive);
        }
        seal(disk);
        try (Archive archive = Archives.existing(place(), NOWHERE)) {
            assertThat(archive.check(id -> {})).isEmpty();
            assertThat(archive.search(Query.of(Kind.STATEMENT), Optional.empty(), 10)
                            .rows())
                    .hasSize(3);
            assertThatThrownBy(() -> add(archive))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("may only be read")
                    .hasMessageContaining("--archive");
        }
        String beside = folder.resolve("new.db").toString();
        assertThatThrownBy(() -> Archives.open(beside, NOWHERE))
                .hasMessageContaining(beside)
                .hasMessageContaining("allow writing");
        assertThat(folder).isDirectoryNotContaining("glob:**new.db");
        unseal(disk);
    }

    private void seal(Optional<SmallDisk> disk) throws IOException, InterruptedException {
        if (disk.isPresent()) {
            disk.get().seal();
            return;
        }
        assertThat(new java.io.File(place()).setWritable(false)).isTrue();
        assertThat(folder.toFile().setWritable(false)).isTrue();
    }

    private void unseal(Optional<SmallDisk> disk) throws IOException, InterruptedException {
        if (disk.isPresent()) disk.get().close();
        else assertThat(folder.toFile().setWritable(true)).isTrue();
    }

    @Test
    void archiveThatAnotherProgramWritesIsReadAndChangesAreRefusedWithTheReason() throws SQLException {
        Archives.open(place(), NOWHERE).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + place());
                Archive archive = impatient()) {
            other.createStatement().execute("BEGIN IMMEDIATE");
            assertThat(archive.counts().reports()).isZero();
            assertThatThrownBy(() -> add(archive))
                    .hasMessageContaining(place())
                    .hasMessageContaining("another program is writing");
            other.createStatement().execute("ROLLBACK");
            // A change that could not begin must not be taken for one that did.
            assertThatThrownBy(() -> archive.write(filing -> {
                        filing.add(Samples.reading(), Set.of());
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            add(archive);
        }
        holdsAllThatWasKept();
    }

    private Archive impatient() {
        Sqlite dialect = new Sqlite(50);
        return new SqlArchive(dialect.open(place()), dialect, place(), NOWHERE);
    }

    @Test
    void folderIsNoArchive() {
        assertThatThrownBy(() -> Archives.open(folder.toString(), NOWHERE))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Archives.open(folder.resolve("no/such/a.db").toString(), NOWHERE))
                .hasMessageContaining("its folder must be there");
    }

    @Test
    void damageAnywhereIsToldAndNeverEndsInABug() throws IOException {
        try (Archive archive = Archives.open(place(), NOWHERE)) {
            for (int i = 0; i < 20; i++) add(archive);
        }
        byte[] whole = Files.readAllBytes(Path.of(place()));
        Random random = new Random(7414);
        int found = 0;
        for (int round = 0; round < 25; round++) {
            byte[] damaged = whole.clone();
            int from = 4096 + random.nextInt(whole.length - 4096 - 600);
            for (int i = from; i < from + 600; i++) damaged[i] ^= (byte) (1 + random.nextInt(255));
            Files.write(Path.of(place()), damaged);
            found += damage();
        }
        // Some bytes belong to no record.
        assertThat(found).isGreaterThan(5);
    }

    /** Whether the check says something; nothing may throw anything but what a user is told. */
    private int damage() {
        try (Archive archive = Archives.existing(place(), NOWHERE)) {
            List<Fault> faults = archive.check(id -> {});
            faults.forEach(fault -> assertThat(fault.message()).isNotBlank());
            told(() -> archive.readings(reading -> {}));
            told(() -> archive.search(Query.of(Kind.REPORT).words("words"), hit -> {}));
            told(() ->
                    kept.forEach(reading -> archive.reading(reading.document().id())));
            return faults.isEmpty() ? 0 : 1;
        } catch (UncheckedIOException e) {
            assertThat(e.getMessage()).contains(place());
            return 1;
        }
    }

    private void told(Runnable work) {
        UncheckedIOException e = catchThrowableOfType(UncheckedIOException.class, work::run);
        if (e != null) assertThat(e.getMessage()).contains(place());
    }

    @Test
    void clockThatGoesBackLosesNoCorrectionAndKeepsTheirOrder() {
        Instant start = Instant.parse("2024-05-07T12:00:00Z");
        try (Archive archive = Archives.open(place(), NOWHERE)) {
            add(archive);
            List<String> made = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Clock clock = Clock.fixed(start.minus(Duration.ofHours(i)), ZoneOffset.UTC);
                made.add(correct(
                        new Pages(archive, clock, "test"),
                        kept.get(0).document().id(),
                        "Reader " + i));
            }
            Pages pages = new Pages(archive, Clock.systemUTC(), "test");
            List<String> shown = new ArrayList<>();
            pages.corrections(new Asked(Map.of(), Set.of()))
                    .get("rows")
                    .forEach(row -> shown.add(row.get("id").asText()));
            assertThat(new HashSet<>(shown)).hasSize(5).containsExactlyInAnyOrderElementsOf(made);
            assertThatCode(() -> made.forEach(pages::withdraw)).doesNotThrowAnyException();
            assertThat(made).noneMatch(id -> pages.correction(id).isPresent());
        }
    }

    static String correct(Pages pages, DocumentId report, String who) {
        JsonNode sent = JsonNodeFactory.instance
                .objectNode()
                .put("finding", report.value() + "-s1")
                .put("change", "wrong")
                .put("who", who);
        return pages.correct(sent).get("id").asText();
    }
}
