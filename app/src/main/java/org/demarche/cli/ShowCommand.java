package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Reading;
import org.demarche.Story;
import org.demarche.store.Archive;
import org.demarche.store.Dossiers;
import org.demarche.store.FindingId;
import org.demarche.view.DossierJson;
import org.demarche.view.DossierPage;
import org.demarche.view.ReadingJson;
import org.demarche.view.TerminalDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche show}: one report, statement, event or story of an archive. */
@Command(
        name = "show",
        description = "Show one report, statement, event or story of an archive, with all that was read in it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An id is 16 signs for a report (superseded ones too), a report's id and -s12 or -e3 for its twelfth statement or",
            "third event, s- and 16 signs for a story; search prints them.",
            "",
            "Examples:",
            "  demarche show 3f2a90c4d5e6b718",
            "  demarche show 3f2a90c4d5e6b718-s12 --format json",
            "  demarche show s-3f2a90c4d5e6b718"
        })
public final class ShowCommand implements Subcommand {
    /** The forms it can take. */
    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "What to show.")
    private String id = "";

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", description = "text (default) or json.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        try (Archive archive = choice.existing()) {
            Optional<String> shown = shown(archive);
            if (shown.isPresent()) {
                output.write(spec, writer -> writer.write(shown.get()));
                return ExitCode.ALL_READ;
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                "demarche: " + choice.place + " holds nothing named " + id + "; demarche search finds what it holds");
        return ExitCode.FAILED;
    }

    private Optional<String> shown(Archive archive) {
        if (id.matches("[0-9a-f]{16}"))
            return archive.reading(new DocumentId(id)).map(reading -> report(archive, sureness.of(reading)));
        Optional<FindingId> finding = FindingId.parse(id);
        if (finding.isPresent()) return new FindingText(archive, format == Format.json).of(finding.get());
        String story = archive.movedTo(id).orElse(id);
        return archive.story(story).map(each -> story(archive, each));
    }

    private String report(Archive archive, Reading reading) {
        if (format == Format.json) return ReadingJson.of(reading).toPrettyString() + "\n";
        String superseded = archive.report(reading.document().id())
                .flatMap(report -> report.supersededBy())
                .map(by -> "Superseded by " + by.value() + ".\n\n")
                .orElse("");
        return superseded + ReadingText.of(reading);
    }

    private String story(Archive archive, Story story) {
        Dossier dossier = sureness.of(Dossiers.of(archive, story));
        return format == Format.json
                ? DossierJson.of(dossier).toPrettyString() + "\n"
                : TerminalDossier.draw(DossierPage.of(dossier), output.width(), output.colour());
    }
}
