package org.demarche.cli;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;
import org.demarche.tables.ReadingTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche import}: what a cluster read, into an archive. */
@Command(
        name = "import",
        description = "Bring what the Spark job read into an archive, without reading the reports again.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The archive is then as if the reports had been added to it. Reports it holds are left as they are, and it",
            "may be stopped at any moment: run it again and it goes on.",
            "",
            "Examples:",
            "  demarche import tables --archive news.db",
            "  demarche import tables/readings/batch=2024-03 --archive news.db --list > added.txt",
            "",
            "Exit codes: 0 all taken, 1 failed, 2 misused, 3 some had problems (one line each on standard error)."
        })
public final class ImportCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PARQUET",
            arity = "1..*",
            description = "The folder the job wrote (--out), its table readings or a part of it, or Parquet files.")
    private List<String> places = List.of();

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Option(
            names = "--list",
            description = "Print the id and place of each report as soon as the archive holds it for good.")
    private boolean list;

    @Override
    public Integer call() {
        AddWitness witness =
                new AddWitness(spec.commandLine().getOut(), spec.commandLine().getErr(), list);
        try (Archive archive = choice.open();
                Wiring wiring = new Wiring()) {
            Loom loom = new Loom(
                    new StoryWeaver(wiring.embedder()), Runtime.getRuntime().availableProcessors());
            new Intake(archive, wiring.pipeline(), loom, 1).take(sink -> read(sink, witness), witness);
            witness.end(archive.counts());
        }
        return witness.exitCode();
    }

    private void read(Consumer<Reading> readings, AddWitness witness) {
        ReadingTables.read(places, new ReadingTables.Sink() {
            @Override
            public void reading(Reading reading) {
                readings.accept(reading);
            }

            @Override
            public void problem(Problem problem) {
                witness.problem(problem);
            }
        });
    }
}
