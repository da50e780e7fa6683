package org.demarche.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps to what sites ask of programs that come again and again ({@code robots.txt}, RFC 9309). */
public final class Robots {
    private static final Duration FRESH = Duration.ofHours(24);
    private static final int MOST_SITES = 1_000;
    private static final int LONGEST = 500 * 1024;

    private record Known(BaseRobotRules rules, Instant until) {}

    private final Fetcher fetcher;
    private final Clock clock;
    private final Map<String, Known> sites = new LinkedHashMap<>();

    public Robots(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** True when the site lets us read this address; a site that is in trouble is left alone. */
    public boolean allows(URI address) throws IOException {
        return rules(address).isAllowed(address.toString());
    }

    /** How long the site asks us to wait between two pages. */
    public Optional<Duration> delay(URI address) throws IOException {
        long delay = rules(address).getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Optional.empty() : Optional.of(Duration.ofMillis(delay));
    }

    private synchronized BaseRobotRules rules(URI address) throws IOException {
        URI site = WebAddress.of(address.toString()).resolve("/robots.txt");
        Instant now = clock.instant();
        Known known = sites.get(site.toString());
        if (known != null && now.isBefore(known.until())) return known.rules();
        BaseRobotRules rules = ask(site);
        sites.remove(site.toString());
        if (sites.size() >= MOST_SITES) sites.remove(sites.keySet().iterator().next());
        sites.put(site.toString(), new Known(rules, now.plus(FRESH)));
        return rules;
    }

    private BaseRobotRules ask(URI site) {
        try {
            Reply reply = fetcher.ask(site, Reply.Stamp.NONE);
            if (reply.status() >= 500 || reply.status() == 429) return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
            if (!reply.isWell()) return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            byte[] head = java.util.Arrays.copyOf(reply.body(), Math.min(reply.body().length, LONGEST));
            return new SimpleRobotRulesParser()
                    .parseContent(site.toString(), head, "text/plain", List.of(Fetcher.AGENT.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            // RFC 9309: rules that cannot be reached forbid everything, until they can.
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }
}
