package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.demarche.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcsTest {
    private static final String PAGE = """
            <html><head><title>%s</title><meta property="og:type" content="article"></head><body><article><h1>%s</h1>
            <p>The harbour city reopened its port on Monday, two days after the storm, the mayor told reporters.</p></article></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheResponsesOfAnArchive() throws IOException {
        byte[] archive = join(
                record("https://a.example/1", page("First port reopens")),
                record("https://a.example/2", page("Second port reopens")));
        Collected read = read("news.warc", archive);
        assertThat(read.problems).isEmpty();
        assertThat(read.documents)
                .extracting(Document::origin)
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(read.documents)
                .extracting(document -> document.title().orElseThrow())
                .containsExactly("First port reopens", "Second port reopens");
    }

    @Test
    void readsAnArchiveCompressedRecordByRecord() throws IOException {
        byte[] archive = join(
                gzip(record("https://a.example/1", page("First port reopens"))),
                gzip(record("https://a.example/2", page("Second port reopens"))));
        assertThat(read("news.warc.gz", archive).documents).hasSize(2);
    }

    @Test
    void readsChunkedAndCompressedBodies() throws IOException {
        byte[] body = gzip(page("Third port reopens").getBytes(StandardCharsets.UTF_8));
        byte[] chunked = join(
                (Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.UTF_8),
                body,
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] archive =
                record("https://a.example/3", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked, 0);
        assertThat(read("news.warc", archive).only().title()).contains("Third port reopens");
    }

    @Test
    void keepsWhatCameBeforeATruncation() throws IOException {
        byte[] archive = join(
                gzip(record("https://a.example/1", page("First port reopens"))),
                gzip(record("https://a.example/2", page("Second port reopens"))));
        Collected read = read("news.warc.gz", Arrays.copyOf(archive, archive.length - 60));
        assertThat(read.documents).extracting(Document::origin).contains("https://a.example/1");
        assertThat(read.problems).isNotEmpty();
    }

    @Test
    void keepsWhatCameBeforeALyingLength() throws IOException {
        byte[] lie =
                record("https://a.example/2", "", page("Second port reopens").getBytes(StandardCharsets.UTF_8), -150);
        Collected read = read(
                "news.warc",
                join(
                        record("https://a.example/1", page("First port reopens")),
                        lie,
                        record("https://a.example/3", page("Third port reopens"))));
        assertThat(read.documents).extracting(Document::origin).contains("https://a.example/1");
        assertThat(read.problems)
                .anySatisfy(problem -> assertThat(problem.message()).contains("damaged"));
    }

    @Test
    void refusesABombAndKeepsWhatCameBefore() throws IOException {
        byte[] bomb = gzip(record("https://a.example/2", "x".repeat(60_000_000)));
        Collected read =
                read("news.warc.gz", join(gzip(record("https://a.example/1", page("First port reopens"))), bomb));
        assertThat(read.documents).extracting(Document::origin).containsExactly("https://a.example/1");
        assertThat(read.problems).isNotEmpty();
    }

    @Test
    void refusesABombInsideARecordAndGoesOn() throws IOException {
        byte[] body = gzip("x".repeat(60_000_000).getBytes(StandardCharsets.UTF_8));
        byte[] bomb = record("https://a.example/1", "Content-Encoding: gzip\r\n", body, 0);
        Collected read = read("news.warc", join(bomb, record("https://a.example/2", page("Second port reopens"))));
        assertThat(read.only().origin()).isEqualTo("https://a.example/2");
        assertThat(read.problem()).contains("decompression bomb");
    }

    private Collected read(String name, byte[] archive) throws IOException {
        return Collected.from(Files.write(folder.resolve(name), archive));
    }

    private static String page(String title) {
        return PAGE.formatted(title, title);
    }

    private static byte[] record(String address, String page) throws IOException {
        return record(address, "", page.getBytes(StandardCharsets.UTF_8), 0);
    }

    private static byte[] record(String address, String headers, byte[] body, int lie) throws IOException {
        byte[] http = join(
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                body);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2021-05-03T12:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:6d058047-ede2-4a13-be79-90c17c631dd4>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + lie) + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), http, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.write(part);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
