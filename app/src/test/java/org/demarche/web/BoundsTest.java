package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bound on what a client may ask: what keeps to it is answered, what goes beyond it is refused. */
class BoundsTest {
    private static final int CONNECTIONS = 8;
    private static final Limits FEW = new Limits(
            1 << 20,
            1 << 20,
            Duration.ofSeconds(10),
            64 * 1024,
            CONNECTIONS,
            1200,
            100,
            5,
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));

    @TempDir
    private Path folder;

    private Archive archive;
    private Server server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        archive = Archives.open(folder.resolve("empty.db").toString(), document -> Optional.empty());
        Pages pages = new Pages(archive, Clock.systemUTC(), "test");
        Server.Settings settings = new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), FEW);
        server = Server.start(settings, pages, Optional.empty(), new PrintWriter(new StringWriter()));
        browser = new Browser(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        archive.close();
    }

    private int status(String path) {
        return browser.get(path).status();
    }

    @Test
    void boundsTheLengthOfAValue() {
        assertThat(status("/api/v1/statements?q=" + "a".repeat(1000))).isEqualTo(200);
        assertThat(status("/api/v1/statements?q=" + "a".repeat(1001))).isEqualTo(400);
    }

    @Test
    void boundsTheValuesOfAParameter() {
        assertThat(status("/api/v1/statements?outlet=a" + "&outlet=a".repeat(49)))
                .isEqualTo(200);
        assertThat(status("/api/v1/statements?outlet=a" + "&outlet=a".repeat(50)))
                .isEqualTo(400);
    }

    @Test
    void boundsTheRowsOfAPage() {
        assertThat(status("/api/v1/statements?limit=200")).isEqualTo(200);
        assertThat(status("/api/v1/statements?limit=201")).isEqualTo(400);
        assertThat(status("/api/v1/statements?limit=0")).isEqualTo(400);
    }

    @Test
    void boundsTheConnectionsThatAreOpen() throws IOException, InterruptedException {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS - 1; i++) held.add(new Socket("127.0.0.1", server.port()));
            assertThat(status("/healthz")).isEqualTo(200);
            // The browser keeps its connection, which makes as many as may be; the next one waits in the queue.
            held.add(new Socket("127.0.0.1", server.port()));
            Socket waiting = new Socket("127.0.0.1", server.port());
            held.add(waiting);
            ask(waiting);
            waiting.setSoTimeout(1500);
            assertThat(hears(waiting)).isFalse();
            for (Socket each : held.subList(0, CONNECTIONS)) each.close();
            waiting.setSoTimeout(20_000);
            assertThat(hears(waiting)).isTrue();
        } finally {
            for (Socket each : held) each.close();
        }
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static boolean hears(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == 'H';
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void boundsHowSlowlyABodyMayCome() throws IOException, InterruptedException {
        String body = "{\"finding\":\"" + "a".repeat(30_000) + "\"}";
        assertThat(browser.post("/api/v1/corrections", body).status()).isEqualTo(400);
        try (Socket slow = new Socket("127.0.0.1", server.port())) {
            OutputStream out = slow.getOutputStream();
            out.write(("POST /api/v1/corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            slow.setSoTimeout(1);
            assertThat(isRefused(slow, body)).isTrue();
        }
    }

    /** Sends a few bytes a second; true when the server gives up on it before the body is whole. */
    private static boolean isRefused(Socket slow, String body) throws InterruptedException {
        try {
            for (int i = 0; i < body.length(); i += 100) {
                slow.getOutputStream()
                        .write(body.substring(i, Math.min(body.length(), i + 100))
                                .getBytes(StandardCharsets.US_ASCII));
                slow.getOutputStream().flush();
                Thread.sleep(100);
                if (answered(slow)) return true;
            }
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean answered(Socket socket) throws IOException {
        try {
            socket.getInputStream().read();
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }
}
