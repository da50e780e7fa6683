package org.demarche.cli;

import java.io.PrintWriter;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.source.Bookmarks;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche add}: read reports into an archive. */
@Command(
        name = "add",
        description = "Read reports into an archive, which keeps them with all that was read in them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Reports that the archive holds are not read again. A report with other words from the same place takes the",
            "place of the old one, which can still be shown by its id. It may be stopped at any moment, even killed:",
            "run it again and it goes on, also in the middle of a web archive (WARC).",
            "",
            "Examples:",
            "  demarche add reports/",
            "  demarche add news.jsonl.gz --archive news.db --list > added.txt",
            "  demarche add CC-NEWS-20240507.warc.gz --archive news.db",
            "  demarche add reports/ --archive 'jdbc:postgresql://localhost/news?user=me'",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems (one line each on standard error)."
        })
public final class AddCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Option(
            names = "--list",
            description = "Print the id and place of each report as soon as the archive holds it for good.")
    private boolean list;

    @Option(
            names = "--from-start",
            description = "Read web archives from their start, also where an earlier add went through them.")
    private boolean fromStart;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        AddWitness witness = new AddWitness(out, spec.commandLine().getErr(), list);
        try (Archive archive = choice.open();
                Wiring wiring = new Wiring()) {
            Loom loom = new Loom(new StoryWeaver(wiring.embedder()), inputs.threads);
            Intake intake = new Intake(archive, wiring.pipeline(), loom, inputs.threads);
            intake.add(this::read, witness);
            witness.end(archive.counts());
        }
        return witness.exitCode();
    }

    private void read(Intake.Desk desk) {
        Bookmarks kept = fromStart ? desk.bookmarks().afresh() : desk.bookmarks();
        new Reports(Limits.STANDARD, System.in, inputs.outside.web())
                .goingOn(kept)
                .read(inputs.paths, desk);
    }
}
