package org.demarche.cli;

import org.demarche.store.Archive;
import org.demarche.store.Archives;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveChoice {
    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            description = "The archive: a file, or jdbc:postgresql://HOST/DATABASE (default: demarche.db here).")
    String place = "demarche.db";

    /** Opens it; a new one is made when there is none. */
    Archive open() {
        return Archives.open(place, new OutletCountries());
    }

    /** Opens it; it must be there. */
    Archive existing() {
        return Archives.existing(place, new OutletCountries());
    }
}
