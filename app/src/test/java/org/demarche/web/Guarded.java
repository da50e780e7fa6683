package org.demarche.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.DocumentId;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.view.page.Inbox;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For each test an archive without reports, and servers over it with narrow limits. */
final class Guarded implements BeforeEachCallback, AfterEachCallback {
    static final String REPORT = "{\"text\":\"Talks went on.\"}";
    static final Limits COMMON = few(1 << 16, 100, 5);

    private static final DocumentId KEPT = new DocumentId("0123456789abcdef");

    private final StringWriter log = new StringWriter();
    private Optional<Path> folder = Optional.empty();
    private Optional<Archive> archive = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Path made = Files.createTempDirectory("guarded");
        folder = Optional.of(made);
        archive = Optional.of(Archives.open(made.resolve("empty.db").toString(), document -> Optional.empty()));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        archive.orElseThrow().close();
        try (Stream<Path> files = Files.walk(folder.orElseThrow())) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    Server start(Server.Settings settings, Inbox inbox) throws IOException {
        Pages pages = new Pages(archive.orElseThrow(), Clock.systemUTC(), "test");
        return Server.start(settings, pages, Optional.of(inbox), new PrintWriter(log));
    }

    /** A server that keeps every report it is sent. */
    Server start(Optional<Token> token, Limits limits) throws IOException {
        return start(new Server.Settings("127.0.0.1", 0, Set.of("news.example"), token, limits), report -> kept());
    }

    static Inbox.Added kept() {
        return new Inbox.Added(List.of(new Inbox.Kept(KEPT, Inbox.State.ADDED)), List.of());
    }

    static Limits few(int bodyBytes, int writes, int refusals) {
        return few(Duration.ofSeconds(20), bodyBytes, writes, refusals);
    }

    /** @param idle how long a client may say nothing; a busy machine says nothing for a while, too */
    static Limits few(Duration idle, int bodyBytes, int writes, int refusals) {
        return new Limits(
                bodyBytes,
                1 << 16,
                idle,
                1024,
                16,
                1200,
                writes,
                refusals,
                1,
                Duration.ofMillis(200),
                Duration.ofSeconds(20));
    }

    /** All that the server answers to these bytes. */
    static String raw(Server server, String request) throws IOException {
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
