package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each bound on what a web server may send: what keeps to it is read, what goes beyond it is refused. */
class FetchBoundsTest {
    private static final int BYTES = 1 << 20;
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/plain";

    @RegisterExtension
    private final OddlyServed served = new OddlyServed();

    @Test
    void boundsTheBytesOfAnAnswer() throws IOException {
        served.server().at("/most", OK, "a".repeat(BYTES)).at("/more", OK, "a".repeat(BYTES + 1));
        assertThat(served.fetcher().fetch(served.server().address("/most")).body())
                .hasSize(BYTES);
        served.refuses("/more", "is larger than 1 MB");
    }

    @Test
    void boundsHowOftenOneAddressSendsToAnother() throws IOException {
        for (int i = 0; i < 4; i++) served.server().at("/" + i, "HTTP/1.1 302 Found\r\nLocation: /" + (i + 1), "");
        served.server().at("/4", OK, "here");
        assertThat(served.fetcher().fetch(served.server().address("/1")).address())
                .isEqualTo(served.server().address("/4"));
        served.refuses("/0", "redirects more than 3 times");
    }

    @Test
    void boundsTheHeadersOfAnAnswer() throws IOException {
        String header = "\r\nX-Y: z";
        served.server()
                .at("/long", OK + "\r\nX-Long: " + "a".repeat(31_000), "here")
                .at("/longer", OK + "\r\nX-Long: " + "a".repeat(33_000), "here")
                .at("/many", OK + header.repeat(290), "here")
                .at("/more", OK + header.repeat(310), "here");
        assertThat(served.fetcher().fetch(served.server().address("/long")).body())
                .hasSize(4);
        assertThat(served.fetcher().fetch(served.server().address("/many")).body())
                .hasSize(4);
        served.refuses("/longer", "cannot be reached");
        served.refuses("/more", "cannot be reached");
    }

    @Test
    void boundsTheLengthOfAnAddress() throws Refusal {
        String start = "http://news.example/";
        assertThat(WebAddress.of(start + "a".repeat(8_000 - start.length())).toString())
                .hasSize(8_000);
        assertThatThrownBy(() -> WebAddress.of(start + "a".repeat(8_001 - start.length())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void boundsWhatIsReadOfTheRulesOfASite() throws IOException {
        String rules = "User-agent: *\nDisallow: /early/\n";
        String beyond = "#" + "x".repeat(100) + "\n";
        served.server()
                .at("/robots.txt", OK, rules + beyond.repeat(512 * 1024 / beyond.length()) + "Disallow: /late/\n");
        Robots robots = new Robots(served.fetcher(), Clock.systemUTC());
        assertThat(robots.says(URI.create(served.server().address("/early/a")))).isEqualTo(Robots.Word.MAY_NOT);
        assertThat(robots.says(URI.create(served.server().address("/late/a")))).isEqualTo(Robots.Word.MAY);
    }
}
