package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private static final String REPORT = """
            Talks on Chad and Mali

            May 7, 2024

            Norwegian Foreign Minister Espen Barth Eide said on Tuesday that Oslo was ready to host talks between Chad and Mali.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainsEveryCommandWithAnExample() {
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            if (command.getSubcommands().isEmpty()) {
                assertThat(command.getUsageMessage())
                        .as(command.getCommandName())
                        .contains("Example");
            }
        }
    }

    @Test
    void endsWithTwoWhenMisused() {
        assertThat(run("read", "report.txt", "--no-such-option")).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).contains("--no-such-option");
    }

    @Test
    void readsTheGoodFileBesideTheBadOne() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(run("read", good.toString(), folder.resolve("missing.txt").toString()))
                .isEqualTo(ExitCode.SOME_PROBLEMS);
        assertThat(out.toString()).contains("Espen Barth Eide");
        assertThat(err.toString().lines().filter(line -> line.contains("missing.txt")))
                .hasSize(1);
    }

    @Test
    void writesAReadingALineWhoseSpansSayTheirWords() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(run("read", "--format", "jsonl", good.toString())).isEqualTo(ExitCode.ALL_READ);
        JsonNode reading = new ObjectMapper().readTree(out.toString());
        String text = reading.at("/document/text").asText();
        assertThat(text).isEqualTo(REPORT);
        assertThat(reading.at("/document/published/value").asText()).isEqualTo("2024-05-07");
        JsonNode cue = reading.at("/statements/0/cue");
        assertThat(text.substring(cue.get("start").asInt(), cue.get("end").asInt()))
                .isEqualTo("said");
        assertThat(reading.at("/statements/0/speaker/actor/code").asText()).isEqualTo("NOR");
    }

    @Test
    void leavesOutWhatIsLessSureThanAsked() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(run("statements", "--min-confidence", "0.5", good.toString()))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString()).contains("Espen Barth Eide");
        out.getBuffer().setLength(0);
        assertThat(run("statements", "--min-confidence", "1", good.toString())).isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString()).doesNotContain("Espen Barth Eide");
        assertThat(run("statements", "--min-confidence", "85", good.toString())).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).contains("--min-confidence must be from 0 to 1");
    }

    @Test
    void exportsWhatItReads() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        Path rows = folder.resolve("statements.csv");
        assertThat(run("export", good.toString(), "--format", "statements.csv", "--out", rows.toString()))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(Files.readString(rows)).startsWith("document,").contains("Espen Barth Eide");
        assertThat(run("export", good.toString(), "--format", "statements.xls")).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).contains("statements.xls", "events.parquet");
    }

    @Test
    void servesNoOtherMachineWithoutAToken() {
        String place = folder.resolve("served.db").toString();
        assertThat(run("serve", "--archive", place, "--host", "0.0.0.0")).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).contains("--token");
        assertThat(run("serve", "--archive", place, "--port", "70000")).isEqualTo(ExitCode.MISUSED);
    }

    @Test
    void exportsWhatASearchWouldFind() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        Path rows = folder.resolve("rows.csv");
        String[] asked = {"export", good.toString(), "--format", "statements.csv", "--out", rows.toString(), "--speaker"
        };
        assertThat(run(concat(asked, "Eide"))).isEqualTo(ExitCode.ALL_READ);
        assertThat(Files.readAllLines(rows)).hasSize(2);
        assertThat(run(concat(asked, "Nobody"))).isEqualTo(ExitCode.ALL_READ);
        assertThat(Files.readAllLines(rows)).hasSize(1);
        String archive = folder.resolve("kept.db").toString();
        assertThat(run("add", good.toString(), "--archive", archive)).isEqualTo(ExitCode.ALL_READ);
        assertThat(run("export", "--archive", archive, "--format", "statements.csv", "--out", rows.toString()))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(Files.readAllLines(rows)).hasSize(2);
    }

    @Test
    void exportsWhatIsSureEnough() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        Path rows = folder.resolve("rows.csv");
        String archive = folder.resolve("kept.db").toString();
        assertThat(run("add", good.toString(), "--archive", archive)).isEqualTo(ExitCode.ALL_READ);
        for (String[] from :
                new String[][] {{good.toString()}, {good.toString(), "--speaker", "Eide"}, {"--archive", archive}}) {
            String[] asked = Stream.concat(
                            Stream.of("export", "--format", "statements.csv", "--out", rows.toString()),
                            Stream.concat(Stream.of(from), Stream.of("--min-confidence")))
                    .toArray(String[]::new);
            assertThat(run(concat(asked, "0.5"))).isEqualTo(ExitCode.ALL_READ);
            assertThat(Files.readAllLines(rows)).hasSize(2);
            assertThat(run(concat(asked, "1"))).isEqualTo(ExitCode.ALL_READ);
            assertThat(Files.readAllLines(rows)).hasSize(1);
        }
    }

    private static String[] concat(String[] first, String last) {
        String[] all = Arrays.copyOf(first, first.length + 1);
        all[first.length] = last;
        return all;
    }

    @Test
    void tellsWhoSomebodyIsFromWhatAnArchiveWasTaught() throws IOException {
        Path first = Files.writeString(
                folder.resolve("first.txt"),
                REPORT.replace("Foreign Minister Espen Barth Eide", "envoy Runa Fjeldvik"));
        Path later = Files.writeString(
                folder.resolve("later.txt"),
                REPORT.replace("Norwegian Foreign Minister Espen Barth Eide", "Runa Fjeldvik"));
        String archive = folder.resolve("kept.db").toString();
        assertThat(run("add", first.toString(), later.toString(), "--archive", archive))
                .isEqualTo(ExitCode.ALL_READ);
        out.getBuffer().setLength(0);
        assertThat(run("search", "--speaker", "NOR", "--kind", "statement", "--archive", archive))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString()).contains("first.txt", "later.txt");
        String[] who = {"who", "Runa", "Fjeldvik", "--archive", archive, "--on"};
        assertThat(run(concat(who, "2024-06-01"))).isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString()).contains("Runa Fjeldvik: person, NOR", "2024-05-07", "Norwegian envoy");
        assertThat(run(concat(who, "2030-06-01"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("more than 2 years");
        assertThat(run("who", "Runa", "Fjeldvik")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void tellsWhatHappenedToOneNamedThing() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(run("timeline", good.toString(), "--about", "Norway")).isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString()).contains("2024-05-07", "1 outlet", "good:5");
        out.getBuffer().setLength(0);
        assertThat(run("timeline", good.toString(), "--about", "Narvik Line", "--format", "json"))
                .isEqualTo(ExitCode.ALL_READ);
        JsonNode nothing = new ObjectMapper().readTree(out.toString());
        assertThat(nothing.path("about").asText()).isEqualTo("Narvik Line");
        assertThat(nothing.path("entries")).isEmpty();
        out.getBuffer().setLength(0);
        assertThat(run("timeline", good.toString(), "--about", "Norway", "--format", "html"))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(out.toString()).startsWith("<!doctype html>").contains("<title>Norway</title>", "2024");
        assertThat(run("timeline", good.toString(), "--most", "3")).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).contains("--most goes with --about");
    }

    @Test
    void leavesNoHalfFileBehind() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        Path target = folder.resolve("dossier.html");
        assertThat(run("read", good.toString(), "--format", "html", "--out", target.toString()))
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(Files.readString(target)).startsWith("<!doctype html>").endsWith("</html>\n");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()).sorted().toList())
                    .isEqualTo(List.of("dossier.html", "good.txt"));
        }
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(run(
                        "read",
                        good.toString(),
                        "--out",
                        folder.resolve("no/such/folder.txt").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("folder.txt cannot be written: its folder is not there");
    }

    @Test
    void saysWhenStandardOutputIsFull() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        for (String[] asked : List.of(
                new String[] {"statements", good.toString()},
                new String[] {"read", good.toString(), "--format", "jsonl"},
                new String[] {"read", "--help"})) {
            assertThat(runInto("No space left on device", asked)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString().lines()).containsExactly("demarche: standard output: No space left on device");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void goesQuietlyWhenTheReaderOfItsOutputGoes() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(runInto("Broken pipe", "read", good.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatTheDiskOfAFileIsFull() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "only Linux has a disk that is always full");
        Path good = Files.writeString(folder.resolve("good.txt"), REPORT);
        assertThat(run("read", good.toString(), "--out", "/dev/full")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("demarche: /dev/full cannot be written: No space left");
    }

    private int runInto(String failure, String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        })));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
