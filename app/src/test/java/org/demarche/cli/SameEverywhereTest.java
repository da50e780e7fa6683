package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The same reports give the same bytes in every language, time zone, number of threads and order of files. */
class SameEverywhereTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private static Path folder;

    private static String dossier;
    private static String page;
    private static String rows;

    @BeforeAll
    static void readOnce() throws IOException {
        dossier = run("read", "--format", "json", SAMPLES.toString());
        page = run("read", "--format", "html", SAMPLES.toString());
        rows = export("first");
    }

    @AfterEach
    void putBack() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        // i without its dot; digits that are not 0 to 9; a calendar with other years; the other ends of the world
        "tr-TR, Asia/Kathmandu, 1",
        "ar-EG-u-nu-arab, Pacific/Kiritimati, 2",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago, 5"
    })
    void dependsOnNoLanguageZoneOrThreads(String locale, String zone, String threads) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(run("read", "--format", "json", "--threads", threads, SAMPLES.toString()))
                .isEqualTo(dossier);
        assertThat(run("read", "--format", "html", "--threads", threads, SAMPLES.toString()))
                .isEqualTo(page);
        assertThat(export(locale)).isEqualTo(rows);
    }

    @Test
    void dossierDependsOnNoOrderOfFiles() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(SAMPLES)) {
            all.filter(file -> !file.endsWith("README"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(files::add);
        }
        String sorted = run(asked(files));
        Collections.reverse(files);
        assertThat(run(asked(files))).isEqualTo(sorted);
        Collections.rotate(files, 5);
        assertThat(run(asked(files))).isEqualTo(sorted);
    }

    private static String[] asked(List<String> files) {
        return Stream.concat(Stream.of("stories", "--format", "json"), files.stream())
                .toArray(String[]::new);
    }

    private static String export(String name) throws IOException {
        Path archive = folder.resolve(name + ".db");
        Path file = folder.resolve(name + ".csv");
        run("add", SAMPLES.toString(), "--archive", archive.toString());
        run("export", "--archive", archive.toString(), "--format", "statements.csv", "--out", file.toString());
        return Files.readString(file);
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(new StringWriter()));
        assertThat(line.execute(args)).isEqualTo(ExitCode.ALL_READ);
        return out.toString();
    }
}
