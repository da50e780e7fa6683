package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

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
        line.setOut(new PrintWriter(StandardOutput.open(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
        line.setExecutionStrategy(parsed -> run(parsed, line.getErr()));
        return line;
    }

    // Help is printed outside of what the handler of faults sees.
    private static int run(ParseResult parsed, PrintWriter err) {
        try {
            return new RunLast().execute(parsed);
        } catch (UncheckedIOException e) {
            return failed(e, err);
        }
    }

    private static int failed(Exception fault, CommandLine command) throws Exception {
        if (fault instanceof IOException cause) return failed(cause, command.getErr());
        if (fault instanceof UncheckedIOException wrapped) return failed(wrapped, command.getErr());
        throw fault;
    }

    private static int failed(UncheckedIOException fault, PrintWriter err) {
        IOException cause = fault.getCause();
        return failed(cause == null ? new IOException(fault) : cause, err);
    }

    private static int failed(IOException fault, PrintWriter err) {
        boolean quiet = fault instanceof StandardOutput.Broken broken && broken.readerLeft();
        if (!quiet) err.println("demarche: " + told(fault));
        return ExitCode.FAILED;
    }

    // What the system says of a file is its name alone when the kind of fault is told by the class.
    private static String told(IOException fault) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof NoSuchFileException) return message + ": there is no such file or folder";
        if (fault instanceof AccessDeniedException) return message + ": you may not do that there; see its permissions";
        if (fault instanceof FileAlreadyExistsException) return message + ": something is there already";
        return message;
    }
}
