package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final String PLAIN = "HTTP/1.1 200 OK\r\nContent-Type: text/plain";

    private OddServer server;
    private Fetcher fetcher;
    private Robots robots;

    @BeforeEach
    void open() throws IOException {
        server = new OddServer();
        fetcher = new Fetcher(FetchLimits.STANDARD, Reach.ANYWHERE);
        robots = new Robots(fetcher, CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private URI at(String path) {
        return URI.create(server.address(path));
    }

    @Test
    void keepsToTheRulesForAll() throws IOException {
        server.at("/robots.txt", PLAIN, "User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n");

        assertThat(robots.says(at("/news/a"))).isEqualTo(Robots.Word.MAY);
        assertThat(robots.says(at("/private/a"))).isEqualTo(Robots.Word.MAY_NOT);
        assertThat(robots.delay(at("/news/a"))).isEqualTo(Optional.of(Duration.ofSeconds(3)));
    }

    @Test
    void keepsToTheRulesForUsByName() throws IOException {
        server.at("/robots.txt", PLAIN, "User-agent: *\nDisallow:\n\nUser-agent: Demarche\nDisallow: /\n");

        assertThat(robots.says(at("/news/a"))).isEqualTo(Robots.Word.MAY_NOT);
    }

    @Test
    void readsFreelyWhereNoRulesAre() throws IOException {
        assertThat(robots.says(at("/news/a"))).isEqualTo(Robots.Word.MAY);
        assertThat(robots.delay(at("/news/a"))).isEmpty();
    }

    @Test
    void leavesSitesInTroubleAlone() throws IOException {
        server.at("/robots.txt", "HTTP/1.1 503 Service Unavailable", "");

        assertThat(robots.says(at("/news/a"))).isEqualTo(Robots.Word.SILENT);
    }

    @Test
    void asksASiteOnce() throws IOException {
        server.at("/robots.txt", PLAIN, "User-agent: *\nDisallow: /private/\n");

        robots.says(at("/a"));
        robots.says(at("/b"));

        assertThat(server.asked()).hasSize(1);
    }
}
