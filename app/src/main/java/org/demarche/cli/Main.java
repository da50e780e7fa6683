package org.demarche.cli;

import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code demarche}. */
@Command(
        name = "demarche",
        description = "Who said and did what to whom, when, on what condition, and according to which outlet.",
        mixinStandardHelpOptions = true,
        version = "demarche 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
        return line;
    }
}
