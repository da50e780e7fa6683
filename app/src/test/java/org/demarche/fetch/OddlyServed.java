package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For each test a server on loopback that answers what it is told to, and a fetcher within small limits. */
final class OddlyServed implements BeforeEachCallback, AfterEachCallback {
    static final FetchLimits SMALL =
            new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));

    private Optional<OddServer> server = Optional.empty();
    private Optional<Fetcher> fetcher = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = Optional.of(new OddServer());
        fetcher = Optional.of(new Fetcher(SMALL, Reach.ANYWHERE));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        fetcher().close();
        server().close();
    }

    OddServer server() {
        return server.orElseThrow();
    }

    Fetcher fetcher() {
        return fetcher.orElseThrow();
    }

    /** Expects that the page at this path is refused, and why. */
    void refuses(String path, String why) {
        assertThatThrownBy(() -> fetcher().fetch(server().address(path)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }
}
