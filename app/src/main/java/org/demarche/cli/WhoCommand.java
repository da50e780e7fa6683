package org.demarche.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.annotate.actor.WhosWho;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche who}: tells whom a name stands for on a day, and how that is known. */
@Command(
        name = "who",
        description = "Tell whom a name stands for, and how that is known.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche who \"Antony Blinken\" --on 2022-03-17",
            "  demarche who Lavrov",
            "  demarche who the Kremlin",
            "",
            "Exit codes: 0 known, 1 unknown, 2 misused."
        })
public final class WhoCommand implements Subcommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "a person, country, seat of power or organisation")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> name;

    @Option(names = "--on", paramLabel = "DATE", description = "the day of the report, as 2022-03-17 (default: none)")
    private Optional<LocalDate> on = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        String words = String.join(" ", name);
        List<WhosWho.Answer> answers = new WhosWho().find(words, on);
        if (answers.isEmpty()) {
            spec.commandLine().getErr().println("no list knows \"" + words + "\"; reports may still describe them");
            return ExitCode.FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        answers.forEach(answer -> print(answer, out));
        out.flush();
        return 0;
    }

    private static void print(WhosWho.Answer answer, PrintWriter out) {
        String code = answer.actor()
                .code()
                .map(each -> each + " (" + answer.country() + ")")
                .orElse("no code");
        String sector = answer.actor().sector().map(each -> ", sector " + each).orElse("");
        out.println(answer.actor().name() + ": " + answer.actor().kind().name().toLowerCase(Locale.ROOT) + ", " + code
                + sector);
        out.println("  why: " + answer.actor().why());
        answer.offices().forEach(office -> out.println("  office: " + office));
        out.println("  names: " + String.join(", ", answer.names()));
    }
}
