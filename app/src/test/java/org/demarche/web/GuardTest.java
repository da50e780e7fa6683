package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.web.Guarded.COMMON;
import static org.demarche.web.Guarded.REPORT;
import static org.demarche.web.Guarded.raw;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Problem;
import org.demarche.view.page.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server refuses, and what no client can make it do. */
class GuardTest {
    @RegisterExtension
    private final Guarded guarded = new Guarded();

    @Test
    void sendsHeadersThatKeepBrowsersFromDoingMoreThanShowing() throws IOException {
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(Optional.of(token), COMMON)) {
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
        try (Server server = guarded.start(Optional.of(Token.of(secret, new SecureRandom())), COMMON)) {
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
    void reachesNoFileByAnyPath() throws IOException {
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(settings, none)) {
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
}
