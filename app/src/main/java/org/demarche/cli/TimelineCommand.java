package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.view.DossierJson;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;

/** {@code demarche timeline}: put what happened in order of time, each happening once with everyone who tells it. */
@Command(
        name = "timeline",
        description = "Put what happened in order of time, each happening once with everyone who tells it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche timeline reports/", "  demarche timeline reports/ --format json"})
public final class TimelineCommand extends WovenCommand {
    @Override
    String text(WovenText text) {
        return text.timelines();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.part(dossier, "timeline");
    }
}
