package org.demarche.job;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.sketch.BloomFilter;
import org.demarche.Bag;
import org.demarche.story.Blocks;
import org.demarche.story.Vocabulary;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The reduce: which reports may tell one happening is found from small rows (ids, keys, bags of some 2 kB), and only
 * reports that share a block with others are moved to be woven; all others are woven where they lie.
 */
final class KeyedWeaving {
    private final SparkSession spark;
    private final Dataset<Row> reports;

    /** @param readings rows of {@link Tables#READINGS} */
    KeyedWeaving(SparkSession spark, Dataset<Row> readings) {
        this.spark = spark;
        // Other stories on a page are snippets without a date: they are in no story.
        this.reports = readings.where("document is not null and document.part = 0")
                .select(
                        col("document.id").as("id"),
                        coalesce(col("document.published.value"), lit("9")).as("published"),
                        col("terms"),
                        col("packed"));
    }

    /** Writes the tables {@code stories} and {@code utterances}. */
    void write(Output output) {
        // Asked for three times; each time would read every report again.
        Dataset<Row> distinct = distinct().cache();
        Broadcast<Vocabulary> vocabulary = context().broadcast(vocabulary(distinct));
        Dataset<Row> bags = bags(distinct, vocabulary).cache();
        Dataset<Row> blocks =
                Components.of(reports.select("id"), likelyPairs(bags)).cache();
        Dataset<Row> woven = woven(blocks, new BlockWeaver(vocabulary)).cache();
        output.write("stories", woven.select(col("story.*")));
        output.write(
                "utterances",
                woven.select(explode(col("utterances")).as("each")).select(col("each.*")));
        woven.unpersist();
        blocks.unpersist();
        bags.unpersist();
        distinct.unpersist();
    }

    // A filter of some ten bits a report tells nearly all that share no block, so that those need not be moved to learn
    // it.
    private Dataset<Row> woven(Dataset<Row> blocks, BlockWeaver weaver) {
        Dataset<Row> shared = blocks.where("size > 1");
        Broadcast<BloomFilter> sharing =
                context().broadcast(shared.stat().bloomFilter("id", Math.max(1, shared.count()), 0.01));
        UDF1<String, Boolean> mayShare = id -> sharing.value().mightContainString(id);
        Column moves = call(udf(mayShare, DataTypes.BooleanType), col("id"));
        return weaver.alone(reports.where(not(moves)))
                .union(weaver.together(reports.where(moves).join(blocks.dropDuplicates("id"), "id")));
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    private static Vocabulary vocabulary(Dataset<Row> distinct) {
        Map<String, Integer> holding = new HashMap<>();
        Dataset<Row> counts = distinct.select(explode(col("terms.stem")).as("stem"))
                .groupBy("stem")
                .agg(count(lit(1)).cast("int"));
        counts.toLocalIterator().forEachRemaining(row -> holding.put(row.getString(0), row.getInt(1)));
        return new Vocabulary(holding, Math.toIntExact(distinct.count()));
    }

    /** Rows of id, order (what comes first), words (a bag's bytes) and its keys. */
    private static Dataset<Row> bags(Dataset<Row> distinct, Broadcast<Vocabulary> vocabulary) {
        UDF1<Seq<Row>, byte[]> words =
                terms -> Blocks.words(counts(terms), vocabulary.value()).bytes();
        UDF1<byte[], int[]> keys = bytes -> Blocks.keys(Bag.read(bytes));
        return distinct.select(
                        col("id"),
                        struct(col("published"), col("id")).as("order"),
                        call(udf(words, DataTypes.BinaryType), col("terms")).as("words"))
                .withColumn(
                        "keys", call(udf(keys, DataTypes.createArrayType(DataTypes.IntegerType, false)), col("words")));
    }

    // The same report may stand in several archives; what it is compared by needs to be there once.
    private Dataset<Row> distinct() {
        return reports.select("id", "published", "terms").dropDuplicates("id");
    }

    private static Map<String, Double> counts(Seq<Row> terms) {
        Map<String, Double> counts = new HashMap<>();
        CollectionConverters.asJava(terms).forEach(term -> counts.put(term.getString(0), term.getDouble(1)));
        return counts;
    }

    private static Column call(UserDefinedFunction function, Column... arguments) {
        return function.apply(arguments);
    }

    /** Pairs of ids that may end in one story: those that meet under most keys, and are alike. */
    private Dataset<Row> likelyPairs(Dataset<Row> bags) {
        WindowSpec before = Window.partitionBy("key").orderBy("order").rowsBetween(-Blocks.MET, -1);
        Dataset<Row> met = bags.select(
                        col("id"),
                        col("order"),
                        explode(array_distinct(col("keys"))).as("key"))
                .withColumn("met", collect_list("order").over(before))
                .select(col("id"), explode(col("met")).as("other"))
                .groupBy("id", "other")
                .agg(count(lit(1)).as("shared"));
        WindowSpec closest = Window.partitionBy("id").orderBy(col("shared").desc(), col("other"));
        Dataset<Row> compared = met.withColumn("rank", row_number().over(closest))
                .where(col("rank").leq(Blocks.COMPARED))
                .select(col("id").as("a"), col("other.id").as("b"));
        return alike(compared, bags);
    }

    private static Dataset<Row> alike(Dataset<Row> pairs, Dataset<Row> bags) {
        UDF2<byte[], byte[], Boolean> likely = (one, other) -> Blocks.areLikely(Bag.read(one), Bag.read(other));
        return pairs.join(bags.select(col("id").as("a"), col("words").as("one")), "a")
                .join(bags.select(col("id").as("b"), col("words").as("other")), "b")
                .where(call(udf(likely, DataTypes.BooleanType), col("one"), col("other")))
                .select("a", "b");
    }
}
