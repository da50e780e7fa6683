package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.source.Bookmarks;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An add that was stopped within a web archive goes on behind the last report that was kept. */
class ResumedAddTest {
    private static final int PAGES = 60;

    @TempDir
    private Path folder;

    private Path file;
    private final Heard heard = new Heard();

    @BeforeEach
    void write() throws IOException {
        file = PortsArchive.write(folder.resolve("ports.warc.gz"), PAGES);
    }

    private String add(String name, Function<Document, Reading> pipeline, boolean fromStart, Path... files) {
        String place = folder.resolve(name).toString();
        try (Archive archive = Archives.open(place, document -> Optional.empty())) {
            new Intake(archive, pipeline, new Loom(new StoryWeaver()), 1)
                    .add(desk -> read(desk, fromStart, files), heard);
        }
        return place;
    }

    private static void read(Intake.Desk desk, boolean fromStart, Path... files) {
        Bookmarks kept = fromStart ? desk.bookmarks().afresh() : desk.bookmarks();
        List<String> names = new ArrayList<>();
        for (Path each : files) names.add(each.toString());
        new Reports(Limits.STANDARD, InputStream.nullInputStream())
                .goingOn(kept)
                .read(names, desk);
    }

    private String whole() {
        return add("whole.db", ResumedAddTest::bare, false, file);
    }

    private static Reading bare(Document document) {
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }

    /** Breaks when it meets the page of this number. */
    private static Function<Document, Reading> breaking(int number) {
        return document -> {
            if (document.origin().endsWith("/" + number)) throw new IllegalStateException("power cut");
            return bare(document);
        };
    }

    @Test
    void endsAsIfItHadNeverBeenStopped() {
        List<Object> told = PortsArchive.told(whole());
        for (int cut : new int[] {1, 9, 25, 40, 59}) {
            String name = "cut" + cut + ".db";
            assertThatThrownBy(() -> add(name, breaking(cut), false, file)).hasMessage("power cut");
            assertThat(PortsArchive.told(add(name, ResumedAddTest::bare, false, file)))
                    .as("stopped at " + cut)
                    .isEqualTo(told);
        }
    }

    @Test
    void doesNotReadAgainWhatCameBefore() {
        assertThatThrownBy(() -> add("cut.db", breaking(40), false, file)).hasMessage("power cut");
        assertThat(heard.filed).hasSizeGreaterThanOrEqualTo(24);
        heard.forget();
        String place = add("cut.db", ResumedAddTest::bare, false, file);
        assertThat(heard.goesOn)
                .singleElement()
                .satisfies(share -> assertThat(share).isBetween(0.3, 0.8));
        assertThat(heard.filed.size() + heard.known.size()).isBetween(PAGES - 40, PAGES - 20);
        heard.forget();
        add("cut.db", ResumedAddTest::bare, false, file);
        assertThat(heard.finished).containsExactly(file.toString());
        assertThat(heard.known).isEmpty();
        assertThat(PortsArchive.told(place)).isEqualTo(PortsArchive.told(whole()));
    }

    @Test
    void readsFromTheStartWhenAsked() {
        String place = whole();
        List<Object> told = PortsArchive.told(place);
        heard.forget();
        add("whole.db", ResumedAddTest::bare, true, file);
        assertThat(heard.filed).isEmpty();
        assertThat(heard.known).hasSize(PAGES);
        assertThat(PortsArchive.told(place)).isEqualTo(told);
    }

    @Test
    void twoFilesEndAsIfNeverStoppedBetweenThem() throws IOException {
        // The second holds other words at addresses of the first: met in one run, neither corrects the other.
        Path second = PortsArchive.write(folder.resolve("later.warc.gz"), PAGES + 14);
        String whole = add("whole.db", ResumedAddTest::bare, false, file, second);
        assertThatThrownBy(() -> add("cut.db", breaking(PAGES + 3), false, file, second))
                .hasMessage("power cut");
        String place = add("cut.db", ResumedAddTest::bare, false, file, second);
        assertThat(PortsArchive.told(place)).isEqualTo(PortsArchive.told(whole));
        try (Archive archive = Archives.existing(place, document -> Optional.empty())) {
            assertThat(archive.counts()).extracting(Counts::superseded).isEqualTo(0L);
        }
    }

    /** Remembers what it is told. */
    private static final class Heard implements Intake.Witness {
        private final List<Reading> filed = new ArrayList<>();
        private final List<Document> known = new ArrayList<>();
        private final List<String> finished = new ArrayList<>();
        private final List<Double> goesOn = new ArrayList<>();

        void forget() {
            List.of(filed, known, finished, goesOn).forEach(List::clear);
        }

        @Override
        public void filed(Reading reading, Receipt receipt) {
            filed.add(reading);
        }

        @Override
        public void known(Document document) {
            known.add(document);
        }

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem.toString());
        }

        @Override
        public void finished(String origin) {
            finished.add(origin);
        }

        @Override
        public void goesOn(String origin, double share) {
            goesOn.add(share);
        }

        @Override
        public void weaving(int left) {}
    }
}
