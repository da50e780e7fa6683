package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.fetch.Fetcher;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.source.Limits;
import org.demarche.source.Listings;
import org.demarche.source.Reports;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;
import org.demarche.watch.Pace;
import org.demarche.watch.Tally;
import org.demarche.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche watch}: follow feeds into an archive. */
@Command(
        name = "watch",
        description = "Follow feeds, and add the reports they point to to an archive.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "RSS, Atom, news sitemaps and their indexes, and pages that name their feeds. Sites are asked as their robots.txt",
            "allows, one question at a time. It may be stopped at any moment, even killed: run it again and it goes on,",
            "without missing or repeating a page.",
            "",
            "Examples:",
            "  demarche watch https://news.example.org/rss --archive news.db",
            "  demarche watch feeds.opml --archive news.db --every 1h",
            "  demarche watch feeds.opml --archive news.db --once      # one round, for cron",
            "  demarche watch feeds.opml --archive news.db --format json | jq .title",
            "",
            "Stop it with Ctrl-C: what was fetched is kept first. Exit codes: 130 stopped by Ctrl-C, 143 by kill, 1 failed,",
            "2 misused; with --once 0 all read, 1 failed, 3 some feeds or pages had problems (one line each on standard error)."
        })
public final class WatchCommand implements Subcommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of feeds, news sitemaps or pages that name feeds; or files (OPML) that list them.")
    private List<String> places = List.of();

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Mixin
    private Outside outside = new Outside();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            description = "How often feeds are asked: 15m, 2h, 1d (default: ${DEFAULT-VALUE}; at least 1m).")
    private String every = "15m";

    @Option(names = "--once", description = "Do one round and end.")
    private boolean once;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once (default: one a processor). The archive does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--list",
            description = "Print the id and place of each report as soon as the archive holds it for good.")
    private boolean list;

    /** The forms that what happens can be told in. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            description = "text (default), or json: a line on standard output for each thing that happens.")
    private Format format = Format.text;

    private boolean problems;
    private boolean lost;

    @Override
    public Integer call() throws IOException {
        if (list && format == Format.json)
            throw new ParameterException(
                    spec.commandLine(), "--list: --format json tells of each report already; leave one of them out");
        Pace pace = Pace.standard(interval());
        Set<String> roots = new LinkedHashSet<>();
        for (String place : places) roots(place, roots);
        if (roots.isEmpty()) return ExitCode.FAILED;
        try (Farewell farewell = new Farewell();
                Archive archive = choice.open();
                Fetcher fetcher = outside.fetcher();
                Wiring wiring = new Wiring()) {
            Loom loom = new Loom(new StoryWeaver(wiring.embedder()), threads);
            Intake intake = new Intake(archive, wiring.pipeline(), loom, threads);
            rounds(new Watch(archive, List.copyOf(roots), fetcher, pace, Clock.systemUTC()), intake, pace, farewell);
        }
        if (once && lost) return ExitCode.FAILED;
        return problems ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_READ;
    }

    private void rounds(Watch watch, Intake intake, Pace pace, Farewell farewell) {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        while (true) {
            Instant begun = Instant.now();
            AddWitness witness = new AddWitness(out, err, list);
            RoundLines lines = new RoundLines(witness, out, Clock.systemUTC());
            Tally tally = format == Format.json
                    ? watch.round(intake, lines, lines, farewell::isAsked)
                    : watch.round(intake, witness, (feed, outcome, found) -> {}, farewell::isAsked);
            problems |= tally.hasLosses() || witness.hasProblems();
            lost = tally.isAllLost();
            witness.clear();
            Instant next = begun.plus(pace.every());
            boolean last = once || farewell.isAsked();
            err.println(TIME.format(begun) + "  " + tally.told() + "; " + witness.told()
                    + (last ? "" : "; next round at " + TIME.format(next).substring(11)));
            err.flush();
            if (format == Format.json) {
                lines.ended(tally);
                if (!last) lines.waits(next);
            }
            if (last) return;
            farewell.await(Duration.between(Instant.now(), next));
            if (farewell.isAsked()) return;
        }
    }

    private void roots(String place, Set<String> roots) {
        if (Reports.isAddress(place)) {
            root(place, place, roots);
            return;
        }
        try {
            for (String feed : Listings.outline(bytes(Path.of(place)))) root(place, feed, roots);
        } catch (IOException | InvalidPathException e) {
            tell(place, why(e));
        }
    }

    private void root(String place, String feed, Set<String> roots) {
        try {
            roots.add(Watch.address(feed));
        } catch (IOException e) {
            tell(place.equals(feed) ? place : place + ": " + feed, String.valueOf(e.getMessage()));
        }
    }

    private void tell(String place, String why) {
        problems = true;
        spec.commandLine().getErr().println("demarche: " + place + ": " + why);
    }

    private static String why(Exception e) {
        return e instanceof NoSuchFileException || e instanceof InvalidPathException
                ? "does not exist; give an OPML file, or an address that begins with https://"
                : String.valueOf(e.getMessage());
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.STANDARD.pageBytes());
        }
    }

    private Duration interval() {
        if (every.matches("[1-9]\\d{0,4}[mhd]")) {
            long number = Long.parseLong(every.substring(0, every.length() - 1));
            return switch (every.charAt(every.length() - 1)) {
                case 'm' -> Duration.ofMinutes(number);
                case 'h' -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
        }
        throw new ParameterException(
                spec.commandLine(), "--every " + every + ": give a number and m, h or d, such as 15m, 2h or 1d");
    }
}
