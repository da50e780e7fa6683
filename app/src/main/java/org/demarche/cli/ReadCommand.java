package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Dossier;
import org.demarche.Reading;
import org.demarche.view.DossierJson;
import org.demarche.view.DossierPage;
import org.demarche.view.HtmlDossier;
import org.demarche.view.ReadingJson;
import org.demarche.view.TerminalDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche read}: the main job, from raw reports to their dossier. */
@Command(
        name = "read",
        description = "Read reports and print their dossier: who said and did what to whom, when, on what condition.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche read samples",
            "  demarche read report.html feed.xml --format html --out dossier.html",
            "  demarche read archive.warc.gz --format jsonl --no-weave > readings.jsonl",
            "  cat report.txt | demarche read -",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems (one line each on standard"
                    + " error)."
        })
public final class ReadCommand implements Subcommand {
    /** The forms a dossier can take. */
    enum Format {
        text,
        jsonl,
        json,
        html
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", description = "text (default), html, json (the dossier) or jsonl (a reading a line).")
    private Format format = Format.text;

    @Option(
            names = "--no-weave",
            description = "With jsonl: write each reading as soon as it is done, in flat memory; undated reports stay"
                    + " undated, as no other report is asked.")
    private boolean noWeave;

    @Override
    public Integer call() throws IOException {
        try (Wiring wiring = new Wiring()) {
            ReportIntake intake = new ReportIntake(
                    wiring, inputs, sureness, spec.commandLine().getErr());
            int problems = noWeave && format == Format.jsonl ? stream(intake) : weave(intake, wiring);
            return problems == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
        }
    }

    private int stream(ReportIntake intake) throws IOException {
        int[] problems = new int[1];
        output.write(spec, writer -> problems[0] = intake.read(inputs.paths, reading -> line(writer, reading)));
        return problems[0];
    }

    private int weave(ReportIntake intake, Wiring wiring) throws IOException {
        List<Reading> readings = new ArrayList<>();
        int problems = intake.read(inputs.paths, readings::add);
        Dossier dossier = wiring.weaver(inputs.threads).weave(readings);
        output.write(spec, writer -> write(writer, dossier));
        return problems;
    }

    private void write(Writer writer, Dossier dossier) throws IOException {
        switch (format) {
            case text -> writer.write(TerminalDossier.draw(DossierPage.of(dossier), output.width(), output.colour()));
            case html -> writer.write(HtmlDossier.draw(DossierPage.of(dossier)));
            case json -> writer.write(DossierJson.of(dossier).toPrettyString() + "\n");
            case jsonl -> dossier.readings().forEach(reading -> line(writer, reading));
        }
    }

    private static void line(Writer writer, Reading reading) {
        ObjectNode node = ReadingJson.of(reading);
        try {
            writer.write(node + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
