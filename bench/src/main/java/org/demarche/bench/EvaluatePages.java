package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Fetched;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.view.DocumentJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate pages}: body, title, authors and date of HTML pages. */
@Command(
        name = "pages",
        description = "Score the reading of HTML pages: body F1 over 4-grams of words, title, authors, date, speed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche evaluate pages pages --rounds 5",
            "  demarche evaluate pages pages --bodies readability4j.jsonl,boilerpipe.jsonl"
        })
final class EvaluatePages implements Callable<Integer> {
    private static final String CAPTIONS =
            "figcaption, .caption, .wp-caption-text, [class*=image-caption], [class*=photo-caption]";
    private static final int SHORTEST_CAPTION = 15;

    private record Page(String id, String address, byte[] html, JsonNode gold) {}

    /** Keeps the first document of each page by the page's id; a page without a document scores zero. */
    private record Kept(Map<String, Document> documents) implements Sink {
        @Override
        public void document(Document document) {
            documents.putIfAbsent(document.given().orElse(""), document);
        }

        @Override
        public void problem(Problem problem) {}
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with index.tsv, gold.json and html/.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path folder;

    @Option(names = "--errors", description = "List pages whose body F1 is below 0.9 and every wrong field.")
    private boolean errors;

    @Option(
            names = "--bodies",
            paramLabel = "FILE",
            split = ",",
            description = "Score also the bodies another extractor found: JSON lines with id and body.")
    private List<Path> others = List.of();

    @Option(names = "--rounds", description = "Read all pages this often more, for the speed (default: 0).")
    private int rounds = 0;

    private final List<Shingles> bodies = new ArrayList<>();
    private final Field title = new Field("title");
    private final Field authors = new Field("authors");
    private final Field date = new Field("date");
    private int captions;
    private int leaked;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Page> pages = pages();
        byte[] lines = lines(pages);
        Map<String, Document> documents = read(lines);
        for (Page page : pages) score(page, Optional.ofNullable(documents.get(page.id())), out);
        out.print(Shingles.summary(bodies));
        for (Field field : List.of(title, authors, date)) out.println(field);
        out.printf(Locale.ROOT, "captions in the body: %d of %d%n", leaked, captions);
        for (Path other : others) beside(other, pages, out);
        if (rounds > 0) speed(pages, out);
        out.flush();
        return 0;
    }

    private List<Page> pages() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        List<Page> pages = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("index.tsv"))) {
            String[] columns = row.split("\t", -1);
            try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(columns[1])))) {
                pages.add(new Page(columns[0], columns[2], in.readAllBytes(), gold.path(columns[0])));
            }
        }
        return pages;
    }

    private static byte[] lines(List<Page> pages) {
        StringBuilder lines = new StringBuilder();
        for (Page page : pages) {
            ObjectNode line = new ObjectMapper().createObjectNode();
            line.put("id", page.id());
            line.put("url", page.address());
            line.put("html", new String(page.html(), StandardCharsets.UTF_8));
            lines.append(line).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Document> read(byte[] lines) {
        Map<String, Document> documents = new HashMap<>();
        new Reports(Limits.STANDARD, new ByteArrayInputStream(lines)).read(List.of("-"), new Kept(documents));
        return documents;
    }

    private void score(Page page, Optional<Document> found, PrintWriter out) {
        String body = found.map(DocumentJson::body).orElse("");
        Shingles shingles = Shingles.of(page.gold().path("articleBody").asText(), body);
        bodies.add(shingles);
        if (errors && shingles.f1() < 0.9) {
            out.printf(
                    Locale.ROOT,
                    "body %s P %.2f R %.2f %s%n",
                    page.id(),
                    shingles.precision(),
                    shingles.recall(),
                    page.address());
        }
        if (found.isEmpty()) return;
        Document document = found.get();
        countCaptions(page, body, page.gold().path("articleBody").asText());
        PrintWriter wrong = errors ? out : new PrintWriter(PrintWriter.nullWriter());
        title.score(page.gold().path("title").asText(""), document.title().orElse(""), page.address(), wrong);
        authors.score(
                page.gold().path("author").asText(""), String.join(", ", document.authors()), page.address(), wrong);
        date.score(
                page.gold().path("date").asText(""),
                document.published().date().map(Object::toString).orElse(""),
                page.address(),
                wrong);
    }

    private void beside(Path file, List<Page> pages, PrintWriter out) throws IOException {
        Map<String, String> told = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = new ObjectMapper().readTree(line);
            told.put(node.path("id").asText(), node.path("body").asText());
        }
        List<Shingles> scores = new ArrayList<>();
        captions = 0;
        leaked = 0;
        for (Page page : pages) {
            String gold = page.gold().path("articleBody").asText();
            String body = told.getOrDefault(page.id(), "");
            scores.add(Shingles.of(gold, body));
            countCaptions(page, body, gold);
        }
        out.println(file.getFileName());
        out.print(Shingles.summary(scores));
        out.printf(Locale.ROOT, "captions in the body: %d of %d%n", leaked, captions);
    }

    // A caption is what the page puts under a picture by tag or by name; some are repeated in the report's own words.
    private void countCaptions(Page page, String body, String gold) {
        for (Element caption :
                Jsoup.parse(new String(page.html(), StandardCharsets.UTF_8)).select(CAPTIONS)) {
            String words = caption.text().strip();
            if (words.length() < SHORTEST_CAPTION || gold.contains(words)) continue;
            captions++;
            if (body.contains(words)) leaked++;
        }
    }

    // From the bytes of a page to its document; what carries the pages to the reader above is no part of it.
    private void speed(List<Page> pages, PrintWriter out) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Reports reports = new Reports(Limits.STANDARD, InputStream.nullInputStream());
        Sink sink = new Kept(new HashMap<>());
        long start = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            for (Page page : pages) {
                reports.fetched(new Fetched(page.address(), "text/html; charset=utf-8", page.html()), sink);
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        out.printf(Locale.ROOT, "speed: %.0f pages a CPU-second%n", rounds * pages.size() / seconds);
    }
}
