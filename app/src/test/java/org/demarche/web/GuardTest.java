package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.view.page.Inbox;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server refuses, and what no client can make it do. */
class GuardTest {
    private static final String REPORT = "{\"text\":\"Talks went on.\"}";
    private static final DocumentId KEPT = new DocumentId("0123456789abcdef");

    @TempDir
    private Path folder;

    private final StringWriter log = new StringWriter();
    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archives.open(folder.resolve("empty.db").toString(), document -> Optional.empty());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Server start(Server.Settings settings, Inbox inbox) throws IOException {
        Pages pages = new Pages(archive, Clock.systemUTC(), "test");
        return Server.start(settings, pages, Optional.of(inbox), new PrintWriter(log));
    }

    private Server start(Optional<Token> token, Limits limits) throws IOException {
        return start(new Server.Settings("127.0.0.1", 0, Set.of("news.example"), token, limits), report -> kept());
    }

    private static Inbox.Added kept() {
        return new Inbox.Added(List.of(new Inbox.Kept(KEPT, Inbox.State.ADDED)), List.of());
    }

    private static Limits few(int bodyBytes, int writes, int refusals) {
        return new Limits(
                bodyBytes,
                Duration.ofMillis(700),
                1024,
                16,
                1200,
                writes,
                refusals,
                1,
                Duration.ofMillis(200),
                Duration.ofSeconds(20));
    }

    private static final Limits COMMON = few(1 << 16, 100, 5);

