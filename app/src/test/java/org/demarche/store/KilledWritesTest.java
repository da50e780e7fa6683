package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.demarche.DocumentId;
import org.demarche.Killed;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.WriteUntilKilled.Work;
import org.demarche.story.StoryWeaver;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever changes an archive may be killed in the middle: what it spoke of is done, and the archive is whole. With {@code
 * -Ddemarche.kills=50} it is killed more often; adding has a test of its own.
 */
@Tag("kill")
class KilledWritesTest {
    private static final int KILLS = Integer.getInteger("demarche.kills", 4);
    private static final Countries NOWHERE = document -> Optional.empty();

    @TempDir
    private Path folder;

    private final Random random = new Random(7414);

    private String place() {
        return folder.resolve("archive.db").toString();
    }

    @Test
    void removedReportsStayRemoved() throws IOException, InterruptedException {
        int reports = 9 * KILLS;
        fill(reports);
        List<String> removed = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            removed.addAll(killed(Work.REMOVE, 1 + random.nextInt(8), 0));
            try (Archive archive = Archives.existing(place(), NOWHERE)) {
                assertThat(removed).noneMatch(id -> archive.holds(new DocumentId(id)));
                assertThat(archive.check(id -> {})).isEmpty();
                // One more may be gone than was said.
                assertThat(archive.counts().reports())
                        .isBetween((long) reports - removed.size() - KILLS, (long) reports - removed.size());
            }
        }
    }

    @Test
    void correctionsStayKept() throws IOException, InterruptedException {
        fill(5);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            made.addAll(killed(Work.CORRECT, 1 + random.nextInt(60), 0));
            try (Archive archive = Archives.existing(place(), NOWHERE)) {
                Pages pages = new Pages(archive, Clock.systemUTC(), "test");
                assertThat(made)
                        .isNotEmpty()
                        .allMatch(id -> pages.correction(id).isPresent());
                assertThat(archive.check(id -> {})).isEmpty();
            }
        }
    }

    @Test
    void archiveWhoseMakingWasKilledIsMadeByTheNext() throws IOException, InterruptedException {
        for (int i = 0; i < 2 * KILLS; i++) {
            Path place = folder.resolve(i + ".db");
            killed(Work.MAKE, place.toString(), 1, random.nextInt(1200));
            try (Archive archive = Archives.open(place.toString(), NOWHERE)) {
                archive.write(filing -> filing.add(Samples.reading(), Set.of()));
                assertThat(archive.check(id -> {})).isEmpty();
            }
        }
    }

    @Test
    void upgradeThatWasKilledIsDoneByTheNext() throws IOException, InterruptedException {
        for (int i = 0; i < KILLS; i++) {
            Path place = folder.resolve("old" + i + ".db");
            try (InputStream packed = KilledWritesTest.class.getResourceAsStream("archive-1.db.gz");
                    InputStream whole = new GZIPInputStream(packed)) {
                Files.copy(whole, place);
            }
            killed(Work.MAKE, place.toString(), 1, random.nextInt(1200));
            try (Archive archive = Archives.existing(place.toString(), NOWHERE)) {
                assertThat(OldArchive.readings())
                        .allMatch(reading -> archive.holds(reading.document().id()));
                assertThat(archive.search(Query.of(Kind.REPORT), Optional.empty(), 10)
                                .rows())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void archiveWhoseCompactingWasKilledHoldsWhatItHeld() throws IOException, InterruptedException {
        fill(40);
        List<String> ids = new ArrayList<>();
        try (Archive archive = Archives.existing(place(), NOWHERE)) {
            archive.reports(report -> ids.add(report.id().value()));
        }
        assertThat(ids).hasSize(40);
        for (int i = 0; i < KILLS; i++) {
            assertThat(killed(Work.COMPACT, 1 + random.nextInt(8), random.nextInt(30)))
                    .isNotEmpty();
            try (Archive archive = Archives.existing(place(), NOWHERE)) {
                assertThat(ids).allMatch(id -> archive.holds(new DocumentId(id)));
                assertThat(archive.check(id -> {})).isEmpty();
            }
        }
    }

    private void fill(int reports) {
        try (Archive archive = Archives.open(place(), NOWHERE)) {
            for (int i = 0; i < reports; i++) {
                String words = "Ship number " + i % 7 + " will be answered at once, says report " + i;
                var reading = Samples.reading(Samples.told().at("report " + i).saying(words));
                new Intake(archive, document -> reading, new Loom(new StoryWeaver()), 1).add(reading.document());
            }
        }
    }

    private List<String> killed(Work work, int after, int pause) throws IOException, InterruptedException {
        return killed(work, place(), after, pause);
    }

    /** What it said until it was killed: as soon as it had said so many things, and so many milliseconds later. */
    private static List<String> killed(Work work, String place, int after, int pause)
            throws IOException, InterruptedException {
        int begun = work == Work.MAKE ? 0 : 1;
        List<String> said = Killed.run(WriteUntilKilled.class, after + begun, pause, work.name(), place);
        said.remove("begun");
        return said;
    }
}
