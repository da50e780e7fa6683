package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection to the database, and the few ways it is used. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final String place;

    Session(Connection connection, String place) {
        this.connection = connection;
        this.place = place;
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
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) connection.rollback();
                connection.setAutoCommit(true);
            }
        });
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
            throw new UncheckedIOException(new IOException(place + ": " + e.getMessage(), e));
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
