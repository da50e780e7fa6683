package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.Chronology;
import org.demarche.Dossier;
import org.demarche.Reading;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.Chronologies;
import org.demarche.view.Aspect;
import org.demarche.view.ChronologyText;
import org.demarche.view.DossierJson;
import org.demarche.view.HtmlChronology;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code demarche timeline}: put what happened in order of time, each happening once with everyone who tells it. */
@Command(
        name = "timeline",
        description = "Put what happened in order of time, each happening once with everyone who tells it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --about, everything told of one named thing, a line for each time: the sentence that tells it best, how many",
            "outlets tell it, and where. A day marked ~ is that of the reports; no sentence says it.",
            "",
            "Examples:",
            "  demarche timeline reports/",
            "  demarche timeline reports/ --format json",
            "  demarche timeline reports/ --about \"Black Sea grain deal\"",
            "  demarche timeline reports/ --about Airbus --most 10",
            "  demarche timeline --archive news.db --about Airbus --format html"
        })
public final class TimelineCommand extends WovenCommand {
    @Option(
            names = "--about",
            paramLabel = "NAME",
            description =
                    "Only what is told of this: a country, a person, a company, a ship, an index, or plain words.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--most", paramLabel = "N", description = "With --about: only the N weightiest entries.")
    private Optional<Integer> most = Optional.empty();

    // As an option for help does, it lets reports go unnamed.
    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            help = true,
            description = "With --about: tell of it from this archive, instead of from reports read now.")
    private Optional<String> archive = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (archive.isEmpty()) return super.call();
        check(spec(), format());
        if (hasPaths() || about.isEmpty())
            throw new ParameterException(
                    spec().commandLine(), "--archive goes with --about NAME and takes the place of PATH");
        try (Archive opened = Archives.existing(archive.get(), new OutletCountries())) {
            NamedReports named = new NamedReports(opened, about.get());
            if (named.isCut())
                spec().commandLine()
                        .getErr()
                        .println("Only the newest " + NamedReports.MOST + " reports that name it are looked at.");
            Chronology all = Chronologies.about(about.get(), named.readings());
            write(drawn(most.map(all::weightiest).orElse(all), named.readings(), format()));
        }
        return ExitCode.ALL_READ;
    }

    @Override
    void check(CommandSpec spec, Format format) {
        if (about.filter(name -> name.codePoints().noneMatch(Character::isLetterOrDigit))
                .isPresent())
            throw new ParameterException(spec.commandLine(), "--about needs a name, but is \"" + about.get() + "\"");
        if (most.filter(n -> n < 1).isPresent())
            throw new ParameterException(spec.commandLine(), "--most must be 1 or more, but is " + most.get());
        if (most.isPresent() && about.isEmpty())
            throw new ParameterException(spec.commandLine(), "--most goes with --about NAME");
    }

    @Override
    String drawn(Dossier dossier, Format format) {
        return about.map(name -> drawn(chronology(dossier, name), dossier.readings(), format))
                .orElseGet(() -> super.drawn(dossier, format));
    }

    private Chronology chronology(Dossier dossier, String name) {
        Chronology all = Chronologies.about(name, dossier.readings());
        return most.map(all::weightiest).orElse(all);
    }

    private static String drawn(Chronology chronology, List<Reading> readings, Format format) {
        return switch (format) {
            case text -> ChronologyText.of(chronology, readings);
            case json -> DossierJson.of(chronology, readings).toPrettyString() + "\n";
            case html -> HtmlChronology.draw(chronology, readings);
        };
    }

    @Override
    String text(WovenText text) {
        return text.timelines();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.part(dossier, "timeline");
    }

    @Override
    Aspect aspect() {
        return Aspect.TIMELINE;
    }
}
