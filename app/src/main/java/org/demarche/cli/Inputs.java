package org.demarche.cli;

import java.util.List;
import org.demarche.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads reports is given. */
final class Inputs {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files or folders (.html .txt .md .xml (feeds) .warc .jsonl .eml, also .gz), addresses (https://…);"
                            + " - reads standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once (default: one a processor). The output does not depend on it.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private double minConfidence;

    @Mixin
    Outside outside = new Outside();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Leave out findings less sure than this, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    void minConfidence(double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-confidence must be from 0 to 1, but is " + least);
        }
        minConfidence = least;
    }

    /** The reading with what is sure enough. */
    Reading sure(Reading reading) {
        return minConfidence == 0 ? reading : reading.sureOf(minConfidence);
    }
}
