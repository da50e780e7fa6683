package org.demarche.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an archive remembers of the feeds it is fed from. */
public interface WatchBook {
    /** No wait is as long: a time further ahead was set by a clock that was wrong, and nothing waits for it. */
    Duration LONGEST_WAIT = Duration.ofDays(8);

    Optional<WatchedFeed> feed(String address);

    Optional<WatchedPage> page(String address);

    /** The pages found through this feed that wait and may be asked by now, those found first before others. */
    List<WatchedPage> waiting(String feed, Instant now);

    /** How many pages found through this feed wait, whenever they may be asked. */
    long waiting(String feed);

    /** The hosts that asked to be left alone, and until when. */
    Map<String, Instant> pauses();
}
