package org.demarche.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The connected components of a graph: each node takes the least name among its neighbours until none changes. */
final class Components {
    private Components() {}

    /**
     * Rows of id, block (the least id of its component) and size (how many rows the component has).
     *
     * @param nodes rows of id, of which some may be the same
     * @param pairs rows of a and b
     */
    static Dataset<Row> of(Dataset<Row> nodes, Dataset<Row> pairs) {
        Dataset<Row> both =
                pairs.union(pairs.select(col("b"), col("a"))).distinct().localCheckpoint();
        Dataset<Row> named = nodes.select(col("id"), col("id").as("block")).localCheckpoint();
        long changed = both.isEmpty() ? 0 : 1;
        while (changed > 0) {
            Dataset<Row> next = step(named, both).localCheckpoint();
            changed = next.where("moved").count();
            named = next.select("id", "block");
        }
        Dataset<Row> sizes = named.groupBy("block").agg(count(lit(1)).as("size"));
        return named.join(sizes, "block");
    }

    private static Dataset<Row> step(Dataset<Row> named, Dataset<Row> both) {
        Dataset<Row> around = both.join(named, col("b").equalTo(col("id")))
                .groupBy(col("a"))
                .agg(min("block").as("least"));
        return named.join(around, col("id").equalTo(col("a")), "left")
                .select(
                        col("id"),
                        least(col("block"), coalesce(col("least"), col("block")))
                                .as("block"),
                        col("least")
                                .isNotNull()
                                .and(col("least").lt(col("block")))
                                .as("moved"));
    }
}
