package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.web.Guarded.COMMON;
import static org.demarche.web.Guarded.REPORT;
import static org.demarche.web.Guarded.few;
import static org.demarche.web.Guarded.kept;
import static org.demarche.web.Guarded.raw;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.view.page.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server bears: much at once, too much, clients that are slow or silent, and its own end. */
class StrainTest {
    @RegisterExtension
    private final Guarded guarded = new Guarded();

    @Test
    void boundsWhatOneClientWrites() throws IOException {
        try (Server server = guarded.start(Optional.empty(), few(1 << 16, 3, 5))) {
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
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
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
        try (Server server = guarded.start(Optional.empty(), few(Duration.ofMillis(700), 1 << 16, 100, 5));
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
        try (Server server = guarded.start(Optional.empty(), COMMON)) {
            Socket[] held = new Socket[10];
            for (int i = 0; i < held.length; i++) held[i] = new Socket("127.0.0.1", server.port());
            assertThat(new Browser(server.port()).get("/healthz").status()).isEqualTo(200);
            for (Socket each : held) each.close();
        }
    }

    private static Inbox keepingAfter(CountDownLatch reading, CountDownLatch go) {
        return report -> {
            reading.countDown();
            await(go);
            return kept();
        };
    }

    @Test
    void losesNothingItAcceptedWhenItStops() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Inbox slow = keepingAfter(reading, go);
        Server server = guarded.start(new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), COMMON), slow);
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

    @Test
    void makesReportsWaitTheirTurnAndSaysWhenItIsTooMuch() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Inbox slow = keepingAfter(reading, go);
        try (Server server =
                guarded.start(new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), COMMON), slow)) {
            Browser browser = new Browser(server.port());
            CompletableFuture<Browser.Answer> first =
                    CompletableFuture.supplyAsync(() -> browser.post("/api/v1/reports", REPORT));
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(browser.post("/api/v1/reports", REPORT).status()).isEqualTo(503);
            go.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
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
}
