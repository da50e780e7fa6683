package org.demarche.bench.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.demarche.store.Facet;
import org.demarche.store.Kind;
import org.demarche.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate search}: how soon the first page of a search is there. */
@Command(
        name = "search",
        description = "Measure how soon the first page of a search is there, in an archive of made-up statements.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate search --statements 1000000 --archive million.db"})
public final class EvaluateSearch implements Callable<Integer> {
    private static final int ROUNDS = 21;
    private static final int BATCH = 200;

    @Option(names = "--statements", defaultValue = "1000000", description = "So many (${DEFAULT-VALUE}).")
    private int statements;

    @Option(names = "--archive", paramLabel = "FILE", description = "Where; one that is there is used as it is.")
    private Path place = Path.of("million.db");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean there = Files.exists(place);
        try (Archive archive = Archives.open(place.toString(), document -> Optional.empty())) {
            if (!there) fill(archive);
            Counts counts = archive.counts();
            out.printf(
                    Locale.ROOT,
                    "%,d reports, %,d statements, %,d bytes%n",
                    counts.reports(),
                    counts.statements(),
                    Files.size(place));
            queries().forEach((name, query) -> out.println(line(archive, name, query)));
        }
        out.flush();
        return 0;
    }

    private void fill(Archive archive) {
        MadeUp made = new MadeUp(7414);
        for (int filed = 0; filed < statements; filed += BATCH * MadeUp.STATEMENTS) {
            archive.write(filing -> {
                for (int i = 0; i < BATCH; i++) filing.add(made.reading(), Set.of());
                return true;
            });
        }
    }

    private static Map<String, Query> queries() {
        Query all = Query.of(Kind.STATEMENT);
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("newest of all", all);
        queries.put("the most common word", all.words(MadeUp.word(0)));
        queries.put("a common word", all.words(MadeUp.word(20)));
        queries.put("a rare word", all.words(MadeUp.word(15_000)));
        queries.put("two common words", all.words(MadeUp.word(3) + " " + MadeUp.word(11)));
        queries.put("three words", all.words(MadeUp.word(3) + " " + MadeUp.word(40) + " " + MadeUp.word(300)));
        queries.put("a phrase", all.words("\"" + MadeUp.word(2) + " " + MadeUp.word(5) + "\""));
        queries.put("a beginning", all.words("qu*"));
        queries.put("the most common speaker", all.with(Facet.SPEAKER, MadeUp.name(0)));
        queries.put("a country", all.with(Facet.SPEAKER, MadeUp.code(0)));
        queries.put("a pair", all.with(Facet.ACTOR, MadeUp.code(0)).with(Facet.ACTOR, MadeUp.code(3)));
        queries.put(
                "words, speaker, act, days",
                all.words(MadeUp.word(8))
                        .with(Facet.SPEAKER, MadeUp.code(1))
                        .with(Facet.ACT, "THREATEN")
                        .between(Optional.of(LocalDate.of(2022, 1, 1)), Optional.of(LocalDate.of(2022, 6, 30))));
        return queries;
    }

    private static String line(Archive archive, String name, Query query) {
        List<Double> millis = new ArrayList<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        int rows = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            rows = archive.search(query, Optional.empty(), 20).rows().size();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double processor = (threads.getCurrentThreadCpuTime() - begun) / 1e6 / ROUNDS;
        double first = millis.get(0);
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%-26s %2d rows  first %7.1f ms  median %7.1f ms  worst %7.1f ms  processor %7.1f ms",
                name,
                rows,
                first,
                sorted[ROUNDS / 2],
                Arrays.stream(sorted).max().orElse(0),
                processor);
    }
}
