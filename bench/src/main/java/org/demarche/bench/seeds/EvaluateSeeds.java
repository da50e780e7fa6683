package org.demarche.bench.seeds;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.Reading;
import org.demarche.cli.ReportIntake;
import org.demarche.cli.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate seeds}: the whole reading against a careful reader's. */
@Command(
        name = "seeds",
        description = "Score the whole reading against what a careful reader found (statements: words shared by both"
                + " contents out of the words of either, at least 0.5).",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate seeds gold/seeds.json --reports seeds --errors"})
public final class EvaluateSeeds implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The gold file.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The reports (default: ../seeds beside the gold file's folder).")
    private @Nullable Path reports;

    @Option(names = "--errors", description = "List every miss and every extra finding with its words.")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        Gold gold = Gold.read(file);
        PrintWriter out = spec.commandLine().getOut();
        try (Wiring wiring = new Wiring()) {
            List<Reading> readings = new ArrayList<>();
            int problems = new ReportIntake(wiring, 2, spec.commandLine().getErr())
                    .read(List.of(folder().toString()), readings::add);
            Tally tally = new Tally();
            new DossierScore(gold, wiring.weaver().weave(readings), tally).score();
            out.print(tally.table());
            if (errors) tally.errors().forEach(out::println);
            out.flush();
            return problems == 0 ? 0 : 3;
        }
    }

    private Path folder() {
        if (reports != null) return reports;
        Path above = Optional.ofNullable(file.toAbsolutePath().getParent())
                .map(Path::getParent)
                .orElse(file);
        return above.resolve("seeds");
    }
}
