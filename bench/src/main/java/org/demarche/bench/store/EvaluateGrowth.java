package org.demarche.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.bench.sentences.EventSentence;
import org.demarche.bench.sentences.EventSentences;
import org.demarche.cli.Wiring;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate growth}: whether a report costs more the more came before it. */
@Command(
        name = "growth",
        description = "Measure what filing a report and weaving its story costs as an archive grows: made-up reports of"
                + " recombined sentences, one after the other. It fails when the last tenth costs more than"
                + " 1.5 times the first.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  demarche evaluate growth --reports 100000 --archive growth.db events-corpus/train.tsv"
        })
public final class EvaluateGrowth implements Callable<Integer> {
    private static final int PARTS = 10;
    private static final double MOST = 1.5;
    private static final double MEGABYTE = 1 << 20;

    @Parameters(paramLabel = "FILE.tsv", description = "The sentences to recombine (events-corpus).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path sentences;

    @Option(names = "--reports", defaultValue = "100000", description = "So many (${DEFAULT-VALUE}).")
    private int reports;

    @Option(names = "--sentences", defaultValue = "1500", description = "Recombine so many (${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--archive", paramLabel = "FILE", description = "Where; must not be there.")
    private Path place = Path.of("growth.db");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (Files.exists(place)) throw new IOException(place + " is there already; name a new file");
        Recombined made = new Recombined(read(), 7414);
        List<Double> costs = new ArrayList<>();
        try (Archive archive = Archives.open(place.toString(), document -> Optional.empty())) {
            for (int part = 0; part < PARTS; part++) {
                costs.add(grow(archive, made, reports / PARTS));
                tell(out, archive.counts(), costs.get(part));
            }
        }
        double grown = costs.get(PARTS - 1) / costs.get(0);
        out.printf(Locale.ROOT, "last tenth against the first: %.2f (at most %.1f)%n", grown, MOST);
        out.flush();
        return grown <= MOST ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<Reading> read() throws IOException {
        List<EventSentence> all = EventSentences.read(sentences);
        List<Reading> readings = new ArrayList<>();
        try (Wiring wiring = new Wiring()) {
            Function<Document, Reading> pipeline = wiring.pipeline();
            // Evenly over the file, which is ordered by type.
            for (int i = 0; i < Math.min(most, all.size()); i++) {
                EventSentence each = all.get((int) ((long) i * all.size() / Math.min(most, all.size())));
                Reading reading = pipeline.apply(Document.ofText(each.id(), each.text()));
                if (reading.annotated().sentences().size() == 1) readings.add(reading);
            }
        }
        return readings;
    }

    // Milliseconds of processor for one report; what making them up costs is left out.
    private double grow(Archive archive, Recombined made, int count) {
        Map<DocumentId, Reading> ready = new ConcurrentHashMap<>();
        Intake intake = new Intake(
                archive,
                document -> Objects.requireNonNull(ready.remove(document.id())),
                new Loom(new StoryWeaver()),
                1);
        long[] making = {0};
        long begun = machine.getProcessCpuTime();
        intake.add(
                sink -> {
                    for (int i = 0; i < count; i++) {
                        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                        Reading next = made.next();
                        ready.put(next.document().id(), next);
                        making[0] += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                        sink.document(next.document());
                    }
                },
                new Silent());
        return (machine.getProcessCpuTime() - begun - making[0]) / 1e6 / count;
    }

    private void tell(PrintWriter out, Counts counts, double cost) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "%,8d reports  %,7d stories  %6.2f ms of processor a report  %5.0f MB of memory  %,6.0f MB on disk%n",
                counts.reports(),
                counts.stories(),
                cost,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                Files.size(place) / MEGABYTE);
        out.flush();
    }

    /** Is told nothing it needs. */
    private static final class Silent implements Intake.Witness {
        @Override
        public void filed(Reading reading, Receipt receipt) {}

        @Override
        public void known(Document document) {}

        @Override
        public void problem(Problem problem) {}

        @Override
        public void weaving(int left) {}
    }
}
