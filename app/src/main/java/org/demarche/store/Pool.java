package org.demarche.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** Keeps a few connections to a database ready. */
final class Pool {
    private Pool() {}

    /** Opens the pool; says at once what is wrong with the place when something is. */
    static DataSource open(HikariConfig pool, int most, String place) {
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(0);
        pool.setPoolName("archive");
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new UncheckedIOException(
                    new IOException(place + ": cannot be opened as an archive: " + cause.getMessage(), e));
        }
    }
}
