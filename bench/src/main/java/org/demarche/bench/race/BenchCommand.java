package org.demarche.bench.race;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.cli.Subcommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche bench}: speed and memory of our stages, and of peers on the same texts in the same run. */
@Command(
        name = "bench",
        description = {
            "Measure speed and memory: our stages one by one and together, with one thread and with two.",
            "Each contender runs in a process of its own, is warmed up, and is timed several times on the same texts;"
                    + " words are counted once, in the texts, and are the same for all."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Peers: nlp4j, corenlp-parse, corenlp, corenlp-quotes; Readability4J and boilerpipe with --pages.",
            "",
            "Examples:",
            "  demarche bench news.jsonl --most 100",
            "  demarche bench news.jsonl --most 20 --peers --format json > bench.json",
            "  demarche bench news.jsonl --peers=nlp4j,corenlp-parse --stages all,engine",
            "  demarche bench --pages pages --peers"
        })
public final class BenchCommand implements Subcommand {
    /** The forms of the answer. */
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Reports to read.")
    private List<String> places = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Measure the reading of HTML pages instead: a folder with index.tsv (id, file, address).")
    @Nullable
    private Path pages;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "Take no more texts (${DEFAULT-VALUE}).")
    private int most;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Time each so often (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--warm-ups",
            paramLabel = "N",
            defaultValue = "20",
            description = "Do each at most so often before (${DEFAULT-VALUE}); less once it gets no faster.")
    private int warmUps;

    @Option(
            names = "--threads",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2",
            description = "Threads to try (${DEFAULT-VALUE}).")
    private List<Integer> threads = List.of();

    @Option(
            names = "--stages",
            paramLabel = "NAME",
            split = ",",
            description = "Only these stages (default: all there are).")
    private List<String> stages = List.of();

    @Option(
            names = "--peers",
            paramLabel = "NAME",
            arity = "0..1",
            fallbackValue = "every",
            split = ",",
            description = "Measure these peers too (without names: all).")
    private List<String> peers = List.of();

    @Option(names = "--format", description = "text (default) or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || warmUps < 0) throw misused("--rounds must be 1 or more, --warm-ups 0 or more");
        if (pages == null && places.isEmpty()) throw misused("nothing to measure: name reports, or --pages DIR");
        Texts texts = pages == null ? Texts.reports(places, most, this::tell) : Texts.pages(pages, most);
        if (texts.texts().isEmpty()) throw misused("there is no report in " + places);
        Machine before = Machine.now();
        List<Result> results = run(texts);
        Report report = new Report(texts, results, rounds, warmUps, before, Machine.now());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) out.println(report.json().toPrettyString());
        else report.lines().forEach(out::println);
        out.flush();
        return 0;
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private List<Result> run(Texts texts) throws IOException {
        // Before anything is measured, so that a peer that is missing is told at once.
        List<Contender> others = others();
        Race race = new Race(rounds, warmUps, threads, this::tell);
        List<Result> results = new ArrayList<>();
        Predicate<String> wanted = stage -> stages.isEmpty() || stages.contains(stage);
        Class<?> ours = pages == null ? OurStages.class : OurPages.class;
        results.add(race.run(Contender.ours("Démarche", ours), texts.texts(), wanted));
        for (Contender each : others) results.add(race.run(each, texts.texts(), OurStages.ALL::equals));
        return results;
    }

    private List<Contender> others() throws IOException {
        if (peers.isEmpty()) return List.of();
        Peers ready = Peers.ready(this::tell);
        if (pages != null) return ready.ofPages();
        return ready.pipelines(peers.equals(List.of("every")) ? List.of() : peers);
    }

    private void tell(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("demarche: " + what);
        err.flush();
    }
}
