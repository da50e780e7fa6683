package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Dossier;
import org.demarche.view.Aspect;
import org.demarche.view.DossierJson;
import org.demarche.view.WovenText;
import picocli.CommandLine.Command;

/** {@code demarche compare}: set reports of one story side by side: wordings, drift, names, disputed claims. */
@Command(
        name = "compare",
        description = "Set reports of one story side by side: wordings, drift, names, disputed claims.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  demarche compare reports/", "  demarche compare reports/ --format json"})
public final class CompareCommand extends WovenCommand {
    @Override
    String text(WovenText text) {
        return text.comparison();
    }

    @Override
    ObjectNode json(Dossier dossier) {
        return DossierJson.of(dossier);
    }

    @Override
    Aspect aspect() {
        return Aspect.COMPARISON;
    }
}
