package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.demarche.Chronology;
import org.demarche.Dossier;
import org.demarche.story.Chronologies;
import org.demarche.view.ChronologyText;
import org.demarche.view.DossierJson;
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
            "  demarche timeline reports/ --about Airbus --most 10"
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

    @Override
    void check(CommandSpec spec, Format format) {
        if (about.filter(name -> name.codePoints().noneMatch(Character::isLetterOrDigit))
                .isPresent())
            throw new ParameterException(spec.commandLine(), "--about needs a name, but is \"" + about.get() + "\"");
        if (most.filter(n -> n < 1).isPresent())
            throw new ParameterException(spec.commandLine(), "--most must be 1 or more, but is " + most.get());
        if (most.isPresent() && about.isEmpty())
            throw new ParameterException(spec.commandLine(), "--most goes with --about NAME");
        if (about.isPresent() && format == Format.html)
            throw new ParameterException(
                    spec.commandLine(), "--about is drawn as text or json; leave out --format html");
    }

    @Override
    String drawn(Dossier dossier, Format format) {
        return about.map(name -> drawn(chronology(dossier, name), dossier, format))
                .orElseGet(() -> super.drawn(dossier, format));
    }

    private Chronology chronology(Dossier dossier, String name) {
        Chronology all = Chronologies.about(name, dossier.readings());
        return most.map(all::weightiest).orElse(all);
    }

    private static String drawn(Chronology chronology, Dossier dossier, Format format) {
        return format == Format.json
                ? DossierJson.of(chronology, dossier.readings()).toPrettyString() + "\n"
                : ChronologyText.of(chronology, dossier.readings());
    }

    @Override
    String text(WovenText text) {
        return text.timelines();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.part(dossier, "timeline");
    }
}
