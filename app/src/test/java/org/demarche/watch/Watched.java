package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.fetch.FetchLimits;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.OddServer;
import org.demarche.fetch.Reach;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For each test a server on loopback, which misbehaves as it is told to, and an archive that watches its feeds. */
final class Watched implements BeforeEachCallback, AfterEachCallback {
    static final String XML = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml";
    static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
    static final Pace PACE =
            new Pace(Duration.ofSeconds(60), Duration.ZERO, Duration.ofMinutes(5), 3, 3, 8, Duration.ofHours(1));

    private static final FetchLimits SMALL =
            new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(3));

    private Optional<OddServer> server = Optional.empty();
    private Path folder = Path.of("");
    private Heard heard = new Heard();
    private Duration ahead = Duration.ZERO;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = Optional.of(new OddServer());
        folder = Files.createTempDirectory("watched");
        heard = new Heard();
        ahead = Duration.ZERO;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        server().close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    OddServer server() {
        return server.orElseThrow();
    }

    /** What the witness of all rounds heard. */
    Heard heard() {
        return heard;
    }

    /** Sets the clock of the rounds that follow so far ahead of the machine's. */
    void ahead(Duration duration) {
        ahead = duration;
    }

    /** One round of a watch that begins anew, as if the program had been started again. */
    Tally round(String... paths) throws IOException {
        return round(() -> false, paths);
    }

    Tally round(BooleanSupplier stopped, String... paths) throws IOException {
        return round(Reach.ANYWHERE, stopped, paths);
    }

    Tally round(Reach reach, BooleanSupplier stopped, String... paths) throws IOException {
        return round(reach, heard, (feed, outcome, found) -> {}, stopped, paths);
    }

    Tally round(Reach reach, Intake.Witness witness, Watch.Onlooker onlooker, BooleanSupplier stopped, String... paths)
            throws IOException {
        List<String> roots = new ArrayList<>();
        for (String path : paths) roots.add(path.startsWith("http") ? path : server().address(path));
        try (Archive archive = archive();
                Fetcher fetcher = new Fetcher(SMALL, reach)) {
            Clock clock = Clock.offset(Clock.systemUTC(), ahead);
            Intake intake = new Intake(archive, Watched::bare, new Loom(new StoryWeaver()), 1);
            return new Watch(archive, roots, fetcher, PACE, clock).round(intake, witness, onlooker, stopped);
        }
    }

    /** Where the archive is. */
    String place() {
        return folder.resolve("archive.db").toString();
    }

    Archive archive() {
        return Archives.open(place(), document -> Optional.empty());
    }

    /** The paths of all reports of an archive that is whole. */
    List<String> kept() {
        List<String> origins = new ArrayList<>();
        try (Archive archive = archive()) {
            archive.reports(report -> origins.add(URI.create(report.origin()).getPath()));
            assertThat(archive.check(id -> {})).isEmpty();
            assertThat(archive.counts().waiting()).isZero();
        }
        origins.sort(null);
        return origins;
    }

    /** How often this path was asked for. */
    long asked(String path) {
        return server().asked().stream()
                .filter(lines -> lines.get(0).equals("GET " + path + " HTTP/1.1"))
                .count();
    }

    /** Puts a page at each of these names. */
    OddServer pages(String... names) {
        for (String name : names) server().at("/" + name, HTML, page(name));
        return server();
    }

    static String page(String port) {
        String title = "Port of " + port + " reopens";
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>The harbour of "
                + port + " was opened again on Monday, two days after the storm, its master told reporters.</p>"
                + "</article></body></html>";
    }

    /** A feed of these links, each with the time of its last change behind it where it has one. */
    static String feed(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            String[] parts = link.split(" ", 2);
            items.append("<item><title>t</title><link>").append(parts[0]).append("</link>");
            if (parts.length > 1) items.append("<pubDate>").append(parts[1]).append("</pubDate>");
            items.append("</item>");
        }
        return "<rss version=\"2.0\"><channel><title>News</title><link>/</link><description>d</description>" + items
                + "</channel></rss>";
    }

    /** A reading in which nothing was found. */
    static Reading bare(Document document) {
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }

    /** Remembers what it is told. */
    static final class Heard implements Intake.Witness {
        final List<String> filed = new ArrayList<>();
        final List<String> knownAgain = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();

        /** The last problem of this path. */
        String told(String path) {
            return problems.stream()
                    .filter(problem -> problem.origin().endsWith(path))
                    .reduce((a, b) -> b)
                    .map(Problem::message)
                    .orElse("");
        }

        @Override
        public void filed(Reading reading, Receipt receipt) {
            filed.add(reading.document().origin());
        }

        @Override
        public void known(Document document) {
            knownAgain.add(document.origin());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void weaving(int left) {}
    }
}
