package org.demarche.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps a few connections to a database ready. */
final class Pool {
    private Pool() {}

    /** Closes a connection for good instead of keeping it for the next user. */
    static void discard(DataSource source, Connection connection) {
        if (source instanceof HikariDataSource pool) pool.evictConnection(connection);
    }

    /** Opens the pool; says at once what is wrong with the place when something is. */
    static DataSource open(HikariConfig pool, int most, String place) {
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(0);
        pool.setPoolName("archive");
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw Mishap.at(place, e.getCause() instanceof SQLException cause ? cause : new SQLException(e));
        }
    }
}
