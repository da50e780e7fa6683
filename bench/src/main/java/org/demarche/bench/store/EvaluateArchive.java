package org.demarche.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.cli.Wiring;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.pipeline.InOrder;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate archive}: what keeping reports costs beside reading them. */
@Command(
        name = "archive",
        description = "Measure what keeping reports costs beside reading them: processor time and bytes.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate archive --most 300 news.jsonl"})
public final class EvaluateArchive implements Callable<Integer> {
    private static final int WARM_UP = 20;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Reports to add.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> places;

    @Option(names = "--most", defaultValue = "300", description = "Add no more reports (${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--threads", defaultValue = "1", description = "Read on so many threads (${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--keep", paramLabel = "FILE", description = "Keep the archive there.")
    private Path kept = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Override
    public Integer call() throws IOException {
        Path place =
                kept.toString().isEmpty() ? Files.createTempDirectory("archive").resolve("archive.db") : kept;
        List<Document> documents = documents();
        PrintWriter out = spec.commandLine().getOut();
        try (Wiring wiring = new Wiring()) {
            Function<Document, Reading> pipeline = wiring.pipeline();
            Map<DocumentId, Reading> readings = new HashMap<>();
            // The first ones are read twice: they pay for the start.
            documents.stream().limit(WARM_UP).forEach(each -> readings.put(each.id(), pipeline.apply(each)));
            long begun = machine.getProcessCpuTime();
            try (InOrder<Document, Reading> reading = new InOrder<>(
                    pipeline, threads, each -> readings.put(each.document().id(), each))) {
                documents.forEach(reading::take);
            }
            long read = machine.getProcessCpuTime();
            Watch watch = new Watch();
            Counts counts = add(wiring, documents, readings, place.toString(), watch);
            long end = machine.getProcessCpuTime();
            long filing = watch.filed - read - watch.weaving;
            tell(out, documents, place, new double[] {read - begun, filing, end - read - filing});
            out.println(counts);
        }
        out.flush();
        return 0;
    }

    private Counts add(
            Wiring wiring, List<Document> documents, Map<DocumentId, Reading> readings, String place, Watch watch) {
        Function<Document, Reading> known = document -> Objects.requireNonNull(readings.get(document.id()));
        try (Archive archive = Archives.open(place, document -> java.util.Optional.empty())) {
            new Intake(archive, known, new Loom(new StoryWeaver(wiring.embedder())), 1)
                    .add(sink -> documents.forEach(sink::document), watch);
            return archive.counts();
        }
    }

    private void tell(PrintWriter out, List<Document> documents, Path place, double[] nanos) throws IOException {
        long text = documents.stream()
                .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        out.printf(Locale.ROOT, "%d reports, %,d bytes of text%n", documents.size(), text);
        out.printf(Locale.ROOT, "reading %.1f s of processor%n", nanos[0] / 1e9);
        out.printf(Locale.ROOT, "filing %.1f s, %.1f %% of reading%n", nanos[1] / 1e9, 100 * nanos[1] / nanos[0]);
        out.printf(Locale.ROOT, "weaving %.1f s, %.1f %% of reading%n", nanos[2] / 1e9, 100 * nanos[2] / nanos[0]);
        out.printf(
                Locale.ROOT,
                "archive %,d bytes, %.2f times the text%n",
                Files.size(place),
                (double) Files.size(place) / text);
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        new Reports(Limits.STANDARD, System.in).read(places, new Sink() {
            @Override
            public void document(Document document) {
                if (documents.size() < most) documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                spec.commandLine().getErr().println(problem.origin() + ": " + problem.message());
            }
        });
        return documents;
    }

    /** Notes when the last report was filed, and what was spent on stories before, between reports. */
    private final class Watch implements Intake.Witness {
        private long filed;
        private long weaving;
        private long since;
        private long spent;

        @Override
        public void filed(Reading reading, Receipt receipt) {
            filed = machine.getProcessCpuTime();
            weaving = spent;
        }

        @Override
        public void known(Document document) {}

        @Override
        public void problem(Problem problem) {}

        @Override
        public void weaving(int left) {
            long now = machine.getProcessCpuTime();
            if (since == 0) since = now;
            if (left > 0) return;
            spent += now - since;
            since = 0;
        }
    }
}
