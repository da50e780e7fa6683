package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Opens archives: a file's path, or the JDBC URL of a PostgreSQL database. */
public final class Archives {
    private static final String POSTGRES = "jdbc:postgresql:";

    private Archives() {}

    /** Opens an archive, which is made when there is none. */
    public static Archive open(String place, Countries countries) {
        return open(place, countries, true);
    }

    /** Opens an archive that must be there already. */
    public static Archive existing(String place, Countries countries) {
        boolean there = place.startsWith(POSTGRES) || Files.exists(Path.of(place));
        if (!there) throw failed(place, "no archive is there; make one with: demarche add PATH… --archive " + place);
        return open(place, countries, false);
    }

    private static Archive open(String place, Countries countries, boolean make) {
        Dialect dialect = place.startsWith(POSTGRES) ? new Postgres() : new Sqlite();
        DataSource source = dialect.open(place);
        try {
            prepare(source, dialect, place, make);
            return new SqlArchive(source, dialect, place, countries);
        } catch (RuntimeException e) {
            SqlArchive.close(source);
            throw e;
        }
    }

    // Reading the history by hand spares every command the half second Flyway takes to start.
    private static void prepare(DataSource source, Dialect dialect, String place, boolean make) {
        int form;
        try (Session session = Session.of(source, place)) {
            form = Migrations.form(session, dialect);
        }
        if (form > Migrations.CURRENT) {
            throw failed(
                    place,
                    "a newer Démarche wrote this archive (form " + form + ", this release reads up to "
                            + Migrations.CURRENT + "); use that release or a later one");
        }
        if (form == 0 && !make) throw failed(place, "holds no archive; make one with: demarche add PATH…");
        if (form < Migrations.CURRENT) Migrations.run(source, dialect, place);
    }

    private static UncheckedIOException failed(String place, String why) {
        return new UncheckedIOException(new IOException(place + ": " + why));
    }
}
