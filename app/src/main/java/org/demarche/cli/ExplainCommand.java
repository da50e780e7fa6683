package org.demarche.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.view.EventText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche explain}: how each finding of a line was reached. */
@Command(
        name = "explain",
        description = "Say how each statement and event that touches a line was reached.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche explain report.txt:7", "  demarche explain report.txt"})
public final class ExplainCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE[:LINE]",
            description = "A report, and a line of its text counted from 1; every line when none is given.")
    private String place = "";

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        int colon = place.lastIndexOf(':');
        boolean lined = colon > 0 && place.substring(colon + 1).matches("[1-9][0-9]{0,8}");
        int line = lined ? Integer.parseInt(place.substring(colon + 1)) : 0;
        String file = lined ? place.substring(0, colon) : place;
        List<Reading> readings = new ArrayList<>();
        int problems;
        try (Wiring wiring = new Wiring()) {
            problems = new ReportIntake(wiring, 1, spec.commandLine().getErr())
                    .read(List.of(file), reading -> readings.add(sureness.of(reading)));
        }
        output.write(spec, writer -> {
            for (Reading reading : readings) explain(writer, reading, line);
        });
        return problems == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }

    private void explain(Writer writer, Reading reading, int line) throws IOException {
        Span wanted = line == 0 ? new Span(0, reading.document().text().length()) : span(reading.document(), line);
        for (Statement statement : reading.statements()) {
            if (!statement.evidence().overlaps(wanted)) continue;
            writer.write("STATEMENT " + statement.act() + " by "
                    + statement.speaker().name() + ": \""
                    + flat(reading.document().words(statement.contentSpan())) + "\"\n");
            steps(writer, statement.why());
        }
        for (Event event : reading.events()) {
            if (!touches(event, wanted)) continue;
            writer.write("EVENT " + EventText.of(event, reading) + "\n");
            steps(writer, event.why());
        }
    }

    private static boolean touches(Event event, Span wanted) {
        return event.evidence().overlaps(wanted) || event.mentions().stream().anyMatch(wanted::overlaps);
    }

    private static void steps(Writer writer, List<String> why) throws IOException {
        for (String step : why) writer.write("    " + flat(step) + "\n");
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private Span span(Document document, int line) {
        String text = document.text();
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) throw new ParameterException(spec.commandLine(), place + ": the text has no such line");
        }
        int end = text.indexOf('\n', start);
        return new Span(start, end < 0 ? text.length() : end);
    }
}
