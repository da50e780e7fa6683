package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of an archive to the form this release reads, one tested step after another. */
final class Migrations {
    /** The form this release writes. */
    static final int CURRENT = 5;

    private static final String HISTORY = "schema_history";

    private Migrations() {}

    /** The form an archive is in; 0 when there is nothing yet. */
    static int form(Session session, Dialect dialect) {
        if (!dialect.isMigrated(session)) return 0;
        return (int) session.number(
                "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = " + dialect.truth());
    }

    /** Takes the steps that are missing. */
    static void run(DataSource source, Dialect dialect, String place) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/demarche/store/" + dialect.migrations())
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new UncheckedIOException(new IOException(place + ": cannot be made ready: " + e.getMessage(), e));
        }
    }
}
