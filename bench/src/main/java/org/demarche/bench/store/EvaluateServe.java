package org.demarche.bench.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            "  demarche evaluate serve http://127.0.0.1:7414 --readers 50 --seconds 60"
        })
public final class EvaluateServe implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Parameters(paramLabel = "ADDRESS", description = "Of the server.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private URI server;

    @Option(names = "--readers", defaultValue = "50", description = "So many at once (${DEFAULT-VALUE}).")
    private int readers;

    @Option(names = "--seconds", defaultValue = "60", description = "For so long (${DEFAULT-VALUE}).")
    private int seconds;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Queue<Double>> millis = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> paths = paths();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            int first = i;
            Thread reader = new Thread(() -> read(List.copyOf(paths.entrySet()), first, end));
            threads.add(reader);
            reader.start();
        }
        for (Thread each : threads) each.join();
        tell(spec.commandLine().getOut());
        return faults.isEmpty() ? 0 : 1;
    }

    /** What is asked, by the name it is told under. */
    private Map<String, String> paths() throws IOException, InterruptedException {
        Map<String, String> paths = new TreeMap<>();
        for (String list : List.of("archive", "stories", "reports", "statements", "events", "commitments", "threads"))
            paths.put("/" + list, "/api/v1/" + list);
        paths.put("/search", "/api/v1/search?q=said&kind=statement");
        paths.put("/search reports", "/api/v1/search?q=president");
        one("stories", "id").ifPresent(id -> paths.put("/stories/{story}", "/api/v1/stories/" + id));
        one("reports", "report/id").ifPresent(id -> paths.put("/reports/{report}", "/api/v1/reports/" + id));
        return paths;
    }

    private Optional<String> one(String list, String field) throws IOException, InterruptedException {
        JsonNode row = new ObjectMapper()
                .readTree(get("/api/v1/" + list + "?limit=1").body())
                .at("/rows/0/" + field);
        return row.isMissingNode() ? Optional.empty() : Optional.of(row.asText());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void read(List<Map.Entry<String, String>> paths, int first, long end) {
        for (int i = first; System.nanoTime() < end; i++) {
            Map.Entry<String, String> path = paths.get(i % paths.size());
            long start = System.nanoTime();
            try {
                int status = get(path.getValue()).statusCode();
                if (status != 200) faults.add(path.getValue() + ": " + status);
            } catch (IOException e) {
                faults.add(path.getValue() + ": " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            millis.computeIfAbsent(path.getKey(), each -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - start) / 1e6);
        }
    }

    private void tell(PrintWriter out) {
        int all = millis.values().stream().mapToInt(Queue::size).sum();
        out.printf(
                Locale.ROOT,
                "%d readers, %d s: %,d answers, %.0f a second, %d bad%n",
                readers,
                seconds,
                all,
                (double) all / seconds,
                faults.size());
        faults.stream().distinct().limit(10).forEach(fault -> out.println("  " + fault));
        new TreeMap<>(millis).forEach((name, times) -> {
            double[] sorted =
                    times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            out.printf(
                    Locale.ROOT,
                    "%-20s %6d  median %7.1f ms  95 %% under %7.1f ms  worst %7.1f ms%n",
                    name,
                    sorted.length,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[sorted.length - 1]);
        });
        out.flush();
    }
}
