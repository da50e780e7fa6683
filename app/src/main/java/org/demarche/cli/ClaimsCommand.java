package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.view.Aspect;
import org.demarche.view.DossierJson;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;

/** {@code demarche claims}: find propositions that some assert and others deny. */
@Command(
        name = "claims",
        description = "Find propositions that some assert and others deny.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche claims reports/", "  demarche claims reports/ --format json"})
public final class ClaimsCommand extends WovenCommand {
    @Override
    String text(WovenText text) {
        return text.claims();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.part(dossier, "claims");
    }

    @Override
    Aspect aspect() {
        return Aspect.CLAIMS;
    }
}
