package org.demarche.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.watch.Watched.XML;
import static org.demarche.watch.Watched.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.DocumentId;
import org.demarche.Killed;
import org.demarche.store.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A watch that is killed without warning neither misses a page nor keeps one twice. With {@code -Ddemarche.kills=50} it is
 * killed more often.
 */
@Tag("kill")
class KilledWatchTest {
    private static final int KILLS = Integer.getInteger("demarche.kills", 3);
    private static final int PAGES = 20 * (KILLS + 1);

    @RegisterExtension
    private final Watched watched = new Watched();

    @Test
    void neitherMissesNorRepeatsAPageHoweverOftenItIsKilled() throws IOException, InterruptedException {
        String[] names = new String[PAGES];
        for (int i = 0; i < PAGES; i++) names[i] = "p" + i;
        // A feed that says it is unchanged: what the killed rounds were told of must be remembered.
        watched.pages(names).at("/rss", XML + "\r\nETag: \"1\"", feed(names));
        List<String> told = new ArrayList<>();
        Random random = new Random(7414);
        for (int i = 0; i < KILLS; i++) {
            told.addAll(watch(1 + random.nextInt(12)));
            watched.server().at("/rss", "HTTP/1.1 304 Not Modified", "");
            try (Archive archive = watched.archive()) {
                assertThat(told).isNotEmpty().allMatch(id -> archive.holds(new DocumentId(id)));
                assertThat(archive.check(id -> {})).isEmpty();
                assertThat(archive.counts().reports()).isLessThan(PAGES);
            }
        }
        told.addAll(watch(Killed.NEVER));
        assertThat(told).doesNotHaveDuplicates();
        assertThat(watched.kept()).hasSize(PAGES).doesNotHaveDuplicates();
        // What a kill cut short is fetched once more, what was kept is not.
        for (String name : names) assertThat(watched.asked("/" + name)).isBetween(1L, 1L + KILLS);
    }

    private List<String> watch(int after) throws IOException, InterruptedException {
        return Killed.run(
                WatchUntilKilled.class,
                after,
                0,
                watched.place(),
                watched.server().address("/rss"));
    }
}
