package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.view.Aspect;
import org.demarche.view.DossierJson;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;

/** {@code demarche utterances}: find what was said once and reported in several wordings, and what changed between them. */
@Command(
        name = "utterances",
        description = "Find what was said once and reported in several wordings, and what changed between them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche utterances reports/", "  demarche utterances reports/ --format json"})
public final class UtterancesCommand extends WovenCommand {
    @Override
    String text(WovenText text) {
        return text.utterances();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.part(dossier, "utterances");
    }

    @Override
    Aspect aspect() {
        return Aspect.UTTERANCES;
    }
}
