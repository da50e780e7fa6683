package org.demarche.bench.growth;

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
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate growth}: whether a report costs more the more came before it. */
@Command(
        name = "growth",
        description =
                "Measure what filing a report and weaving its story costs as an archive grows: readings of made-up"
                        + " reports, run after run as 'add' takes them. It fails when the last tenth costs more than 1.5"
                        + " times the first.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate growth --reports 100000 --archive growth.db"})
public final class EvaluateGrowth implements Callable<Integer> {
    private static final int PARTS = 10;
    private static final double MOST = 1.5;

    @Option(names = "--reports", defaultValue = "100000", description = "So many (${DEFAULT-VALUE}).")
    private int reports;

    @Option(names = "--run", defaultValue = "1000", description = "So many in one run of 'add' (${DEFAULT-VALUE}).")
    private int run;

    @Option(
            names = "--seed",
            defaultValue = "7414",
            description = "What the reports are drawn from (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--archive", paramLabel = "FILE", description = "Where; must not be there.")
    private Path place = Path.of("growth.db");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final StoryWeaver weaver = new StoryWeaver(new MadeUpMeanings());

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (Files.exists(place)) throw new IOException(place + " is there already; name a new file");
        MadeUpNews news = new MadeUpNews(seed);
        List<Double> costs = new ArrayList<>();
        try (Archive archive = Archives.open(place.toString(), document -> Optional.empty())) {
            for (int part = 0; part < PARTS; part++) {
                costs.add(part(archive, news));
                out.println(Grown.of(archive, place).line(costs.get(part)));
                out.flush();
            }
        }
        double grown = costs.get(PARTS - 1) / costs.get(0);
        out.printf(Locale.ROOT, "last tenth against the first: %.2f (at most %.1f)%n", grown, MOST);
        out.flush();
        return grown <= MOST ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    // Milliseconds of processor a report.
    private double part(Archive archive, MadeUpNews news) {
        double cost = 0;
        int count = reports / PARTS;
        for (int done = 0; done < count; done += run) cost += grow(archive, news, Math.min(run, count - done));
        return cost / count;
    }

    // Milliseconds of processor for all of them; what making them up costs is left out.
    private double grow(Archive archive, MadeUpNews news, int count) {
        Map<DocumentId, Reading> ready = new ConcurrentHashMap<>();
        Intake intake = new Intake(
                archive, document -> Objects.requireNonNull(ready.remove(document.id())), new Loom(weaver), 1);
        long[] making = {0};
        long begun = machine.getProcessCpuTime();
        intake.add(
                sink -> {
                    for (int i = 0; i < count; i++) {
                        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                        Reading next = news.next();
                        ready.put(next.document().id(), next);
                        making[0] += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                        sink.document(next.document());
                    }
                },
                new Silent());
        return (machine.getProcessCpuTime() - begun - making[0]) / 1e6;
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
