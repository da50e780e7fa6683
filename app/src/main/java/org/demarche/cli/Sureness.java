package org.demarche.cli;

import org.demarche.Dossier;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.store.Hit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure the findings must be that a command prints. */
final class Sureness {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private double least;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Leave out findings less sure than this, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    void least(double asked) {
        if (!(asked >= 0 && asked <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-confidence must be from 0 to 1, but is " + asked);
        }
        least = asked;
    }

    /** The reading with what is sure enough. */
    Reading of(Reading reading) {
        return least == 0 ? reading : reading.sureOf(least);
    }

    /** What many readings make together, with what is sure enough. */
    Dossier of(Dossier dossier) {
        return least == 0 ? dossier : dossier.sureOf(least);
    }

    boolean fits(Finding finding) {
        return finding.confidence() >= least;
    }

    /** Whether the finding that was found is sure enough; a report always is. */
    boolean fits(Hit hit) {
        return hit.finding().map(this::fits).orElse(true);
    }
}
