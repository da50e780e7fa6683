package org.demarche.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Mixin
    Outside outside = new Outside();
}
