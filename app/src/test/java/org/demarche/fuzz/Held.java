package org.demarche.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.web.SampleArchive;

/** An archive of the sample reports that lasts as long as the process. */
final class Held {
    /** One for all targets of a process: reading the samples takes seconds. */
    static final Archive ARCHIVE = archive();

    private Held() {}

    private static Archive archive() {
        try {
            Path folder = Files.createTempDirectory("demarche-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path file = folder.resolve("samples.db");
            String made = System.getProperty("demarche.fuzz.archive");
            // Reading the samples in a process that the fuzzer watches takes minutes.
            if (made != null) {
                Files.copy(Path.of(made), file);
                return Archives.open(file.toString(), document -> Optional.empty());
            }
            // The fuzzer runs in the root of the repository, the tests in their module.
            Path samples = Files.isDirectory(Path.of("samples")) ? Path.of("samples") : Path.of("..", "samples");
            return SampleArchive.at(file, samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        for (String ending : new String[] {"", "-wal", "-shm"}) {
            folder.resolve("samples.db" + ending).toFile().delete();
        }
        folder.toFile().delete();
    }
}
