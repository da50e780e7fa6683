package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Sentence;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate speed}: how fast the language engine loads and reads. */
@Command(
        name = "speed",
        description = "Measure the language engine: load time, words a second, memory.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  demarche evaluate speed --most 200 news.jsonl"})
public final class EvaluateSpeed implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Reports to read.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> places;

    @Option(names = "--most", defaultValue = "200", description = "Read no more reports (${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--threads", split = ",", defaultValue = "1,2", description = "Threads to try (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Integer> threads;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        List<Document> documents = documents();
        PrintWriter out = spec.commandLine().getOut();
        long before = System.nanoTime();
        try (LanguageEngine engine = OnnxEngine.load()) {
            out.printf(Locale.ROOT, "load %.2f s%n", seconds(before));
            words(engine, documents.subList(0, Math.min(20, documents.size())), 1);
            for (int count : threads) {
                long start = System.nanoTime();
                long words = words(engine, documents, count);
                out.printf(Locale.ROOT, "%d threads: %,.0f words a second%n", count, words / seconds(start));
            }
            out.println(memory());
        }
        out.flush();
        return 0;
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

    private static long words(LanguageEngine engine, List<Document> documents, int threads)
            throws ExecutionException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<Long>> counts = new ArrayList<>();
        for (Document document : documents) counts.add(workers.submit(() -> words(engine.parse(document))));
        long words = 0;
        for (Future<Long> count : counts) words += count.get();
        workers.shutdown();
        return words;
    }

    private static long words(List<Sentence> sentences) {
        return sentences.stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    // What the whole process holds at most, native memory included, where the system tells.
    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return "memory not known on this system";
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> "most memory " + line.replaceAll("\\D+", "") + " kB")
                .findFirst()
                .orElse("memory not known on this system");
    }
}
