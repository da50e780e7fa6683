package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.view.Aspect;
import org.demarche.view.DossierJson;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;

/** {@code demarche commitments}: keep the ledger of threats and promises, with what may have followed. */
@Command(
        name = "commitments",
        description = "Keep the ledger of threats and promises, with what may have followed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche commitments reports/", "  demarche commitments reports/ --format json"})
public final class CommitmentsCommand extends WovenCommand {
    @Override
    String text(WovenText text) {
        return text.commitments();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.commitments(dossier);
    }

    @Override
    Aspect aspect() {
        return Aspect.COMMITMENTS;
    }
}
