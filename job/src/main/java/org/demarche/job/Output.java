package org.demarche.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * Where the tables go: {@code OUT/TABLE/batch=BATCH/day=DAY/*.parquet}. A batch is written whole, in place of what an
 * earlier run of the same batch left, so that running again changes nothing.
 */
final class Output {
    private final String folder;
    private final String batch;

    Output(String folder, String batch) {
        this.folder = folder;
        this.batch = batch;
    }

    /** Writes what the map gave, a table for each kind. */
    void readings(Dataset<Row> readings) {
        Dataset<Row> reports = readings.where(col("document").isNotNull());
        write("documents", reports.select(col("document.*"), day()));
        write("readings", reports.select(col("document.id").as("id"), col("packed"), day()));
        for (String table : new String[] {"statements", "events", "mentions"}) {
            Dataset<Row> exploded = reports.select(explode(col(table)).as("each"), day());
            write(table, exploded.select(col("each.*"), col("day")));
        }
        write("problems", readings.select(explode(col("problems")).as("each")).select(col("each.*")));
    }

    /** Writes one table; partitioned by its column {@code day}, when it has one. */
    void write(String table, Dataset<Row> rows) {
        var writer = rows.write().mode(SaveMode.Overwrite);
        if (List.of(rows.columns()).contains("day")) writer = writer.partitionBy("day");
        writer.parquet(folder + "/" + table + "/batch=" + batch);
    }

    private static Column day() {
        return coalesce(substring(col("document.published.value"), 1, 10), lit("unknown"))
                .as("day");
    }
}
