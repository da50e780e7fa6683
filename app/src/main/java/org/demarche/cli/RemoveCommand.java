package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import org.demarche.DocumentId;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche remove}: take reports out of an archive. */
@Command(
        name = "remove",
        description = "Take reports out of an archive for good, with all that was read in them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A report that the removed one had superseded is current again. The stories they were in are woven anew.",
            "",
            "Examples:",
            "  demarche remove 3f2a90c4d5e6b718",
            "  demarche remove 3f2a90c4d5e6b718 --archive news.db"
        })
public final class RemoveCommand implements Subcommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of reports, as search and add --list print them.")
    private List<String> ids = List.of();

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        for (String id : ids) {
            if (id.matches("[0-9a-f]{16}")) continue;
            err.println("demarche: “" + id + "” is no report's id: 16 of the signs 0-9 and a-f");
            return ExitCode.MISUSED;
        }
        int missing = 0;
        try (Archive archive = choice.existing();
                Wiring wiring = new Wiring()) {
            Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 1);
            for (String id : ids) {
                if (intake.remove(new DocumentId(id))) continue;
                err.println("demarche: " + choice.place + " holds no report " + id);
                missing++;
            }
        }
        return missing == 0 ? ExitCode.ALL_READ : ExitCode.FAILED;
    }
}
