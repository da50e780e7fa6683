package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TimelineTest {
    private static final String SAMPLES = "../samples";
    private static final String DEAL = "Black Sea grain deal";

    @TempDir
    private static Path folder;

    private static String archive;

    @BeforeAll
    static void keep() {
        archive = folder.resolve("kept.db").toString();
        told(ExitCode.ALL_READ, "add", SAMPLES, "--archive", archive);
    }

    @Test
    void tellsOfANameFromAnArchiveWhatItTellsFromTheReportsThemselves() {
        for (String name : new String[] {DEAL, "Ukraine"}) {
            String kept =
                    told(ExitCode.ALL_READ, "timeline", "--archive", archive, "--about", name, "--format", "json");
            assertThat(kept).contains("\"stated\"");
            assertThat(told(ExitCode.ALL_READ, "timeline", SAMPLES, "--about", name, "--format", "json"))
                    .isEqualTo(kept);
        }
    }

    @Test
    void drawsAPageWithTheReportsThatTellOfTheNameBesideIt() {
        String page = told(ExitCode.ALL_READ, "timeline", "--archive", archive, "--about", DEAL, "--format", "html");
        assertThat(page)
                .contains("<h2 dir=\"auto\">" + DEAL + "</h2>", "<td class=\"date\">2023-07-17", "class=\"where\"")
                .contains("<section class=\"source\" id=\"d0\">");
        String none =
                told(ExitCode.ALL_READ, "timeline", "--archive", archive, "--about", "Zanzibar", "--format", "html");
        assertThat(none).contains("No report names it.").doesNotContain("<section class=\"source\"");
    }

    @Test
    void refusesAnArchiveBesideReportsOrWithoutAName() {
        told(ExitCode.MISUSED, "timeline", "--archive", archive);
        told(ExitCode.MISUSED, "timeline", SAMPLES, "--archive", archive, "--about", DEAL);
        told(ExitCode.MISUSED, "timeline", "--about", DEAL);
    }

    private static String told(int code, String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        assertThat(line.execute(arguments)).isEqualTo(code);
        return out.toString();
    }
}
