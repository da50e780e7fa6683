package org.demarche.bench.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate serve}: how a server answers when many read at once. */
@Command(
        name = "serve",
        description =
                "Measure how a server that runs answers when many read at once; exit code 1 when any answer is bad.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  demarche serve --archive news.db &",
            "  demarche evaluate serve http://127.0.0.1:7414 --readers 50 --seconds 60",
            "  demarche evaluate serve http://127.0.0.1:7414 --rounds 9"
        })
public final class EvaluateServe implements Callable<Integer> {
    @Parameters(paramLabel = "ADDRESS", description = "Of the server.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private URI server;

    @Option(names = "--readers", defaultValue = "50", description = "So many at once (${DEFAULT-VALUE}).")
    private int readers;

    @Option(names = "--seconds", defaultValue = "60", description = "For so long (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Instead one reader asks for every answer the page is made of, so many times.")
    private int rounds;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final Map<String, Queue<Double>> millis = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Asks asks = new Asks(server);
        if (rounds > 0) one(asks);
        else many(asks);
        return faults.isEmpty() ? 0 : 1;
    }

    // Once to warm up, and then so many times.
    private void one(Asks asks) throws IOException, InterruptedException {
        Map<String, String> paths = asks.all();
        for (int round = 0; round <= rounds; round++) {
            if (round == 1) tellFirst(spec.commandLine().getOut());
            for (Map.Entry<String, String> path : paths.entrySet()) ask(asks, path);
        }
        tell(spec.commandLine().getOut(), "one reader, " + rounds + " rounds", 0);
    }

    // The server keeps what it answered until the archive changes, so the first answers tell what making them takes.
    private void tellFirst(PrintWriter out) {
        tell(out, "one reader, asked for the first time", 0);
        millis.clear();
    }

    private void many(Asks asks) throws IOException, InterruptedException {
        Map<String, String> paths = asks.few();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            int first = i;
            Thread reader = new Thread(() -> read(asks, List.copyOf(paths.entrySet()), first, end));
            threads.add(reader);
            reader.start();
        }
        for (Thread each : threads) each.join();
        tell(spec.commandLine().getOut(), readers + " readers, " + seconds + " s", seconds);
    }

    private void read(Asks asks, List<Map.Entry<String, String>> paths, int first, long end) {
        for (int i = first; System.nanoTime() < end; i++) {
            try {
                ask(asks, paths.get(i % paths.size()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void ask(Asks asks, Map.Entry<String, String> path) throws InterruptedException {
        long start = System.nanoTime();
        try {
            int status = asks.get(path.getValue()).statusCode();
            if (status != 200) faults.add(path.getValue() + ": " + status);
        } catch (IOException e) {
            faults.add(path.getValue() + ": " + e);
        }
        millis.computeIfAbsent(path.getKey(), each -> new ConcurrentLinkedQueue<>())
                .add((System.nanoTime() - start) / 1e6);
    }

    private void tell(PrintWriter out, String how, double lasted) {
        int all = millis.values().stream().mapToInt(Queue::size).sum();
        out.printf(Locale.ROOT, "%s: %,d answers, %d bad%n", how, all, faults.size());
        if (lasted > 0) out.printf(Locale.ROOT, "%.0f answers a second%n", all / lasted);
        faults.stream().distinct().limit(10).forEach(fault -> out.println("  " + fault));
        new TreeMap<>(millis).forEach((name, times) -> {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            out.printf(
                    Locale.ROOT,
                    "%-34s %6d  median %7.1f ms  95 %% under %7.1f ms  worst %7.1f ms%n",
                    name,
                    sorted.length,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[sorted.length - 1]);
        });
        out.flush();
    }
}
