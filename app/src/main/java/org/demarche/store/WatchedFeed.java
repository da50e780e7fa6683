package org.demarche.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is watched.
 *
 * @param address where it is
 * @param tag the {@code ETag} its server gave the last state that was read
 * @param changed the {@code Last-Modified} of that state
 * @param due not asked again before then
 * @param failures how many times in a row it could not be read
 */
public record WatchedFeed(String address, Optional<String> tag, Optional<String> changed, Instant due, int failures) {
    /** One that was never asked. */
    public static WatchedFeed first(String address) {
        return new WatchedFeed(address, Optional.empty(), Optional.empty(), Instant.EPOCH, 0);
    }
}