    @Test
    void sendsHeadersThatKeepBrowsersFromDoingMoreThanShowing() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            Browser browser = new Browser(server.port());
            for (String path : List.of("/", "/api/v1/stories", "/api/v1/none", "/healthz", "/assets/none.js")) {
                Browser.Answer answer =
                        browser.unchecked(browser.request(path).GET().build());
                assertThat(answer.header("Content-Security-Policy"))
                        .as(path)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*", "data:");
                assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
                assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(answer.header("Server")).isEmpty();
                assertThat(answer.response().headers().map().keySet())
                        .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
                assertThat(answer.header("Set-Cookie")).isEmpty();
            }
        }
    }

    @Test
    void letsNoOtherSiteRead() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            Browser browser = new Browser(server.port());
            HttpRequest preflight = browser.request("/api/v1/stories", "Origin", "https://evil.example")
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(browser.unchecked(preflight).response().headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
        }
    }

    @Test
    void letsNoOtherSiteWrite() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            Browser browser = new Browser(server.port());
            String own = "http://127.0.0.1:" + server.port();
            assertThat(browser.post("/api/v1/reports", REPORT).status()).isEqualTo(201);
            assertThat(browser.post("/api/v1/reports", REPORT, "Origin", own).status())
                    .isEqualTo(201);
            for (String origin : List.of("https://evil.example", "null", own + ".evil.example", "http://127.0.0.1")) {
                assertThat(browser.post("/api/v1/reports", REPORT, "Origin", origin)
                                .status())
                        .isEqualTo(403);
            }
            for (String site : List.of("cross-site", "same-site")) {
                assertThat(browser.post("/api/v1/reports", REPORT, "Sec-Fetch-Site", site)
                                .status())
                        .isEqualTo(403);
                assertThat(browser.delete("/api/v1/corrections/x", "Sec-Fetch-Site", site)
                                .status())
                        .isEqualTo(403);
            }
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
                HttpRequest form = browser.request("/api/v1/reports", "Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(REPORT))
                        .build();
                assertThat(browser.send(form).status()).as(type).isEqualTo(415);
            }
        }
    }

    @Test
    void answersOnlyToItsOwnNames() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            for (String host :
                    List.of("127.0.0.1:" + server.port(), "localhost", "[::1]:80", "news.example", "10.1.2.3")) {
                assertThat(raw(server, "GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                        .as(host)
                        .startsWith("HTTP/1.1 200");
            }
            for (String host :
                    List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "news.example.")) {
                assertThat(raw(server, "GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                        .as(host)
                        .startsWith("HTTP/1.1 421");
            }
        }
    }

    @Test
    void wantsTheTokenForAllButThePage() throws IOException {
        String secret = Token.make(new SecureRandom());
        Token token = Token.of(secret, new SecureRandom());
        assertThat(token.kept()).doesNotContain(secret);
        assertThat(Token.read(token.kept())).contains(token);
        try (Server server = start(Optional.of(token), COMMON)) {
            Browser browser = new Browser(server.port());
            for (String path :
                    List.of("/api/v1/stories", "/metrics", "/api/v1/openapi.yaml", "/api/v1/exports/events.csv")) {
                Browser.Answer refused = browser.get(path);
                assertThat(refused.status()).as(path).isEqualTo(401);
                assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
                assertThat(browser.get(path, "Authorization", "Bearer " + secret)
                                .status())
                        .isEqualTo(200);
            }
            assertThat(browser.post("/api/v1/reports", REPORT).status()).isEqualTo(401);
            assertThat(browser.get("/api/v1/stories", "Authorization", "Basic " + secret)
                            .status())
                    .isEqualTo(401);
            assertThat(browser.get("/healthz").status()).isEqualTo(200);
            assertThat(browser.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void stopsWhoeverGuessesTokens() throws IOException {
        String secret = Token.make(new SecureRandom());
        try (Server server = start(Optional.of(Token.of(secret, new SecureRandom())), COMMON)) {
            Browser browser = new Browser(server.port());
            for (int i = 0; i < COMMON.refusals(); i++) {
                assertThat(browser.get("/api/v1/stories", "Authorization", "Bearer guess" + i)
                                .status())
                        .isEqualTo(401);
            }
            Browser.Answer stopped = browser.get("/api/v1/stories", "Authorization", "Bearer guess");
            assertThat(stopped.status()).isEqualTo(429);
            assertThat(stopped.header("Retry-After")).isEqualTo("60");
        }
    }

    @Test
    void boundsWhatOneClientWrites() throws IOException {
        try (Server server = start(Optional.empty(), few(1 << 16, 3, 5))) {
            Browser browser = new Browser(server.port());
            for (int i = 0; i < 3; i++) {
                assertThat(browser.post("/api/v1/reports", REPORT).status()).isEqualTo(201);
            }
            assertThat(browser.post("/api/v1/reports", REPORT).status()).isEqualTo(429);
            assertThat(browser.get("/api/v1/stories").status()).isEqualTo(200);
        }
    }

    @Test
    void forgetsRatesAfterAMinute() {
        long[] now = {0};
        Rates rates = new Rates(2, () -> now[0]);
        assertThat(List.of(rates.take("a"), rates.take("a"), rates.take("a"), rates.take("b")))
                .containsExactly(true, true, false, true);
        assertThat(rates.isSpent("a")).isTrue();
        now[0] = TimeUnit.MINUTES.toNanos(1);
        assertThat(rates.isSpent("a")).isFalse();
        assertThat(rates.take("a")).isTrue();
    }

    @Test
    void takesABodyUpToItsBoundAndNoMore() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            Browser browser = new Browser(server.port());
            int frame = "{\"text\":\"\"}".length();
            String most = "{\"text\":\"" + "a".repeat((1 << 16) - frame) + "\"}";
            assertThat(browser.post("/api/v1/reports", most).status()).isEqualTo(201);
            assertThat(browser.post("/api/v1/reports", most + " ").status()).isEqualTo(413);
            String head = "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
            String chunk = "2000\r\n" + "b".repeat(0x2000) + "\r\n";
            assertThat(raw(server, head + chunk.repeat(10) + "0\r\n\r\n")).startsWith("HTTP/1.1 413");
            assertThat(raw(server, "GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .startsWith("HTTP/1.1 414");
        }
    }

    @Test
    void hangsUpOnClientsThatSayNothing() throws IOException {
        try (Server server = start(Optional.empty(), COMMON);
                Socket silent = new Socket("127.0.0.1", server.port());
                Socket slow = new Socket("127.0.0.1", server.port())) {
            silent.setSoTimeout(20_000);
            slow.setSoTimeout(20_000);
            slow.getOutputStream()
                    .write("POST /api/v1/reports HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            assertThat(silent.getInputStream().read()).isEqualTo(-1);
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .doesNotContain("HTTP/1.1 2");
        }
    }

    @Test
    void answersManyWhileSomeHoldConnectionsOpen() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            Socket[] held = new Socket[10];
            for (int i = 0; i < held.length; i++) held[i] = new Socket("127.0.0.1", server.port());
            assertThat(new Browser(server.port()).get("/healthz").status()).isEqualTo(200);
            for (Socket each : held) each.close();
        }
    }

    @Test
    void reachesNoFileByAnyPath() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            for (String path : List.of(
                    "/../../etc/passwd",
                    "/assets/../../../../etc/passwd",
                    "/assets/..%2f..%2f..%2fetc%2fpasswd",
                    "/assets/%2e%2e/%2e%2e/openapi.yaml",
                    "/assets/..%5copenapi.yaml",
                    "/assets/../openapi.yaml",
                    "/assets/..;/openapi.yaml",
                    "/assets//etc/passwd",
                    "/assets/index.html%00.js",
                    "/ui/index.html.",
                    "/org/demarche/web/openapi.yaml",
                    "/api/v1/exports/..%2fopenapi.yaml")) {
                String answer =
                        raw(server, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(path).startsWith("HTTP/1.1 4").doesNotContain("root:", "openapi: 3.1");
            }
        }
    }

    @Test
    void showsMarkupInNamesAsTextAndNeverAsMarkup() throws IOException {
        try (Server server = start(Optional.empty(), COMMON)) {
            Browser browser = new Browser(server.port());
            Browser.Answer answer =
                    browser.get("/api/v1/statements?speaker=%3Cscript%3Ealert(1)%3C/script%3E&act=%3Cb%3E");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void tellsWhyAReportCannotBeRead() throws IOException {
        Inbox none = report -> new Inbox.Added(List.of(), List.of(new Problem("x", "source", "is a list of links")));
        Server.Settings settings = new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), COMMON);
        try (Server server = start(settings, none)) {
            Browser browser = new Browser(server.port());
            Browser.Answer answer = browser.post("/api/v1/reports", REPORT);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("detail").asText()).contains("list of links");
            for (String sent : List.of(
                    "{}",
                    "{\"text\":\"a\",\"html\":\"b\"}",
                    "{\"text\":1}",
                    "{\"html\":\"a\",\"title\":\"t\"}",
                    "{\"address\":\"https://a.example\",\"origin\":\"x\"}",
                    "{\"text\":\"a\",\"owner\":\"me\"}")) {
                assertThat(browser.post("/api/v1/reports", sent).status())
                        .as(sent)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void losesNothingItAcceptedWhenItStops() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Inbox slow = report -> {
            reading.countDown();
            await(go);
            return kept();
        };
        Server server = start(new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), COMMON), slow);
        Browser browser = new Browser(server.port());
        CompletableFuture<Browser.Answer> posted =
                CompletableFuture.supplyAsync(() -> browser.post("/api/v1/reports", REPORT));
        assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
        int port = server.port();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        // Refusing new requests is the sign that the stop has begun.
        while (accepts(port)) Thread.onSpinWait();
        assertThat(posted).isNotDone();
        go.countDown();
        assertThat(posted.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
        stopped.get(20, TimeUnit.SECONDS);
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("nobody came");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void makesReportsWaitTheirTurnAndSaysWhenItIsTooMuch() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Inbox slow = report -> {
            reading.countDown();
            await(go);
            return kept();
        };
        try (Server server = start(new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), COMMON), slow)) {
            Browser browser = new Browser(server.port());
            CompletableFuture<Browser.Answer> first =
                    CompletableFuture.supplyAsync(() -> browser.post("/api/v1/reports", REPORT));
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(browser.post("/api/v1/reports", REPORT).status()).isEqualTo(503);
            go.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
    }

    private static String raw(Server server, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                // A server may answer and hang up before it has heard all.
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
