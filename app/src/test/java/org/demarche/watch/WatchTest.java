package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.watch.Watched.HTML;
import static org.demarche.watch.Watched.XML;
import static org.demarche.watch.Watched.feed;
import static org.demarche.watch.Watched.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.fetch.OddServer;
import org.demarche.fetch.Reach;
import org.demarche.store.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a watch takes from feeds of a real server on loopback, and how politely. */
class WatchTest {
    @RegisterExtension
    private final Watched watched = new Watched();

    @Test
    void addsWhatAFeedPointsToOnceAndAsksOnlyForWhatChanged() throws IOException {
        watched.pages("a", "b", "c").at("/rss", XML + "\r\nETag: \"1\"", feed("/a", "b"));
        assertThat(watched.round("/rss").told()).isEqualTo("1 feed asked; 2 new pages, 2 read");
        assertThat(watched.kept()).containsExactly("/a", "/b");

        watched.server().at("/rss", "HTTP/1.1 304 Not Modified", "");
        assertThat(watched.round("/rss").told()).isEqualTo("1 feed asked, 1 unchanged; 0 new pages, 0 read");
        assertThat(watched.server().asked().get(watched.server().asked().size() - 1))
                .contains("If-None-Match: \"1\"");

        watched.server().at("/rss", XML + "\r\nETag: \"2\"", feed("/a", "/c"));
        watched.round("/rss");
        assertThat(watched.kept()).containsExactly("/a", "/b", "/c");
        assertThat(watched.asked("/a")).isEqualTo(1);
        assertThat(watched.heard().problems).isEmpty();
    }

    @Test
    void followsPagesThatNameFeedsAndIndexesOfSitemaps() throws IOException {
        watched.pages("a", "b");
        watched.server()
                .at("/", HTML, "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head></html>")
                .at("/rss", XML + "\r\nETag: \"1\"", feed("/a"))
                .at(
                        "/index.xml",
                        XML,
                        "<sitemapindex><sitemap><loc>" + watched.server().address("/news.xml")
                                + "</loc></sitemap></sitemapindex>")
                .at(
                        "/news.xml",
                        XML,
                        "<urlset xmlns:news='n'><url><loc>" + watched.server().address("/b")
                                + "</loc><news:news><news:title>t</news:title></news:news></url></urlset>");
        assertThat(watched.round("/", "/index.xml").told()).isEqualTo("4 feeds asked; 2 new pages, 2 read");
        watched.round("/", "/index.xml");
        assertThat(watched.asked("/rss"))
                .as("a page that names feeds is read again, so its feeds are asked")
                .isEqualTo(2);
        assertThat(watched.kept()).containsExactly("/a", "/b");
    }

    @Test
    void keepsToRobotsAtEveryStepAndToTheDelayTheyAskFor() throws IOException {
        List<Instant> times = new CopyOnWriteArrayList<>();
        watched.server()
                .at(
                        "/robots.txt",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain",
                        "User-agent: *\nDisallow: /closed\nCrawl-delay: 1\n");
        for (String path : List.of("/rss", "/a", "/b")) {
            String body = path.equals("/rss") ? feed("/closed/x", "/a", "/b", "/way") : page(path.substring(1));
            String head = path.equals("/rss") ? XML : HTML;
            watched.server().at(path, out -> {
                times.add(Instant.now());
                out.write(OddServer.head(head));
                out.write(body.getBytes(StandardCharsets.UTF_8));
            });
        }
        watched.server().at("/way", "HTTP/1.1 302 Found\r\nLocation: /closed/y", "");
        watched.round("/rss");
        assertThat(watched.kept()).containsExactly("/a", "/b");
        assertThat(watched.asked("/closed/x") + watched.asked("/closed/y")).isZero();
        assertThat(watched.heard().told("/closed/x")).contains("robots.txt");
        assertThat(watched.heard().told("/way")).contains("robots.txt");
        assertThat(times).hasSize(3);
        for (int i = 1; i < times.size(); i++)
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void asksAHostOneQuestionAtATime() throws IOException {
        List<Integer> besides = new CopyOnWriteArrayList<>();
        AtomicInteger now = new AtomicInteger();
        String[] links = new String[8];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/" + i;
            String body = page("Ostby" + i);
            watched.server().at(links[i], out -> {
                besides.add(now.incrementAndGet());
                Thread.sleep(30);
                now.decrementAndGet();
                out.write(OddServer.head(HTML));
                out.write(body.getBytes(StandardCharsets.UTF_8));
            });
        }
        watched.server().at("/rss", XML, feed(links));
        watched.round("/rss");
        assertThat(besides).hasSize(8).containsOnly(1);
    }

    @Test
    void readsAPageOnceWhateverParametersFollowItsReaders() throws IOException {
        watched.pages("a")
                .at("/rss", XML, feed("/a?utm_source=rss", "/a?fbclid=7", "/b"))
                .at("/b", "HTTP/1.1 302 Found\r\nLocation: /b2?utm_medium=feed", "")
                .at("/b2?utm_medium=feed", HTML, page("b"));
        assertThat(watched.round("/rss").told()).isEqualTo("1 feed asked; 2 new pages, 2 read");
        assertThat(watched.heard().filed)
                .containsExactlyInAnyOrder(
                        watched.server().address("/a"), watched.server().address("/b2"));
    }

    @Test
    void refusesAddressesThatAreNotPublic() throws IOException {
        watched.pages("a").at("/rss", XML, feed("/a"));
        assertThat(watched.round(Reach.PUBLIC, () -> false, "/rss").isAllLost()).isTrue();
        assertThat(watched.server().asked()).isEmpty();
        assertThat(watched.heard().told("/rss")).contains("not public; give --allow-private");
    }

    @Test
    void correctedPageTakesThePlaceOfTheOldOne() throws IOException {
        watched.pages("a").at("/rss", XML, feed("/a Tue, 07 May 2024 10:00:00 GMT"));
        watched.round("/rss");
        watched.server()
                .at("/a", HTML, page("Ostby, corrected,"))
                .at("/rss", XML, feed("/a Tue, 07 May 2024 12:00:00 GMT"));
        watched.round("/rss");
        assertThat(watched.asked("/a")).as("not again within the hour").isEqualTo(1);
        watched.ahead(Duration.ofHours(2));
        watched.round("/rss");
        assertThat(watched.asked("/a")).isEqualTo(2);
        try (Archive archive = watched.archive()) {
            assertThat(archive.counts().superseded()).isEqualTo(1);
        }
    }

    @Test
    void stoppedInTheMiddleItNeitherMissesNorRepeats() throws IOException {
        String[] names = new String[70];
        for (int i = 0; i < names.length; i++) names[i] = "p" + i;
        watched.pages(names).at("/rss", XML + "\r\nETag: \"1\"", feed(names));
        for (int rounds = 0; rounds < 3; rounds++) {
            int enough = watched.heard().filed.size() + 3;
            watched.round(() -> watched.heard().filed.size() >= enough, "/rss");
        }
        assertThat(watched.heard().filed.size()).as("stopped before the end").isBetween(5, 69);
        watched.server().at("/rss", "HTTP/1.1 304 Not Modified", "");
        watched.round("/rss");
        assertThat(watched.kept()).hasSize(70).doesNotHaveDuplicates();
        assertThat(watched.heard().filed).hasSize(70).doesNotHaveDuplicates();
        assertThat(watched.heard().knownAgain).isEmpty();
    }
}
