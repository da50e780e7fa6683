package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Kind;
import org.demarche.store.Query;
import org.demarche.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An archive that took in what a cluster read equals one to which the reports were added. */
class ImportTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    /** What the job would have written of these reports, in the order they are in. */
    private Path tables(String reports) throws IOException {
        List<TableWriter.Row> rows = new ArrayList<>();
        try (Wiring wiring = new Wiring()) {
            new Reports(Limits.STANDARD, System.in).read(List.of(reports), new Sink() {
                @Override
                public void document(Document document) {
                    rows.add(TableWriter.row(wiring.pipeline().apply(document)));
                }

                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException(problem.message());
                }
            });
        }
        int half = rows.size() / 2;
        Path table = folder.resolve("tables/readings/batch=b");
        TableWriter.write(table.resolve("day=1/part-0.parquet"), rows.subList(0, half));
        TableWriter.write(table.resolve("day=2/part-0.parquet"), rows.subList(half, rows.size()));
        return folder.resolve("tables");
    }

    /** All that can be asked of an archive about its reports and stories. */
    private static Map<String, Object> told(Path place) {
        Map<String, Object> told = new TreeMap<>();
        try (Archive archive = Archives.existing(place.toString(), new OutletCountries())) {
            assertThat(archive.check(id -> {})).isEmpty();
            List<Reading> readings = new ArrayList<>();
            archive.readings(readings::add);
            told.put("readings", readings);
            for (Kind kind : Kind.values()) {
                List<Object> found = new ArrayList<>();
                archive.search(Query.of(kind), found::add);
                told.put("found " + kind, found);
            }
            archive.stories(Optional.empty(), Optional.empty(), Optional.empty(), 100)
                    .rows()
                    .forEach(line -> told.put(
                            "story " + line.id(),
                            List.of(line, archive.story(line.id()), archive.reportsOf(line.id()))));
            told.put("threads", archive.threads(Optional.empty(), 100));
            told.put("commitments", archive.commitments(Optional.empty(), 100));
            told.put("counts", archive.counts());
        }
        return told;
    }

    @Test
    void importedArchiveEqualsOneThatReadTheReportsItself() throws IOException {
        Path added = folder.resolve("added.db");
        Path imported = folder.resolve("imported.db");
        Path tables = tables("../samples");
        assertThat(run("add", "../samples", "--archive", added.toString())).isEqualTo(ExitCode.ALL_READ);
        assertThat(run("import", tables.toString(), "--archive", imported.toString(), "--list"))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString().lines()).hasSizeGreaterThan(10);
        Map<String, Object> told = told(imported);
        assertThat(told).isEqualTo(told(added)).hasSizeGreaterThan(8);

        err.getBuffer().setLength(0);
        assertThat(run("import", tables.toString(), "--archive", imported.toString()))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(err.toString()).startsWith("0 reports added");
        assertThat(told(imported)).isEqualTo(told);
    }

    @Test
    void tellsWhatCouldNotBeTaken() throws IOException {
        Path words = Files.writeString(folder.resolve("words.parquet"), "These are words.");
        String place = folder.resolve("a.db").toString();
        assertThat(run("import", words.toString(), "--archive", place)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("words.parquet", "table readings of the Spark job");
        assertThat(run("import")).isEqualTo(ExitCode.MISUSED);
    }
}
