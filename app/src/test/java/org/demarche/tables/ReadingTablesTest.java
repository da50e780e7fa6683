package org.demarche.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.demarche.store.codec.ReadingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTablesTest {
    @TempDir
    private Path folder;

    private final List<Reading> readings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void read(Object... places) {
        ReadingTables.read(Arrays.stream(places).map(Object::toString).toList(), new ReadingTables.Sink() {
            @Override
            public void reading(Reading reading) {
                readings.add(reading);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
    }

    private static Reading bare(String origin, TimeExpression... times) {
        Document document = Document.ofText(origin, "The port of Ostby reopened on Monday, says " + origin + ".");
        return new Reading(
                new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of(times)),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<TableWriter.Row> rows(String... origins) {
        return Arrays.stream(origins).map(each -> TableWriter.row(bare(each))).toList();
    }

    private List<String> origins() {
        return readings.stream().map(reading -> reading.document().origin()).toList();
    }

    @Test
    void readsTheReadingsOfAFolderOfTablesInTheOrderOfItsFiles() throws IOException {
        TableWriter.write(folder.resolve("readings/batch=b/day=2024-01-02/part-0.parquet"), rows("c"));
        TableWriter.write(folder.resolve("readings/batch=b/day=2024-01-01/part-1.parquet"), rows("b"));
        TableWriter.write(folder.resolve("readings/batch=b/day=2024-01-01/part-0.parquet"), rows("a", "a2"));
        TableWriter.write(folder.resolve("readings/batch=b/_temporary/part-0.parquet"), rows("half"));
        Files.writeString(folder.resolve("readings/batch=b/day=2024-01-01/.part-0.parquet.crc"), "crc");
        Files.createDirectories(folder.resolve("statements"));
        Files.writeString(folder.resolve("statements/part-0.parquet"), "another table");
        read(folder);
        assertThat(origins()).containsExactly("a", "a2", "b", "c");
        assertThat(readings.get(0)).isEqualTo(bare("a"));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsEveryCompressionSparkMayBeToldToUse() throws IOException {
        for (CompressionCodecName codec : new CompressionCodecName[] {
            CompressionCodecName.UNCOMPRESSED,
            CompressionCodecName.SNAPPY,
            CompressionCodecName.GZIP,
            CompressionCodecName.ZSTD
        }) {
            Path file = folder.resolve(codec + ".parquet");
            TableWriter.write(file, TableWriter.Row.class, rows(codec.name()), codec);
            read(file);
        }
        assertThat(problems).isEmpty();
        assertThat(origins()).containsExactly("UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD");
    }

    @Test
    void leavesOutRowsThatAreNoReadingAndTakesThoseBesideThem() throws IOException {
        Reading far =
                bare("far", new TimeExpression(new Span(9000, 9005), TimeExpression.Type.DATE, TimeValue.of("2024")));
        byte[] cut = ReadingCodec.pack(bare("cut"));
        Path file = TableWriter.write(
                folder.resolve("part.parquet"),
                List.of(
                        TableWriter.row(bare("a")),
                        TableWriter.row("0123456789abcdef", "no reading".getBytes(StandardCharsets.UTF_8)),
                        TableWriter.row(bare("cut").document().id().value(), Arrays.copyOf(cut, cut.length / 2)),
                        TableWriter.row("0123456789abcdef", ReadingCodec.pack(bare("other"))),
                        TableWriter.row(far),
                        TableWriter.row(bare("b"))));
        read(file);
        assertThat(origins()).containsExactly("a", "b");
        assertThat(problems)
                .extracting(Problem::origin)
                .containsExactly(file + ", row 2", file + ", row 3", file + ", row 4", file + ", row 5");
    }

    @Test
    void saysWhichFileIsNoTableAndReadsTheOthers() throws IOException {
        record Statement(String document, String act) {}
        Path other = TableWriter.write(
                folder.resolve("statements.parquet"),
                Statement.class,
                List.of(new Statement("x", "SAY")),
                CompressionCodecName.SNAPPY);
        Path words = Files.writeString(folder.resolve("words.parquet"), "These are words.");
        Path good = TableWriter.write(folder.resolve("good.parquet"), rows("a"));
        byte[] whole = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length - 20));
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, 8, 60, (byte) 0x5a);
        Path damaged = Files.write(folder.resolve("damaged.parquet"), spoilt);
        read(other, words, cut, damaged, folder.resolve("missing.parquet"), good);
        assertThat(origins()).containsExactly("a");
        assertThat(problems)
                .extracting(Problem::origin)
                .containsExactly(
                        other.toString(),
                        words.toString(),
                        cut.toString(),
                        damaged.toString(),
                        folder.resolve("missing.parquet").toString());
        assertThat(problems.get(0).message()).contains("give the table readings of the Spark job");
    }

    @Test
    void saysWhenAFolderHoldsNoTable() {
        read(folder);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("--out"));
    }
}
