package org.demarche.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The archive on a PostgreSQL server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresArchiveTest extends ArchiveContract {
    private PostgresCluster cluster;

    @BeforeAll
    void start() {
        cluster = new PostgresCluster();
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Override
    Archive open() {
        return Archives.open(cluster.database(), COUNTRIES);
    }
}
