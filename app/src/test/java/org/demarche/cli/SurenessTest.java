package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command that gives findings leaves out the less sure when asked; those that keep or show none are not asked. */
class SurenessTest {
    private static final String REPORT = """
            Talks on Chad and Mali

            May 7, 2024

            Norwegian Foreign Minister Espen Barth Eide promised on Tuesday that Oslo would host talks between Chad and Mali.
            """;

    private static final String SAID = "would host talks";

    @TempDir
    private static Path folder;

    private static String report;
    private static String archive;

    @BeforeAll
    static void keep() throws IOException {
        report = Files.writeString(folder.resolve("report.txt"), REPORT).toString();
        archive = folder.resolve("kept.db").toString();
        told("add", report, "--archive", archive);
    }

    @Test
    void isAskedOfCommandsThatGiveFindingsAndOfNoOther() {
        Set<String> asked = new TreeSet<>();
        for (CommandLine command : Main.commandLine().getSubcommands().values())
            if (command.getCommandSpec().findOption("--min-confidence") != null) asked.add(command.getCommandName());
        assertThat(asked)
                .containsExactly(
                        "claims",
                        "commitments",
                        "compare",
                        "events",
                        "explain",
                        "export",
                        "read",
                        "search",
                        "show",
                        "statements",
                        "stories",
                        "timeline",
                        "utterances");
    }

    @Test
    void leavesOutWhatIsReadNow() {
        for (List<String> command : List.of(
                List.of("statements", report),
                List.of("read", report),
                List.of("commitments", report),
                List.of("explain", report))) {
            assertThat(told(command, "0")).as(command.toString()).contains(SAID);
            assertThat(told(command, "1")).as(command.toString()).doesNotContain(SAID);
        }
        List<String> events = List.of("events", report, "--format", "csv");
        assertThat(told(events, "0").lines()).hasSizeGreaterThan(1);
        assertThat(told(events, "1").lines()).hasSize(1);
    }

    @Test
    void leavesOutWhatAnArchiveKeeps() {
        List<String> search = List.of("search", "talks", "--kind", "statement", "--archive", archive);
        assertThat(told(search, "0")).contains(SAID);
        assertThat(told(search, "1")).isEqualTo("Nothing found.\n");
        String reports = told("search", "--format", "json", "--archive", archive);
        for (String id : List.of("\"id\" : \"([0-9a-f]{16})\"", "\"story\" : \"(s-[0-9a-f]{16})\"")) {
            String named = reports.replaceAll("(?s).*?" + id + ".*", "$1");
            List<String> show = List.of("show", named, "--format", "json", "--archive", archive);
            assertThat(told(show, "0")).as(named).contains("\"act\"");
            assertThat(told(show, "1")).as(named).doesNotContain("\"act\"");
        }
    }

    private static String told(List<String> command, String least) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--min-confidence", least));
        return told(all.toArray(String[]::new));
    }

    private static String told(String... command) {
        CommandLine line = Main.commandLine();
        StringWriter out = new StringWriter();
        line.setOut(new PrintWriter(out));
        assertThat(line.execute(command)).isEqualTo(ExitCode.ALL_READ);
        return out.toString();
    }
}
