package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.Reading;
import org.demarche.view.export.Chosen;
import org.demarche.view.export.Export;
import org.demarche.view.export.ExportForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche export}: files for other tools. */
@Command(
        name = "export",
        description = "Write what was read as a file that other tools read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche export samples --format events.parquet --out events.parquet",
            "  demarche export news.jsonl --format gdelt-events.tsv > events.tsv",
            "  demarche export reports/ --format reports.bib --out reports.bib",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems."
        })
public final class ExportCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

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
            return Stream.of(ExportForm.values()).map(ExportForm::file).toList();
        }
    }

    @Override
    public Integer call() throws IOException {
        ExportForm form = ExportForm.of(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no format " + format + "; choose one of " + String.join(", ", Forms.names())));
        int[] problems = new int[1];
        try (Wiring wiring = new Wiring()) {
            ReportIntake intake =
                    new ReportIntake(wiring, inputs, spec.commandLine().getErr());
            output.writeBytes(out -> problems[0] = write(form, intake, out));
        }
        return problems[0] == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }

    private int write(ExportForm form, ReportIntake intake, OutputStream out) throws IOException {
        try (Export export = form.open(out)) {
            return intake.read(inputs.paths, reading -> add(export, reading));
        }
    }

    private static void add(Export export, Reading reading) {
        try {
            export.add(Chosen.all(reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
