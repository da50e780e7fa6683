package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.fetch.OddlyServed.SMALL;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FetcherTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

    @RegisterExtension
    private final OddlyServed served = new OddlyServed();

    @Test
    void fetchesAPage() throws IOException {
        served.server().at("/a", OK, "<p>The mayor spoke.</p>");

        Fetched page = served.fetcher().fetch(served.server().address("/a"));

        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>The mayor spoke.</p>");
        assertThat(page.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.address()).isEqualTo(served.server().address("/a"));
    }

    @Test
    void namesThePageAtTheEndOfRedirects() throws IOException {
        served.server()
                .at("/old", "HTTP/1.1 301 Moved\r\nLocation: /new?x=1#top", "")
                .at("/new?x=1", OK, "here");

        assertThat(served.fetcher().fetch(served.server().address("/old")).address())
                .isEqualTo(served.server().address("/new?x=1"));
    }

    @Test
    void givesUpOnRedirectsWithoutEnd() {
        served.server()
                .at("/a", "HTTP/1.1 302 Found\r\nLocation: /b", "")
                .at("/b", "HTTP/1.1 302 Found\r\nLocation: /a", "");

        served.refuses("/a", "redirects more than 3 times");
        assertThat(served.server().asked()).hasSize(4);
    }

    @Test
    void refusesPrivateAddressesUnlessAllowed() throws IOException {
        served.server().at("/a", OK, "secret");
        try (Fetcher careful = new Fetcher(SMALL, Reach.PUBLIC)) {
            for (String host : new String[] {
                "127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"
            }) {
                String address = "http://" + host + ":" + served.server().port() + "/a";
                assertThatThrownBy(() -> careful.fetch(address)).as(address).isInstanceOf(Refusal.class);
            }
        }
        assertThat(served.server().asked()).isEmpty();
    }

    @Test
    void checksWhereARedirectLeads() throws IOException {
        served.server()
                .at(
                        "/a",
                        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:"
                                + served.server().port() + "/b",
                        "")
                .at("/b", OK, "secret");
        InetAddress open = InetAddress.getByName("127.0.0.1");
        try (Fetcher careful = new Fetcher(SMALL, new Names(InetAddress::getAllByName, open::equals))) {
            assertThatThrownBy(() -> careful.fetch(served.server().address("/a")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("127.0.0.2 stands at an address that is not public");
        }
        assertThat(served.server().asked()).hasSize(1);
    }

    @Test
    void refusesRedirectsOutOfTheWeb() {
        served.server().at("/a", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd", "");

        served.refuses("/a", "is not an address of the web");
    }

    @Test
    void connectsToTheAddressThatWasChecked() throws IOException {
        served.server().at("/a", OK, "here");
        AtomicInteger asked = new AtomicInteger();
        // A name no system knows: only the checked address can lead to the server, and it is asked for once.
        Names names = new Names(
                host -> {
                    asked.incrementAndGet();
                    return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
                },
                any -> true);
        try (Fetcher pinned = new Fetcher(SMALL, names)) {
            pinned.fetch("http://news.invalid:" + served.server().port() + "/a");
        }
        assertThat(asked).hasValue(1);
        assertThat(served.server().asked().get(0))
                .contains("Host: news.invalid:" + served.server().port());
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
        served.server().at("/big", out -> {
            out.write(OddServer.head(OK));
            for (int i = 0; i < 64; i++) out.write(new byte[1 << 16]);
        });

        served.refuses("/big", "is larger than 1 MB");
    }

    @Test
    void stopsWhereACompressedAnswerGrows() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        served.server().at("/bomb", out -> {
            out.write(OddServer.head(OK + "\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length));
            out.write(bomb);
        });

        served.refuses("/bomb", "is larger than 1 MB");
    }

    @Test
    void readsCompressedAnswers() throws IOException {
        byte[] page = gzip("<p>The mayor spoke.</p>".getBytes(StandardCharsets.UTF_8));
        served.server().at("/gz", out -> {
            out.write(OddServer.head(OK + "\r\nContent-Encoding: gzip\r\nContent-Length: " + page.length));
            out.write(page);
        });

        assertThat(served.fetcher().fetch(served.server().address("/gz")).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>The mayor spoke.</p>");
    }

    @Test
    void doesNotWaitForSilentServers() throws IOException {
        FetchLimits hasty =
                new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(60));
        served.server().at("/silent", out -> Thread.sleep(60_000));
        try (Fetcher timed = new Fetcher(hasty, Reach.ANYWHERE)) {
            assertThatThrownBy(() -> timed.fetch(served.server().address("/silent")))
                    .hasMessageContaining("does not answer within 300 milliseconds");
        }
    }

    @Test
    void doesNotWaitForServersThatTrickle() throws IOException {
        FetchLimits hasty =
                new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMillis(700));
        served.server().at("/drip", out -> {
            out.write(OddServer.head(OK));
            OddServer.drip(out);
        });
        served.server().at("/drip-head", OddServer::dripHead);
        try (Fetcher timed = new Fetcher(hasty, Reach.ANYWHERE)) {
            assertThatThrownBy(() -> timed.fetch(served.server().address("/drip")))
                    .hasMessageContaining("took longer than 700 milliseconds");
            assertThatThrownBy(() -> timed.fetch(served.server().address("/drip-head")))
                    .hasMessageContaining("took longer than 700 milliseconds");
        }
    }

    @Test
    void doesNotLoadWhatHoldsNoReport() {
        served.server().at("/a.png", out -> {
            out.write(OddServer.head("HTTP/1.1 200 OK\r\nContent-Type: image/png"));
            while (true) out.write(new byte[1 << 16]);
        });

        served.refuses("/a.png", "is image/png, which holds no report");
    }

    @Test
    void saysWhatAStatusMeans() {
        served.server().at("/walled", "HTTP/1.1 403 Forbidden", "no");

        served.refuses("/walled", "status 403: it does not want to be read this way");
        served.refuses("/gone", "status 404: there is no such page");
    }

    @Test
    void refusesAnswersThatAreNoHttp() {
        served.server().at("/odd", out -> out.write("what do you want?\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        served.server().at("/heads", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) out.write("X-Y: z\r\n".getBytes(StandardCharsets.UTF_8));
        });
        served.server().at("/cut", out -> out.write(OddServer.head(OK + "\r\nContent-Length: 1000")));

        served.refuses("/odd", "cannot be reached");
        served.refuses("/heads", "cannot be reached");
        served.refuses("/cut", "cannot be reached");
    }

    @Test
    void asksOnlyForWhatChanged() throws IOException {
        served.server().at("/a", OK + "\r\nETag: \"7\"\r\nLast-Modified: Tue, 02 Jan 2024 03:04:05 GMT", "here");
        Reply first = served.fetcher().ask(URI.create(served.server().address("/a")), Reply.Stamp.NONE);
        served.server().at("/a", "HTTP/1.1 304 Not Modified", "");

        Reply second = served.fetcher().ask(URI.create(served.server().address("/a")), first.stamp());

        assertThat(first.stamp().tag()).isEqualTo(Optional.of("\"7\""));
        assertThat(second.isUnchanged()).isTrue();
        assertThat(served.server().asked().get(1))
                .contains("If-None-Match: \"7\"", "If-Modified-Since: Tue, 02 Jan 2024 03:04:05 GMT");
    }

    @Test
    void followsNothingWhenAskedOnce() throws IOException {
        served.server().at("/old", "HTTP/1.1 302 Found\r\nLocation: /new?x=1#top", "");

        Reply reply = served.fetcher().once(URI.create(served.server().address("/old")), Reply.Stamp.NONE);

        assertThat(reply.onward()).contains(URI.create(served.server().address("/new?x=1")));
        assertThat(served.server().asked()).hasSize(1);
    }

    @Test
    void readsHowLongAServerWantsToBeLeftAlone() throws IOException {
        served.server()
                .at("/s", "HTTP/1.1 429 Too Many\r\nRetry-After: 120", "")
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
        return served.fetcher()
                .ask(URI.create(served.server().address(path)), Reply.Stamp.NONE)
                .pause();
    }

    @Test
    void tellsWhatASecondTryMayChange() throws IOException {
        served.server().at("/cut", out -> out.write(OddServer.head(OK + "\r\nContent-Length: 1000")));
        assertThat(lasting(served.server().address("/cut"))).isFalse();
        assertThat(lasting("ftp://news.example.org/")).isTrue();
        try (Fetcher careful = new Fetcher(SMALL, Reach.PUBLIC)) {
            assertThatThrownBy(() -> careful.fetch(served.server().address("/a")))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.isLasting()).isTrue());
        }
    }

    private boolean lasting(String address) throws IOException {
        try {
            served.fetcher().fetch(address);
            throw new AssertionError(address + " was fetched");
        } catch (Refusal e) {
            return e.isLasting();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
