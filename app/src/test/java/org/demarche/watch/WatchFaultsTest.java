package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.watch.Watched.HTML;
import static org.demarche.watch.Watched.XML;
import static org.demarche.watch.Watched.feed;
import static org.demarche.watch.Watched.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.fetch.OddServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Feeds and pages that fail, of a real server on loopback: the others never wait for them. */
class WatchFaultsTest {
    @RegisterExtension
    private final Watched watched = new Watched();

    @Test
    void faultyFeedsAndPagesNeverStopTheOthers() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        watched.pages("good", "good2");
        watched.server()
                .at("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop2", "")
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
        Tally tally = watched.round(
                "/words", "/broken", "/doctype", "/loop", "/slow", "/bomb.xml.gz", "/missing", "/rss", "/rss2");
        assertThat(watched.kept()).containsExactly("/good", "/good2");
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
            assertThat(watched.heard().problems)
                    .as(path)
                    .anyMatch(problem -> problem.origin().endsWith(path));
        assertThat(watched.heard().told("/lies")).contains("speaks for another address, https://courier.example/a");
        assertThat(watched.heard().told("/picture")).contains("image/png").contains("given up");
        assertThat(watched.heard().told("/bomb.xml.gz")).contains("bomb");
        assertThat(watched.heard().told("/huge")).contains("larger than 1 MB");
    }

    @Test
    void triesPagesAgainLaterAndLaterAndThenGivesUp() throws IOException {
        watched.server().at("/rss", XML, feed("/a")).at("/a", "HTTP/1.1 503 Busy", "");
        watched.round("/rss");
        assertThat(watched.heard().told("/a")).contains("status 503").contains("tried again after 5 minutes");
        watched.ahead(Duration.ofMinutes(4));
        watched.round("/rss");
        assertThat(watched.asked("/a")).isEqualTo(1);
        watched.ahead(Duration.ofMinutes(6));
        watched.round("/rss");
        assertThat(watched.asked("/a")).isEqualTo(2);
        assertThat(watched.heard().told("/a")).contains("tried again after 20 minutes");
        watched.ahead(Duration.ofMinutes(30));
        watched.round("/rss");
        assertThat(watched.asked("/a")).isEqualTo(3);
        assertThat(watched.heard().told("/a")).contains("given up");
        watched.ahead(Duration.ofDays(30));
        watched.round("/rss");
        assertThat(watched.asked("/a")).isEqualTo(3);
    }

    @Test
    void leavesFeedsThatFailAloneForLongerAndLonger() throws IOException {
        watched.server().at("/rss", "HTTP/1.1 500 Oops", "");
        watched.round("/rss");
        watched.round("/rss");
        watched.round("/rss");
        assertThat(watched.asked("/rss")).isEqualTo(2);
        watched.pages("a").at("/rss", XML, feed("/a"));
        watched.ahead(Duration.ofMinutes(3));
        watched.round("/rss");
        assertThat(watched.kept()).containsExactly("/a");
        watched.round("/rss");
        assertThat(watched.asked("/rss")).isEqualTo(4);
    }

    @Test
    void leavesAHostAloneThatAsksForItAlsoAfterARestart() throws IOException {
        watched.pages("a", "b");
        String other = "http://localhost:" + watched.server().port();
        watched.server()
                .at("/rss", XML, feed("/busy", "/a"))
                .at("/busy", "HTTP/1.1 429 Too Many\r\nRetry-After: 3600", "");
        watched.server().at("/other", XML, feed(other + "/b"));
        watched.round("/rss", other + "/other");
        assertThat(watched.kept()).containsExactly("/b");
        assertThat(watched.heard().told("/busy")).contains("asked too often").contains("tried again after 60 minutes");
        watched.ahead(Duration.ofMinutes(50));
        watched.round("/rss", other + "/other");
        assertThat(watched.asked("/rss")).isEqualTo(1);
        assertThat(watched.asked("/other")).isEqualTo(2);
        watched.server().at("/busy", HTML, page("busy"));
        watched.ahead(Duration.ofMinutes(61));
        watched.round("/rss", other + "/other");
        assertThat(watched.kept()).containsExactly("/a", "/b", "/busy");
    }

    @Test
    void waitsForSitesWhoseRobotsCannotBeHad() throws IOException {
        watched.pages("a").at("/robots.txt", "HTTP/1.1 503 Busy", "").at("/rss", XML, feed("/a"));
        assertThat(watched.round("/rss").isAllLost()).isTrue();
        assertThat(watched.asked("/rss")).isZero();
        watched.server().at("/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", "User-agent: *\nDisallow:\n");
        watched.round("/rss");
        assertThat(watched.kept()).containsExactly("/a");
    }

    @Test
    void waitsForNoTimeThatAWrongClockSet() throws IOException {
        watched.server()
                .at("/rss", XML, feed("/a"))
                .at("/a", "HTTP/1.1 503 Busy", "")
                .at("/rss2", "HTTP/1.1 503 Busy\r\nRetry-After: 3600", "");
        watched.ahead(Duration.ofDays(4000));
        watched.round("/rss", "/rss2");
        assertThat(watched.kept()).isEmpty();
        watched.pages("a", "b").at("/rss", XML, feed("/a")).at("/rss2", XML, feed("/b"));
        watched.ahead(Duration.ZERO);
        watched.round("/rss", "/rss2");
        assertThat(watched.kept()).containsExactly("/a", "/b");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
