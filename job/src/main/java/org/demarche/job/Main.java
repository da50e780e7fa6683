package org.demarche.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.demarche.Problem;
import org.demarche.job.ArchivePaths.ArchivePath;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job {@code spark-submit} runs: archives of reports in, Parquet tables out. */
@Command(
        name = "demarche-job",
        description = "Read archives of reports on Spark and write what they say as Parquet tables.",
        mixinStandardHelpOptions = true,
        version = "demarche-job 0.1.0",
        footer = {
            "",
            "Examples:",
            "  spark-submit --master local[2] demarche-job.jar --out readings archive.warc.gz",
            "  spark-submit --master yarn demarche-job.jar --out s3a://bucket/readings 's3a://bucket/warcs/2024/*/*.warc.gz'",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems (see the table problems)."
        })
public final class Main implements Callable<Integer> {
    private static final int SOME_PROBLEMS = 3;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "WARC, JSONL or other archives, folders, patterns.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            description = "The folder of the tables, on any file system Hadoop reaches.")
    private String out = "";

    @Option(
            names = "--batch",
            description = "What to call this run's share of the tables; a run of the same name replaces it. By default"
                    + " derived from the archives' names and sizes.")
    private String batch = "";

    @Option(names = "--no-weave", description = "Do not look for copies and stories.")
    private boolean noWeave;

    public static void main(String[] args) {
        int code = new CommandLine(new Main()).execute(args);
        if (code != 0) System.exit(code);
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("Démarche").getOrCreate()) {
            List<Problem> unread = new ArrayList<>();
            List<ArchivePath> archives =
                    new ArchivePaths(spark.sparkContext().hadoopConfiguration()).find(places, unread::add);
            unread.forEach(
                    problem -> System.err.println("demarche-job: " + problem.origin() + ": " + problem.message()));
            return run(spark, archives, unread);
        }
    }

    private int run(SparkSession spark, List<ArchivePath> archives, List<Problem> unread) {
        Dataset<Row> readings = new ArchiveReader(spark).read(archives).persist(StorageLevel.DISK_ONLY());
        Output output = new Output(out, batch.isEmpty() ? name(archives) : batch);
        output.readings(readings);
        if (!noWeave) new KeyedWeaving(spark, readings).write(output);
        long reports = readings.where("document is not null").count();
        long problems = unread.size() + readings.where("size(problems) > 0").count();
        readings.unpersist();
        System.err.printf(
                Locale.ROOT, "%d reports read from %d archives, %d problems%n", reports, archives.size(), problems);
        return problems == 0 ? 0 : SOME_PROBLEMS;
    }

    private static String name(List<ArchivePath> archives) {
        StringBuilder all = new StringBuilder();
        for (ArchivePath archive : archives)
            all.append(archive.origin()).append(' ').append(archive.bytes()).append('\n');
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
