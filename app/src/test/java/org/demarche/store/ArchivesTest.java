package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a place holds no archive, or not one this release can read. */
class ArchivesTest {
    private static final Countries NOWHERE = document -> Optional.empty();

    @TempDir
    private Path folder;

    private String place() {
        return folder.resolve("archive.db").toString();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place())) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    @Test
    void missingArchiveIsToldWithTheWayToMakeOne() {
        assertThatThrownBy(() -> Archives.existing(place(), NOWHERE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("demarche add");
        assertThat(Files.exists(Path.of(place()))).isFalse();
    }

    @Test
    void fileThatIsNoArchiveIsToldAndLeftAsItIs() throws IOException {
        Files.writeString(Path.of(place()), "These are words and no archive at all. ".repeat(100));
        assertThatThrownBy(() -> Archives.open(place(), NOWHERE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("archive.db");
        assertThat(Files.readString(Path.of(place()))).startsWith("These are words");
    }

    @Test
    void archiveOfANewerReleaseIsRefused() throws SQLException {
        Archives.open(place(), NOWHERE).close();
        run("UPDATE schema_history SET version = '99'");
        assertThatThrownBy(() -> Archives.open(place(), NOWHERE)).hasMessageContaining("newer Démarche");
    }

    @Test
    void checkTellsDamageInsideARecordAndGoesOn() throws SQLException {
        try (Archive archive = Archives.open(place(), NOWHERE)) {
            for (String origin : new String[] {"a", "b", "c"})
                archive.write(
                        filing -> filing.add(Samples.reading(Samples.told().at(origin)), Set.of()));
        }
        run("UPDATE record SET text = (SELECT text FROM record WHERE number = 3) WHERE number = 1");
        run("UPDATE record SET annotations = substr(annotations, 1, 40) WHERE number = 2");
        run("DELETE FROM entry WHERE kind = 1 AND report = 3");
        try (Archive archive = Archives.existing(place(), NOWHERE)) {
            assertThat(archive.check(id -> {})).extracting(Fault::message).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
