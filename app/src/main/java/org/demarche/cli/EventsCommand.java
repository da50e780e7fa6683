package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.view.EventCsv;
import org.demarche.view.EventGdelt;
import org.demarche.view.EventPlover;
import org.demarche.view.EventText;
import org.demarche.view.FindingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche events}: who did what to whom, in the forms other tools read. */
@Command(
        name = "events",
        description = "Print the events of reports: who did what to whom, when, and whether it happened.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche events samples",
            "  demarche events archive.warc.gz --type ASSAULT,COERCE --status happened --format csv > events.csv",
            "  demarche events news.jsonl --from 2022-03-01 --to 2022-03-31 --format gdelt",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems."
        })
public final class EventsCommand implements Subcommand {
    /** The forms events can be printed in. */
    enum Format {
        text,
        plover,
        gdelt,
        csv,
        jsonl
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private EventFilter filter = new EventFilter();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            description = "text (default), plover (PLOVER 2.0 JSON lines), gdelt (61 columns), csv or jsonl.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        filter.unknown().ifPresent(name -> {
            throw new ParameterException(spec.commandLine(), "no event type or status is called " + name);
        });
        try (Wiring wiring = new Wiring()) {
            ReportIntake intake = new ReportIntake(
                    wiring, inputs, sureness, spec.commandLine().getErr());
            int[] problems = new int[1];
            output.write(spec, writer -> {
                if (format == Format.csv) writer.write(EventCsv.HEADER + "\r\n");
                problems[0] = intake.read(inputs.paths, reading -> write(writer, reading));
            });
            return problems[0] == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
        }
    }

    private void write(Writer writer, Reading reading) {
        try {
            if (format == Format.text) writer.write(reading.document().origin() + "\n");
            for (Event event : reading.events()) {
                if (filter.takes(event, reading)) writer.write(line(event, reading));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Event event, Reading reading) {
        return switch (format) {
            case text -> "  " + EventText.of(event, reading) + "\n";
            case plover -> EventPlover.of(event, reading) + "\n";
            case gdelt -> EventGdelt.of(event, reading) + "\n";
            case csv -> EventCsv.of(event, reading) + "\r\n";
            case jsonl ->
                FindingJson.event(event).put("document", event.document().value()) + "\n";
        };
    }
}
