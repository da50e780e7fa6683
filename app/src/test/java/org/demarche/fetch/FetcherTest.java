package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.demarche.source.Fetched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final FetchLimits SMALL =
            new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

    private OddServer server;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new OddServer();
        fetcher = new Fetcher(SMALL, Reach.ANYWHERE);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void fetchesAPage() throws IOException {
        server.at("/a", OK, "<p>The mayor spoke.</p>");

        Fetched page = fetcher.fetch(server.address("/a"));

        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>The mayor spoke.</p>");
        assertThat(page.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.address()).isEqualTo(server.address("/a"));
    }

    @Test
    void namesThePageAtTheEndOfRedirects() throws IOException {
        server.at("/old", "HTTP/1.1 301 Moved\r\nLocation: /new?x=1#top", "").at("/new?x=1", OK, "here");

        assertThat(fetcher.fetch(server.address("/old")).address()).isEqualTo(server.address("/new?x=1"));
    }

    @Test
    void givesUpOnRedirectsWithoutEnd() {
        server.at("/a", "HTTP/1.1 302 Found\r\nLocation: /b", "").at("/b", "HTTP/1.1 302 Found\r\nLocation: /a", "");

        refuses("/a", "redirects more than 3 times");
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void refusesPrivateAddressesUnlessAllowed() throws IOException {
        server.at("/a", OK, "secret");
        try (Fetcher careful = new Fetcher(SMALL, Reach.PUBLIC)) {
            for (String host : new String[] {
                "127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"
            }) {
                String address = "http://" + host + ":" + server.port() + "/a";
                assertThatThrownBy(() -> careful.fetch(address)).as(address).isInstanceOf(Refusal.class);
            }
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void checksWhereARedirectLeads() throws IOException {
        server.at("/a", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:" + server.port() + "/b", "")
                .at("/b", OK, "secret");
        InetAddress open = InetAddress.getByName("127.0.0.1");
        try (Fetcher careful = new Fetcher(SMALL, new Names(InetAddress::getAllByName, open::equals))) {
            assertThatThrownBy(() -> careful.fetch(server.address("/a")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("127.0.0.2 stands at an address that is not public");
        }
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void refusesRedirectsOutOfTheWeb() {
        server.at("/a", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd", "");

        refuses("/a", "is not an address of the web");
    }

    @Test
    void connectsToTheAddressThatWasChecked() throws IOException {
        server.at("/a", OK, "here");
        AtomicInteger asked = new AtomicInteger();
        // A name no system knows: only the checked address can lead to the server, and it is asked for once.
        Names names = new Names(
                host -> {
                    asked.incrementAndGet();
                    return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
                },
                any -> true);
        try (Fetcher pinned = new Fetcher(SMALL, names)) {
            pinned.fetch("http://news.invalid:" + server.port() + "/a");
        }
        assertThat(asked).hasValue(1);
        assertThat(server.asked().get(0)).contains("Host: news.invalid:" + server.port());
    }

    @Test
    void refusesANameWithOnePrivateAddress() throws IOException {
        InetAddress open = InetAddress.getByName("93.184.215.14");
        InetAddress closed = InetAddress.getByName("10.0.0.1");
        Names names = new Names(host -> new InetAddress[] {open, closed}, PublicAddress::is);
        try (Fetcher careful = new Fetcher(SMALL, names)) {
            assertThatThrownBy(() -> careful.fetch("http://news.invalid/"))
                    .hasMessageContaining("not public; give --allow-private");
        }
    }

    @Test
    void stopsAtTheSizeLimit() {
        server.at("/big", out -> {
            out.write(OddServer.head(OK));
            for (int i = 0; i < 64; i++) out.write(new byte[1 << 16]);
        });

        refuses("/big", "is larger than 1 MB");
    }

    @Test
    void stopsWhereACompressedAnswerGrows() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        server.at("/bomb", out -> {
            out.write(OddServer.head(OK + "\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length));
            out.write(bomb);
        });

        refuses("/bomb", "is larger than 1 MB");
    }

    @Test
    void readsCompressedAnswers() throws IOException {
        byte[] page = gzip("<p>The mayor spoke.</p>".getBytes(StandardCharsets.UTF_8));
        server.at("/gz", out -> {
            out.write(OddServer.head(OK + "\r\nContent-Encoding: gzip\r\nContent-Length: " + page.length));
            out.write(page);
        });

        assertThat(fetcher.fetch(server.address("/gz")).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>The mayor spoke.</p>");
    }

    @Test
    void doesNotWaitForSilentServers() throws IOException {
        FetchLimits hasty =
                new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(60));
        server.at("/silent", out -> Thread.sleep(60_000));
        try (Fetcher timed = new Fetcher(hasty, Reach.ANYWHERE)) {
            assertThatThrownBy(() -> timed.fetch(server.address("/silent")))
                    .hasMessageContaining("does not answer within 300 milliseconds");
        }
    }

    @Test
    void doesNotWaitForServersThatTrickle() throws IOException {
        FetchLimits hasty =
                new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMillis(700));
        server.at("/drip", out -> {
            out.write(OddServer.head(OK));
            OddServer.drip(out);
        });
        server.at("/drip-head", OddServer::dripHead);
        try (Fetcher timed = new Fetcher(hasty, Reach.ANYWHERE)) {
            assertThatThrownBy(() -> timed.fetch(server.address("/drip")))
                    .hasMessageContaining("took longer than 700 milliseconds");
            assertThatThrownBy(() -> timed.fetch(server.address("/drip-head")))
                    .hasMessageContaining("took longer than 700 milliseconds");
        }
    }

    @Test
    void doesNotLoadWhatHoldsNoReport() {
        server.at("/a.png", out -> {
            out.write(OddServer.head("HTTP/1.1 200 OK\r\nContent-Type: image/png"));
            while (true) out.write(new byte[1 << 16]);
        });

        refuses("/a.png", "is image/png, which holds no report");
    }

    @Test
    void saysWhatAStatusMeans() {
        server.at("/walled", "HTTP/1.1 403 Forbidden", "no");

        refuses("/walled", "status 403: it does not want to be read this way");
        refuses("/gone", "status 404: there is no such page");
    }

    @Test
    void refusesAnswersThatAreNoHttp() {
        server.at("/odd", out -> out.write("what do you want?\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        server.at("/heads", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) out.write("X-Y: z\r\n".getBytes(StandardCharsets.UTF_8));
        });
        server.at("/cut", out -> out.write(OddServer.head(OK + "\r\nContent-Length: 1000")));

        refuses("/odd", "cannot be reached");
        refuses("/heads", "cannot be reached");
        refuses("/cut", "cannot be reached");
    }

    @Test
    void asksOnlyForWhatChanged() throws IOException {
        server.at("/a", OK + "\r\nETag: \"7\"\r\nLast-Modified: Tue, 02 Jan 2024 03:04:05 GMT", "here");
        Reply first = fetcher.ask(URI.create(server.address("/a")), Reply.Stamp.NONE);
        server.at("/a", "HTTP/1.1 304 Not Modified", "");

        Reply second = fetcher.ask(URI.create(server.address("/a")), first.stamp());

        assertThat(first.stamp().tag()).isEqualTo(Optional.of("\"7\""));
        assertThat(second.isUnchanged()).isTrue();
        assertThat(server.asked().get(1))
                .contains("If-None-Match: \"7\"", "If-Modified-Since: Tue, 02 Jan 2024 03:04:05 GMT");
    }

    @Test
    void followsNothingWhenAskedOnce() throws IOException {
        server.at("/old", "HTTP/1.1 302 Found\r\nLocation: /new?x=1#top", "");

        Reply reply = fetcher.once(URI.create(server.address("/old")), Reply.Stamp.NONE);

        assertThat(reply.onward()).contains(URI.create(server.address("/new?x=1")));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void readsHowLongAServerWantsToBeLeftAlone() throws IOException {
        server.at("/s", "HTTP/1.1 429 Too Many\r\nRetry-After: 120", "")
                .at(
                        "/d",
                        "HTTP/1.1 503 Busy\r\nDate: Tue, 02 Jan 2024 03:04:05 GMT\r\n"
                                + "Retry-After: Tue, 02 Jan 2024 04:04:05 GMT",
                        "")
                .at("/w", "HTTP/1.1 429 Too Many\r\nRetry-After: soon", "")
                .at("/l", "HTTP/1.1 429 Too Many\r\nRetry-After: 999999999", "");

        assertThat(pause("/s")).contains(Duration.ofMinutes(2));
        assertThat(pause("/d")).contains(Duration.ofHours(1));
        assertThat(pause("/w")).isEmpty();
        assertThat(pause("/l")).contains(Duration.ofDays(7));
    }

    private Optional<Duration> pause(String path) throws IOException {
        return fetcher.ask(URI.create(server.address(path)), Reply.Stamp.NONE).pause();
    }

    @Test
    void tellsWhatASecondTryMayChange() throws IOException {
        server.at("/cut", out -> out.write(OddServer.head(OK + "\r\nContent-Length: 1000")));
        assertThat(lasting(server.address("/cut"))).isFalse();
        assertThat(lasting("ftp://news.example.org/")).isTrue();
        try (Fetcher careful = new Fetcher(SMALL, Reach.PUBLIC)) {
            assertThatThrownBy(() -> careful.fetch(server.address("/a")))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.isLasting()).isTrue());
        }
    }

    private boolean lasting(String address) throws IOException {
        try {
            fetcher.fetch(address);
            throw new AssertionError(address + " was fetched");
        } catch (Refusal e) {
            return e.isLasting();
        }
    }

    private void refuses(String path, String why) {
        assertThatThrownBy(() -> fetcher.fetch(server.address(path)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
