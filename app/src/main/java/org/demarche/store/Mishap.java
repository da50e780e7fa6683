package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;
import org.demarche.store.codec.CorruptRecord;
import org.sqlite.SQLiteException;

/** Says in plain words what a database could not do, where, and what helps. */
final class Mishap {
    private static final String DAMAGED = "is damaged; what is whole in it can still be shown and exported";
    private static final String UNREACHABLE = "the database does not answer; try again when it runs";

    // The low byte of what SQLite returns: https://www.sqlite.org/rescode.html
    private static final Map<Integer, String> SQLITE = Map.of(
            5, "another program is writing to it and does not end; try again when it is done",
            8, "cannot be written: the file or its folder may only be read; allow writing, or give another --archive",
            10, "the disk fails or is gone; see that it is well and try again",
            11, DAMAGED,
            13, "the disk is full; make room and run the same again. What was said to be kept is kept",
            14, "cannot be opened: its folder must be there and allow writing; else give another --archive",
            26, "is no archive; give another --archive");

    // https://www.postgresql.org/docs/current/errcodes-appendix.html; a key of two signs stands for its class
    private static final Map<String, String> POSTGRES = Map.ofEntries(
            Map.entry("08", UNREACHABLE),
            Map.entry("57", UNREACHABLE),
            Map.entry("25006", "cannot be written: the database takes no changes; ask the primary server"),
            Map.entry("28", "lets this user not in; see the user and the password in the address"),
            Map.entry("3D", "there is no such database; make it with createdb"),
            Map.entry("42501", "this user may not do that here; give it rights to the tables"),
            Map.entry("53100", "the server's disk is full; make room. What was said to be kept is kept"),
            Map.entry("53300", "the server has too many users at once; try again later"),
            Map.entry("XX001", DAMAGED),
            Map.entry("XX002", DAMAGED));

    private Mishap() {}

    /** What became of the work at this place. */
    static UncheckedIOException at(String place, SQLException cause) {
        String words =
                plain(cause).map(plain -> plain + " (" + detail(cause) + ")").orElseGet(() -> detail(cause));
        return new UncheckedIOException(new IOException(place + ": " + words, cause));
    }

    /** A record at this place was not what was written. */
    static UncheckedIOException at(String place, CorruptRecord cause) {
        String words =
                "a record in it is damaged (" + cause.getMessage() + "); “demarche archive check” names all such";
        return new UncheckedIOException(new IOException(place + ": " + words, cause));
    }

    private static Optional<String> plain(SQLException cause) {
        if (cause instanceof SQLiteException sqlite)
            return Optional.ofNullable(SQLITE.get(sqlite.getResultCode().code & 0xff));
        if (cause instanceof SQLTransientConnectionException) return Optional.of(UNREACHABLE);
        String state = cause.getSQLState();
        if (state == null || state.length() < 2) return Optional.empty();
        return Optional.ofNullable(POSTGRES.get(state))
                .or(() -> Optional.ofNullable(POSTGRES.get(state.substring(0, 2))));
    }

    private static String detail(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason was given");
    }
}
