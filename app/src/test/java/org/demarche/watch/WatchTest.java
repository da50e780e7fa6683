package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a real server on loopback, which misbehaves. */
class WatchTest {
    private static final FetchLimits SMALL =
            new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(3));
    private static final String XML = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml";
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

    @TempDir
    private Path folder;

    private OddServer server;
    private final Heard heard = new Heard();
    private Duration ahead = Duration.ZERO;
    private Pace pace =
            new Pace(Duration.ofSeconds(60), Duration.ZERO, Duration.ofMinutes(5), 3, 3, 8, Duration.ofHours(1));

    @BeforeEach
    void open() throws IOException {
        server = new OddServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** One round of a watch that begins anew, as if the program had been started again. */
    private Tally round(BooleanSupplier stopped, String... paths) throws IOException {
        return round(Reach.ANYWHERE, stopped, paths);
    }

    private Tally round(String... paths) throws IOException {
        return round(() -> false, paths);
    }

    private Tally round(Reach reach, BooleanSupplier stopped, String... paths) throws IOException {
        List<String> roots = new ArrayList<>();
        for (String path : paths) roots.add(path.startsWith("http") ? path : server.address(path));
        try (Archive archive = archive();
                Fetcher fetcher = new Fetcher(SMALL, reach)) {
            Clock clock = Clock.offset(Clock.systemUTC(), ahead);
            Intake intake = new Intake(archive, WatchTest::bare, new Loom(new StoryWeaver()), 1);
            return new Watch(archive, roots, fetcher, pace, clock).round(intake, heard, stopped);
        }
    }

    private Archive archive() {
        return Archives.open(folder.resolve("archive.db").toString(), document -> Optional.empty());
    }

    private static Reading bare(Document document) {
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }

    private static String feed(String... links) {
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

    private static String page(String port) {
        String title = "Port of " + port + " reopens";
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>The harbour of "
                + port + " was opened again on Monday, two days after the storm, its master told reporters.</p>"
                + "</article></body></html>";
    }

    private WatchTest pages(String... names) {
        for (String name : names) server.at("/" + name, HTML, page(name));
        return this;
    }

    /** How often this path was asked for. */
    private long asked(String path) {
        return server.asked().stream()
                .filter(lines -> lines.get(0).equals("GET " + path + " HTTP/1.1"))
                .count();
    }

    private List<String> kept() {
        List<String> origins = new ArrayList<>();
        try (Archive archive = archive()) {
            archive.reports(report -> origins.add(URI.create(report.origin()).getPath()));
            assertThat(archive.check(id -> {})).isEmpty();
            assertThat(archive.counts().waiting()).isZero();
        }
        origins.sort(null);
        return origins;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void addsWhatAFeedPointsToOnceAndAsksOnlyForWhatChanged() throws IOException {
        pages("a", "b", "c").server.at("/rss", XML + "\r\nETag: \"1\"", feed("/a", "b"));
        assertThat(round("/rss").told()).isEqualTo("1 feed asked; 2 new pages, 2 read");
        assertThat(kept()).containsExactly("/a", "/b");

        server.at("/rss", "HTTP/1.1 304 Not Modified", "");
        assertThat(round("/rss").told()).isEqualTo("1 feed asked, 1 unchanged; 0 new pages, 0 read");
        assertThat(server.asked().get(server.asked().size() - 1)).contains("If-None-Match: \"1\"");

        server.at("/rss", XML + "\r\nETag: \"2\"", feed("/a", "/c"));
        round("/rss");
        assertThat(kept()).containsExactly("/a", "/b", "/c");
        assertThat(asked("/a")).isEqualTo(1);
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void followsPagesThatNameFeedsAndIndexesOfSitemaps() throws IOException {
        pages("a", "b");
        server.at("/", HTML, "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head></html>")
                .at("/rss", XML + "\r\nETag: \"1\"", feed("/a"))
                .at(
                        "/index.xml",
                        XML,
                        "<sitemapindex><sitemap><loc>" + server.address("/news.xml")
                                + "</loc></sitemap></sitemapindex>")
                .at(
                        "/news.xml",
                        XML,
                        "<urlset xmlns:news='n'><url><loc>" + server.address("/b")
                                + "</loc><news:news><news:title>t</news:title></news:news></url></urlset>");
        assertThat(round("/", "/index.xml").told()).isEqualTo("4 feeds asked; 2 new pages, 2 read");
        round("/", "/index.xml");
        assertThat(asked("/rss"))
                .as("a page that names feeds is read again, so its feeds are asked")
                .isEqualTo(2);
        assertThat(kept()).containsExactly("/a", "/b");
    }

    @Test
    void faultyFeedsAndPagesNeverStopTheOthers() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        pages("good", "good2");
        server.at("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop2", "")
                .at("/loop2", "HTTP/1.1 302 Found\r\nLocation: /loop", "")
                .at("/slow", out -> {
                    out.write(OddServer.head(HTML));
                    OddServer.drip(out);
                })
                .at("/huge", out -> {
                    out.write(OddServer.head(HTML));
                    for (int i = 0; i < 64; i++) out.write(new byte[1 << 16]);
                })
                .at("/bomb", out -> {
                    out.write(OddServer.head(HTML + "\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length));
                    out.write(bomb);
                })
                .at("/bomb.xml.gz", out -> {
                    out.write(OddServer.head(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/x-gzip\r\nContent-Length: " + bomb.length));
                    out.write(bomb);
                })
                .at("/picture", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "png")
                .at(
                        "/lies",
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json",
                        "{\"url\": \"https://courier.example/a\", \"text\": \"The mayor of Ostby said no such thing.\"}")
                .at("/empty", HTML, "")
                .at("/words", XML, "no feed at all")
                .at("/broken", XML, "<rss version='2.0'><channel><item>")
                .at("/doctype", XML, "<!DOCTYPE rss [<!ENTITY a 'b'>]>" + feed("/good"))
                .at(
                        "/rss",
                        XML,
                        feed("/loop", "/slow", "/huge", "/bomb", "/picture", "/lies", "/empty", "/gone", "/good"))
                .at("/rss2", XML, feed("/good2", "file:///etc/passwd", "http://user:secret@127.0.0.1/x"));
        Tally tally =
                round("/words", "/broken", "/doctype", "/loop", "/slow", "/bomb.xml.gz", "/missing", "/rss", "/rss2");
        assertThat(kept()).containsExactly("/good", "/good2");
        assertThat(tally.hasLosses()).isTrue();
        assertThat(tally.isAllLost()).isFalse();
        for (String path : List.of(
                "/words",
                "/broken",
                "/doctype",
                "/loop",
                "/slow",
                "/huge",
                "/bomb",
                "/bomb.xml.gz",
                "/picture",
                "/lies",
                "/empty",
                "/gone",
                "/missing"))
            assertThat(heard.problems)
                    .as(path)
                    .anyMatch(problem -> problem.origin().endsWith(path));
        assertThat(heard.told("/lies")).contains("speaks for another address, https://courier.example/a");
        assertThat(heard.told("/picture")).contains("image/png").contains("given up");
        assertThat(heard.told("/bomb.xml.gz")).contains("bomb");
        assertThat(heard.told("/huge")).contains("larger than 1 MB");
    }

    @Test
    void triesPagesAgainLaterAndLaterAndThenGivesUp() throws IOException {
        server.at("/rss", XML, feed("/a")).at("/a", "HTTP/1.1 503 Busy", "");
        round("/rss");
        assertThat(heard.told("/a")).contains("status 503").contains("tried again after 5 minutes");
        ahead = Duration.ofMinutes(4);
        round("/rss");
        assertThat(asked("/a")).isEqualTo(1);
        ahead = Duration.ofMinutes(6);
        round("/rss");
        assertThat(asked("/a")).isEqualTo(2);
        assertThat(heard.told("/a")).contains("tried again after 20 minutes");
        ahead = Duration.ofMinutes(30);
        round("/rss");
        assertThat(asked("/a")).isEqualTo(3);
        assertThat(heard.told("/a")).contains("given up");
        ahead = Duration.ofDays(30);
        round("/rss");
        assertThat(asked("/a")).isEqualTo(3);
    }

    @Test
    void leavesFeedsThatFailAloneForLongerAndLonger() throws IOException {
        server.at("/rss", "HTTP/1.1 500 Oops", "");
        round("/rss");
        round("/rss");
        round("/rss");
        assertThat(asked("/rss")).isEqualTo(2);
        pages("a").server.at("/rss", XML, feed("/a"));
        ahead = Duration.ofMinutes(3);
        round("/rss");
        assertThat(kept()).containsExactly("/a");
        round("/rss");
        assertThat(asked("/rss")).isEqualTo(4);
    }

    @Test
    void leavesAHostAloneThatAsksForItAlsoAfterARestart() throws IOException {
        pages("a", "b");
        String other = "http://localhost:" + server.port();
        server.at("/rss", XML, feed("/busy", "/a")).at("/busy", "HTTP/1.1 429 Too Many\r\nRetry-After: 3600", "");
        server.at("/other", XML, feed(other + "/b"));
        round("/rss", other + "/other");
        assertThat(kept()).containsExactly("/b");
        assertThat(heard.told("/busy")).contains("asked too often").contains("tried again after 60 minutes");
        ahead = Duration.ofMinutes(50);
        round("/rss", other + "/other");
        assertThat(asked("/rss")).isEqualTo(1);
        assertThat(asked("/other")).isEqualTo(2);
        server.at("/busy", HTML, page("busy"));
        ahead = Duration.ofMinutes(61);
        round("/rss", other + "/other");
        assertThat(kept()).containsExactly("/a", "/b", "/busy");
    }

    @Test
    void keepsToRobotsAtEveryStepAndToTheDelayTheyAskFor() throws IOException {
        List<Instant> times = new CopyOnWriteArrayList<>();
        server.at(
                "/robots.txt",
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain",
                "User-agent: *\nDisallow: /closed\nCrawl-delay: 1\n");
        for (String path : List.of("/rss", "/a", "/b")) {
            String body = path.equals("/rss") ? feed("/closed/x", "/a", "/b", "/way") : page(path.substring(1));
            String head = path.equals("/rss") ? XML : HTML;
            server.at(path, out -> {
                times.add(Instant.now());
                out.write(OddServer.head(head));
                out.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            });
        }
        server.at("/way", "HTTP/1.1 302 Found\r\nLocation: /closed/y", "");
        round("/rss");
        assertThat(kept()).containsExactly("/a", "/b");
        assertThat(asked("/closed/x") + asked("/closed/y")).isZero();
        assertThat(heard.told("/closed/x")).contains("robots.txt");
        assertThat(heard.told("/way")).contains("robots.txt");
        assertThat(times).hasSize(3);
        for (int i = 1; i < times.size(); i++)
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void waitsForSitesWhoseRobotsCannotBeHad() throws IOException {
        pages("a").server.at("/robots.txt", "HTTP/1.1 503 Busy", "").at("/rss", XML, feed("/a"));
        assertThat(round("/rss").isAllLost()).isTrue();
        assertThat(asked("/rss")).isZero();
        server.at("/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", "User-agent: *\nDisallow:\n");
        round("/rss");
        assertThat(kept()).containsExactly("/a");
    }

    @Test
    void asksAHostOneQuestionAtATime() throws IOException {
        List<Integer> besides = new CopyOnWriteArrayList<>();
        java.util.concurrent.atomic.AtomicInteger now = new java.util.concurrent.atomic.AtomicInteger();
        String[] links = new String[8];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/" + i;
            String body = page("Ostby" + i);
            server.at(links[i], out -> {
                besides.add(now.incrementAndGet());
                Thread.sleep(30);
                now.decrementAndGet();
                out.write(OddServer.head(HTML));
                out.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            });
        }
        server.at("/rss", XML, feed(links));
        round("/rss");
        assertThat(besides).hasSize(8).containsOnly(1);
    }

    @Test
    void refusesAddressesThatAreNotPublic() throws IOException {
        pages("a").server.at("/rss", XML, feed("/a"));
        assertThat(round(Reach.PUBLIC, () -> false, "/rss").isAllLost()).isTrue();
        assertThat(server.asked()).isEmpty();
        assertThat(heard.told("/rss")).contains("not public; give --allow-private");
    }

    @Test
    void correctedPageTakesThePlaceOfTheOldOne() throws IOException {
        pages("a").server.at("/rss", XML, feed("/a Tue, 07 May 2024 10:00:00 GMT"));
        round("/rss");
        server.at("/a", HTML, page("Ostby, corrected,")).at("/rss", XML, feed("/a Tue, 07 May 2024 12:00:00 GMT"));
        round("/rss");
        assertThat(asked("/a")).as("not again within the hour").isEqualTo(1);
        ahead = Duration.ofHours(2);
        round("/rss");
        assertThat(asked("/a")).isEqualTo(2);
        try (Archive archive = archive()) {
            assertThat(archive.counts().superseded()).isEqualTo(1);
        }
    }

    @Test
    void stoppedInTheMiddleItNeitherMissesNorRepeats() throws IOException {
        String[] names = new String[30];
        for (int i = 0; i < names.length; i++) names[i] = "p" + i;
        pages(names).server.at("/rss", XML + "\r\nETag: \"1\"", feed(names));
        for (int rounds = 0; rounds < 3; rounds++) {
            int enough = heard.filed.size() + 3;
            round(() -> heard.filed.size() >= enough, "/rss");
        }
        assertThat(heard.filed.size()).as("stopped before the end").isBetween(5, 29);
        server.at("/rss", "HTTP/1.1 304 Not Modified", "");
        round("/rss");
        assertThat(kept()).hasSize(30).doesNotHaveDuplicates();
        assertThat(heard.filed).hasSize(30).doesNotHaveDuplicates();
        assertThat(heard.knownAgain).isEmpty();
    }

    /** Remembers what it is told. */
    private static final class Heard implements Intake.Witness {
        private final List<String> filed = new ArrayList<>();
        private final List<String> knownAgain = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

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
