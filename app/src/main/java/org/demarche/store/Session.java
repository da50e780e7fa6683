package org.demarche.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection to the database, and the few ways it is used. */
final class Session implements AutoCloseable {
    // Databases take only so many values at once.
    private static final int AT_ONCE = 250;

    private final Connection connection;
    private final DataSource source;
    private final String place;

    private Session(Connection connection, DataSource source, String place) {
        this.connection = connection;
        this.source = source;
        this.place = place;
    }

    /** A connection of those the source keeps, back there when it is closed. */
    static Session of(DataSource source, String place) {
        return guarded(place, () -> new Session(source.getConnection(), source, place));
    }

    /** Makes a value of one row of results. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Something that may fail as databases do. */
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> List<T> rows(String sql, Row<T> as, @Nullable Object... values) {
        return guarded(() -> {
            try (PreparedStatement statement = prepared(sql, values);
                    ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (results.next()) rows.add(as.of(results));
                return rows;
            }
        });
    }

    <T> Optional<T> row(String sql, Row<T> as, @Nullable Object... values) {
        List<T> rows = rows(sql, as, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /**
     * The rows where a column is one of these values, however many those are.
     *
     * @param sql a query that ends before the list of values: {@code SELECT … WHERE name IN}
     */
    <T> List<T> among(String sql, Row<T> as, List<?> values) {
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            List<?> some = values.subList(from, Math.min(values.size(), from + AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            rows.addAll(rows(sql + " (" + marks + ")", as, some.toArray()));
        }
        return rows;
    }

    /** A number the database always knows, such as a count. */
    long number(String sql, @Nullable Object... values) {
        return row(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Changes rows; returns how many. */
    int run(String sql, @Nullable Object... values) {
        return guarded(() -> {
            try (PreparedStatement statement = prepared(sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Changes many rows in one go. */
    void all(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (@Nullable Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** Runs the work in one transaction. */
    <T> T transaction(Work<T> work) {
        return guarded(() -> {
            try {
                connection.setAutoCommit(false);
                T result = work.run();
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                undo(e);
                throw e;
            }
        });
    }

    // SQLite undoes by itself when the disk is full, and a server when the connection breaks. The connection does not
    // know
    // then whether it is in a transaction: the next user's changes would be kept one by one, so nobody may have it.
    private void undo(Throwable reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
            Pool.discard(source, connection);
        }
    }

    @Override
    public void close() {
        guarded(() -> {
            connection.close();
            return true;
        });
    }

    private <T> T guarded(Work<T> work) {
        return guarded(place, work);
    }

    static <T> T guarded(String place, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Mishap.at(place, e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
            statement.setObject(i + 1, value);
        }
    }
}
