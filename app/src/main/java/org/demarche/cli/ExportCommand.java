package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.Reading;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Query;
import org.demarche.view.export.Chosen;
import org.demarche.view.export.Export;
import org.demarche.view.export.ExportForm;
import org.demarche.view.page.ArchiveExport;
import org.demarche.view.page.GoldForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche export}: files for other tools. */
@Command(
        name = "export",
        description = "Write what an archive holds, or what is read in reports, as a file that other tools read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche export --archive news.db --format events.parquet --actors RUS,UKR --out events.parquet",
            "  demarche export --format statements.csv --speaker Lavrov --act THREATEN --words '\"grain deal\"'",
            "  demarche export samples --format events.parquet --out events.parquet",
            "  demarche export news.jsonl --format gdelt-events.tsv > events.tsv",
            "  demarche export reports/ --format reports.bib --out reports.bib",
            "  demarche export --archive news.db --format gold-quotes.jsonl --out gold.jsonl",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems."
        })
public final class ExportCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Reports to read now, as for read; without any the archive is exported.")
    private List<String> paths = List.of();

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Mixin
    private SearchFilter filter = new SearchFilter();

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private Outside outside = new Outside();

    @Option(names = "--words", paramLabel = "WORDS", description = "Only what says these words, as for search.")
    private String words = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once (default: one a processor). The output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORM",
            description = "One of ${COMPLETION-CANDIDATES}.",
            completionCandidates = Forms.class)
    private String format = "";

    /** The names of all forms. */
    static final class Forms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        private static List<String> names() {
            return Stream.concat(
                            Stream.of(ExportForm.values()).map(ExportForm::file),
                            Stream.of(GoldForm.values()).map(GoldForm::file))
                    .toList();
        }
    }

    @Override
    public Integer call() throws IOException {
        Optional<GoldForm> gold = GoldForm.of(format);
        return gold.isPresent() ? gold(gold.get()) : findings();
    }

    // What readers put right is in an archive only, and a gold file is of whole reports.
    private int gold(GoldForm form) throws IOException {
        if (!paths.isEmpty())
            throw misused(format + " is made of corrections, which only an archive holds; leave out " + paths.get(0)
                    + " and name the archive with --archive");
        if (!filter.query(words).isEverything()) throw misused(format + " takes no filters");
        try (Archive archive = choice.existing()) {
            output.writeBytes(out -> form.write(archive, out));
        }
        return ExitCode.ALL_READ;
    }

    private int findings() throws IOException {
        ExportForm form = ExportForm.of(format)
                .orElseThrow(() -> misused(
                        "there is no format " + format + "; choose one of " + String.join(", ", Forms.names())));
        filter.wrong().ifPresent(why -> {
            throw misused(why);
        });
        Query query = filter.query(words);
        if (paths.isEmpty()) {
            try (Archive archive = choice.existing()) {
                output.writeBytes(out -> new ArchiveExport(archive, query, sureness::fits).write(form, out));
            }
            return ExitCode.ALL_READ;
        }
        return query.isEverything() ? stream(form) : filtered(form, query);
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private int stream(ExportForm form) throws IOException {
        int[] problems = new int[1];
        output.writeBytes(out -> {
            try (Export export = form.open(out)) {
                problems[0] = read(reading -> add(export, reading));
            }
        });
        return code(problems[0]);
    }

    // Only an archive can search: what is read goes into one that lasts as long as the command.
    private int filtered(ExportForm form, Query query) throws IOException {
        Path folder = Files.createTempDirectory("demarche");
        Path place = folder.resolve("export.db");
        try (Archive archive = Archives.open(place.toString(), new OutletCountries())) {
            int problems = read(reading -> archive.write(filing -> filing.add(reading, Set.of())));
            output.writeBytes(out -> new ArchiveExport(archive, query, sureness::fits).write(form, out));
            return code(problems);
        } finally {
            for (String each : List.of("export.db", "export.db-wal", "export.db-shm")) {
                Files.deleteIfExists(folder.resolve(each));
            }
            Files.deleteIfExists(folder);
        }
    }

    private int read(Consumer<Reading> sink) {
        try (Wiring wiring = new Wiring()) {
            return new ReportIntake(
                            wiring,
                            threads,
                            outside.web(),
                            UnaryOperator.identity(),
                            spec.commandLine().getErr())
                    .read(paths, sink);
        }
    }

    private static int code(int problems) {
        return problems == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }

    private void add(Export export, Reading reading) {
        try {
            export.add(new Chosen(reading, sureness::fits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
