package org.demarche.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.annotate.actor.WhosWho;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Lesson;
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
            "  demarche who Jana Berg --on 2024-05-07 --archive news.db",
            "",
            "Exit codes: 0 known, 1 unknown, 2 misused."
        })
public final class WhoCommand implements Subcommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "a person, country, seat of power or organisation")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> name;

    @Option(names = "--on", paramLabel = "DATE", description = "the day of the report, as 2022-03-17 (default: none)")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            description = "also tell what the reports of this archive say of somebody of this full name")
    private Optional<String> place = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        String words = String.join(" ", name);
        List<WhosWho.Answer> answers = new WhosWho().find(words, on);
        List<Lesson> lessons = place.map(each -> lessons(each, words)).orElse(List.of());
        if (answers.isEmpty() && lessons.isEmpty()) return unknown(words);
        PrintWriter out = spec.commandLine().getOut();
        answers.forEach(answer -> print(answer, out));
        Optional<Lesson> best = Lesson.of(lessons, on);
        if (answers.isEmpty()) best.ifPresent(lesson -> print(lesson, out));
        lessons.stream()
                .filter(lesson ->
                        !answers.isEmpty() || best.filter(lesson::equals).isEmpty())
                .forEach(lesson -> out.println("  report: " + side(lesson.actor()) + "; " + lesson.source()));
        out.flush();
        return answers.isEmpty() && best.isEmpty() ? unsettled(words) : ExitCode.ALL_READ;
    }

    private static List<Lesson> lessons(String place, String words) {
        try (Archive archive = Archives.existing(place, new OutletCountries())) {
            return archive.lessons(words);
        }
    }

    private int unknown(String words) {
        spec.commandLine()
                .getErr()
                .println("no list"
                        + place.map(each -> " and no report of " + each).orElse("") + " knows \"" + words
                        + "\"; reports may still describe them");
        return ExitCode.FAILED;
    }

    private int unsettled(String words) {
        spec.commandLine()
                .getErr()
                .println("reports disagree on \"" + words + "\", or are more than " + Lesson.YEARS
                        + " years from that day: nothing is learnt from them");
        return ExitCode.FAILED;
    }

    private static void print(Lesson lesson, PrintWriter out) {
        out.println(lesson.name() + ": person, " + side(lesson.actor()));
        out.println("  why: " + lesson.source());
    }

    private static String side(Actor actor) {
        return actor.code().orElse("no code")
                + actor.sector().map(each -> ", sector " + each).orElse("");
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
