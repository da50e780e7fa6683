package org.demarche.job;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.job.ArchivePaths.ArchivePath;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/** The map: every archive is one task, which streams its reports through the core's pipeline. */
final class ArchiveReader {
    private final SparkSession spark;

    ArchiveReader(SparkSession spark) {
        this.spark = spark;
    }

    /** A row of {@link Tables#READINGS} for each report and each problem, in the order of the archives. */
    Dataset<Row> read(List<ArchivePath> archives) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        FlatMapFunction<ArchivePath, Row> read = archive -> rows(archive, hadoop.value());
        return spark.createDataset(
                context.parallelize(archives, Math.max(1, archives.size()))
                        .flatMap(read)
                        .rdd(),
                Encoders.row(Tables.READINGS));
    }

    private static Iterator<Row> rows(ArchivePath archive, SerializableConfiguration hadoop) {
        Pulled<Object> pulled = new Pulled<>(sink -> push(archive, hadoop, sink));
        TaskCompletionListener end = context -> pulled.close();
        TaskContext.get().addTaskCompletionListener(end);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pulled.hasNext();
            }

            @Override
            public Row next() {
                return row(pulled.next());
            }
        };
    }

    private static Row row(Object read) {
        if (read instanceof Problem problem) return ReadingRow.of(problem);
        return ReadingRow.of(LocalEngine.pipeline().apply((Document) read));
    }

    private static void push(ArchivePath archive, SerializableConfiguration hadoop, Consumer<Object> sink) {
        Path path = new Path(archive.address());
        try (InputStream in =
                new BufferedInputStream(path.getFileSystem(hadoop.value()).open(path), 1 << 16)) {
            new Reports(Limits.STANDARD, InputStream.nullInputStream()).read(archive.origin(), in, sink(sink));
        } catch (IOException e) {
            sink.accept(new Problem(archive.origin(), "source", "cannot be opened: " + e.getMessage()));
        }
    }

    private static Sink sink(Consumer<Object> sink) {
        return new Sink() {
            @Override
            public void document(Document document) {
                sink.accept(document);
            }

            @Override
            public void problem(Problem problem) {
                sink.accept(problem);
            }
        };
    }
}
