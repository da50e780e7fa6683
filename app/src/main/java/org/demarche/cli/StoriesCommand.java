package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.view.Aspect;
import org.demarche.view.DossierJson;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;

/** {@code demarche stories}: group reports into stories and threads, copies marked. */
@Command(
        name = "stories",
        description = "Group reports into stories and threads, copies marked.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche stories reports/", "  demarche stories reports/ --format json"})
public final class StoriesCommand extends WovenCommand {
    @Override
    String text(WovenText text) {
        return text.stories();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.of(dossier);
    }

    @Override
    Aspect aspect() {
        return Aspect.STORIES;
    }
}
