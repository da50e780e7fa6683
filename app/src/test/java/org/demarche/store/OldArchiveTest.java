package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.demarche.Reading;
import org.demarche.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that older releases wrote open for ever: one file a form is kept as a resource, and never made anew. */
class OldArchiveTest {
    @TempDir
    private Path folder;

    private Archive open(String file) throws IOException {
        Path copy = folder.resolve("archive.db");
        try (InputStream packed = Objects.requireNonNull(OldArchiveTest.class.getResourceAsStream(file));
                InputStream whole = new GZIPInputStream(packed)) {
            Files.copy(whole, copy);
        }
        return Archives.existing(copy.toString(), document -> Optional.empty());
    }

    @Test
    void archiveOfFormOneIsWholeAndSaysWhatItSaid() throws IOException {
        try (Archive archive = open("archive-1.db.gz")) {
            assertThat(archive.check(id -> {})).isEmpty();
            List<Reading> readings = new ArrayList<>();
            archive.readings(readings::add);
            assertThat(readings).containsExactlyElementsOf(OldArchive.readings().subList(1, 4));
            assertThat(archive.reading(OldArchive.readings().get(0).document().id()))
                    .contains(OldArchive.readings().get(0));
            assertThat(archive.search(Query.of(Kind.STATEMENT).words("threat"), Optional.empty(), 10)
                            .rows())
                    .hasSize(2);
            String story = archive.report(readings.get(1).document().id())
                    .flatMap(Report::story)
                    .orElseThrow();
            Story woven = archive.story(story).orElseThrow();
            assertThat(woven.utterances()).isNotEmpty();
            assertThat(woven.timeline()).isNotEmpty();
            assertThat(archive.commitmentsOf(story)).isNotEmpty();
            assertThat(archive.unthreadedReports()).hasSize(3);
        }
    }
}
