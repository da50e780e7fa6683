package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.demarche.view.StatementLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche statements}: who said what. */
@Command(
        name = "statements",
        description = "List who said what: speaker, act, words, target, condition, day, and where it stands.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche statements samples",
            "  demarche statements --speaker Ruiz --act PROMISE,THREATEN report.html",
            "  demarche statements --target CHN --with-condition --format jsonl archive.warc.gz",
            "  demarche statements --since 2024-01-01 --format csv reports > statements.csv"
        })
public final class StatementsCommand implements Subcommand {
    /** The forms statements can be listed in. */
    enum Format {
        text,
        jsonl,
        csv
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

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only by speakers whose name holds this, or of this code.")
    @Nullable
    private String speaker;

    @Option(names = "--target", paramLabel = "NAME", description = "Only aimed at this name or code.")
    @Nullable
    private String target;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            description = "Only these acts: ${COMPLETION-CANDIDATES}.")
    private Set<Act> acts = EnumSet.noneOf(Act.class);

    @Option(names = "--with-condition", description = "Only those with a condition.")
    private boolean withCondition;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only said on this day (yyyy-mm-dd) or later; where that is not told, published then.")
    @Nullable
    private LocalDate since;

    @Option(names = "--format", description = "text (default), jsonl or csv.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        int[] problems = new int[1];
        try (Wiring wiring = new Wiring()) {
            ReportIntake intake = new ReportIntake(
                    wiring, inputs, sureness, spec.commandLine().getErr());
            output.write(spec, writer -> {
                if (format == Format.csv) writer.write(StatementLines.csvHead());
                problems[0] = intake.read(inputs.paths, reading -> list(reading, writer));
            });
        }
        return problems[0] == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }

    private void list(Reading reading, Writer writer) {
        try {
            for (Statement each : reading.statements()) if (wanted(reading, each)) writer.write(line(reading, each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Reading reading, Statement each) {
        return switch (format) {
            case text -> StatementLines.text(reading.document(), each);
            case jsonl -> StatementLines.json(reading.document(), each) + "\n";
            case csv -> StatementLines.csv(reading.document(), each);
        };
    }

    private boolean wanted(Reading reading, Statement each) {
        if (!acts.isEmpty() && !acts.contains(each.act())) return false;
        if (withCondition && each.condition().isEmpty()) return false;
        if (speaker != null && !meets(each.speaker().name(), each.speaker().actor(), speaker)) return false;
        Optional<Actor> aim = each.target().map(Party::actor);
        if (target != null && !meets(aim.map(Actor::name).orElse(""), aim, target)) return false;
        return since == null
                || lastDay(reading, each).filter(day -> !day.isBefore(since)).isPresent();
    }

    private static Optional<LocalDate> lastDay(Reading reading, Statement each) {
        Optional<LocalDate> said = each.said().flatMap(TimeValue::until);
        return said.isPresent() ? said : reading.document().published().date();
    }

    private static boolean meets(String name, Optional<Actor> actor, String asked) {
        if (name.toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT))) return true;
        return actor.flatMap(Actor::code).filter(asked::equalsIgnoreCase).isPresent();
    }
}
