package org.demarche.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The archive in one file. */
class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder;

    @Override
    Archive open() {
        return Archives.open(folder.resolve("archive.db").toString(), COUNTRIES);
    }
}
