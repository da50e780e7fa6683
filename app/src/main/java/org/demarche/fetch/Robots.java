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
    private static final Duration TROUBLED = Duration.ofMinutes(5);
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

    /** What a site says of one address. */
    public enum Word {
        MAY,
        MAY_NOT,
        /** The site is in trouble and says nothing now; it is left alone until it does. */
        SILENT
    }

    /** What the site says to our reading this address. */
    public Word says(URI address) throws IOException {
        BaseRobotRules rules = rules(address);
        if (rules.isDeferVisits()) return Word.SILENT;
        return rules.isAllowed(address.toString()) ? Word.MAY : Word.MAY_NOT;
    }

    /** How long the site asks us to wait between two pages. */
    public Optional<Duration> delay(URI address) throws IOException {
        long delay = rules(address).getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Optional.empty() : Optional.of(Duration.ofMillis(delay));
    }

    private BaseRobotRules rules(URI address) throws IOException {
        String site = WebAddress.of(address.toString()).resolve("/robots.txt").toString();
        Optional<Known> kept = known(site);
        if (kept.isPresent()) return kept.get().rules();
        // Asked outside the lock: one slow site must not keep the others waiting.
        BaseRobotRules rules = ask(URI.create(site));
        keep(site, rules);
        return rules;
    }

    private synchronized Optional<Known> known(String site) {
        return Optional.ofNullable(sites.get(site))
                .filter(known -> clock.instant().isBefore(known.until()));
    }

    private synchronized void keep(String site, BaseRobotRules rules) {
        sites.remove(site);
        if (sites.size() >= MOST_SITES) sites.remove(sites.keySet().iterator().next());
        sites.put(site, new Known(rules, clock.instant().plus(rules.isDeferVisits() ? TROUBLED : FRESH)));
    }

    private BaseRobotRules ask(URI site) {
        try {
            Reply reply = fetcher.ask(site, Reply.Stamp.NONE);
            if (reply.status() >= 500 || reply.status() == 429) return silent();
            if (!reply.isWell()) return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            byte[] head = java.util.Arrays.copyOf(reply.body(), Math.min(reply.body().length, LONGEST));
            return new SimpleRobotRulesParser()
                    .parseContent(site.toString(), head, "text/plain", List.of(Fetcher.AGENT.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            return silent();
        }
    }

    // RFC 9309: rules that cannot be reached forbid everything, until they can.
    private static BaseRobotRules silent() {
        BaseRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        rules.setDeferVisits(true);
        return rules;
    }
}
