package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code demarche}. */
@Command(
        name = "demarche",
        description = "Who said and did what to whom, when, on what condition, and according to which outlet.",
        mixinStandardHelpOptions = true,
        version = "demarche " + Main.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  demarche read samples",
            "  demarche read report.html --format html --out dossier.html",
            "",
            "Exit codes: 0 all read, 1 failed, 2 misused, 3 some reports had problems."
        })
public final class Main {
    static final String VERSION = "0.1.0";

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with every command the class path holds; UTF-8 whatever the machine's own encoding. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
        return line;
    }

    private static int failed(Exception fault, CommandLine command) throws Exception {
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            command.getErr().println("demarche: " + fault.getMessage());
            return ExitCode.FAILED;
        }
        throw fault;
    }
}
