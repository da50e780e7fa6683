package org.demarche.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.view.page.Pages;
import org.demarche.web.Contract;
import org.demarche.web.Limits;
import org.demarche.web.Server;

/**
 * Requests of any bytes to the REST API: the first line is the method and the address, the rest the body. Every answer comes,
 * keeps the promise of the OpenAPI document, and never says that the fault is ours.
 */
public final class RestFuzz {
    private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE", "PUT", "HEAD");
    private static final int SILENCE_MILLIS = 20_000;
    private static final int START_MILLIS = 300_000;
    private static final List<String> FIRST = List.of(
            "/healthz",
            "/",
            "/api/v1/stories",
            "/api/v1/reports",
            "/api/v1/statements",
            "/api/v1/events",
            "/api/v1/series?a=RUS&b=UKR",
            "/api/v1/commitments",
            "/api/v1/corrections",
            "/api/v1/search?q=grain",
            "/api/v1/search.atom?q=grain",
            "/api/v1/exports/events.parquet");
    // Loopback may write as often as it likes here; all else is as strict as ever.
    private static final Limits LIMITS = new Limits(
            1 << 20,
            1 << 20,
            Duration.ofSeconds(20),
            1024,
            512,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            10,
            2,
            Duration.ofSeconds(30),
            Duration.ofSeconds(1));

    private static final Contract CONTRACT = new Contract();
    private static final StringWriter LOG = new StringWriter();
    private static final int PORT = start();

    private RestFuzz() {}

    /** Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. */
    public static void fuzzerInitialize() {
        for (String each : FIRST) ask("GET", each, "", START_MILLIS);
    }

    /** Called by the fuzzer, again and again in one process. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf('\n');
        String line = end < 0 ? all : all.substring(0, end);
        String body = end < 0 ? "" : all.substring(end + 1);
        int space = line.indexOf(' ');
        String method = space < 0 ? "GET" : line.substring(0, space);
        if (!METHODS.contains(method)) method = "GET";
        // A space or a control character would end the address: what follows would be another request's business.
        String target = "/"
                + line.substring(space + 1).replaceAll("[\\x00-\\x20\\x7f]", "").replaceAll("^/+", "");
        Answer answer = ask(method, target, body, SILENCE_MILLIS);
        if (answer.status >= 500) throw new AssertionError(method + " " + target + ": " + answer + "\n" + LOG);
        if (!method.equals("HEAD")) check(method, target, answer);
    }

    private static int start() {
        try {
            Pages pages = new Pages(Held.ARCHIVE, Clock.systemUTC(), "fuzz");
            Server.Settings settings = new Server.Settings("127.0.0.1", 0, Set.of(), Optional.empty(), LIMITS);
            return Server.start(settings, pages, Optional.empty(), new PrintWriter(LOG))
                    .port();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(int status, String type, String body) {}

    private static void check(String method, String target, Answer answer) {
        if (answer.status >= 400) problem(answer);
        String path = target.replaceAll("[?#].*", "");
        boolean promised = path.matches("/api/v1/[a-z]+(\\.[a-z]+)?")
                && List.of("GET", "POST").contains(method);
        if (!promised || answer.status >= 400) return;
        List<String> breaches = CONTRACT.breaches(method, path, answer.status, answer.type, answer.body);
        if (!breaches.isEmpty()) throw new AssertionError(target + " " + answer + "\n" + breaches);
    }

    private static void problem(Answer answer) {
        if (!answer.type.startsWith("application/problem+json")) throw new AssertionError("no problem: " + answer);
        try {
            JsonNode told = new ObjectMapper().readTree(answer.body);
            boolean whole = told.path("status").asInt() == answer.status
                    && told.path("title").isTextual()
                    && told.path("detail").isTextual();
            if (!whole) throw new AssertionError("no whole problem: " + answer);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + answer, e);
        }
    }

    private static Answer ask(String method, String target, String body, int millis) {
        byte[] sent = body.getBytes(StandardCharsets.ISO_8859_1);
        String head = method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + PORT + "\r\nConnection: close\r\n"
                + (sent.length == 0 ? "" : "Content-Type: application/json\r\nContent-Length: " + sent.length + "\r\n")
                + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(sent);
            socket.getOutputStream().flush();
            return answer(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + method + " " + target, e);
        }
    }

    private static Answer answer(byte[] bytes) throws IOException {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0 || !all.startsWith("HTTP/1.1 ")) throw new IOException("no answer but “" + all + "”");
        String head = all.substring(0, end).toLowerCase(java.util.Locale.ROOT);
        String type = head.lines()
                .filter(each -> each.startsWith("content-type:"))
                .map(each -> each.substring(13).strip())
                .findFirst()
                .orElse("");
        byte[] body = all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = head.contains("transfer-encoding: chunked") ? unchunked(body) : body;
        return new Answer(Integer.parseInt(all.substring(9, 12)), type, new String(plain, StandardCharsets.UTF_8));
    }

    private static byte[] unchunked(byte[] body) {
        String all = new String(body, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int end = all.indexOf("\r\n", at);
            int length = Integer.parseInt(all.substring(at, end).strip(), 16);
            if (length == 0) return plain.toByteArray();
            plain.write(body, end + 2, length);
            at = end + 2 + length + 2;
        }
    }
}
