package org.demarche.store;

import java.time.Instant;

/**
 * A page that a watched feed points to.
 *
 * @param address where it is
 * @param feed the feed it was found through, as the user named it
 * @param changed what the feed said last of its change
 * @param state what became of it
 * @param due not asked before then
 * @param failures how many times it could not be read since it was found
 */
public record WatchedPage(String address, String feed, String changed, State state, Instant due, int failures) {
    /** What became of a page. The order is part of an archive's form. */
    public enum State {
        WAITS,
        READ,
        GIVEN_UP
    }

    /** One that was just found. */
    public static WatchedPage found(String address, String feed, String changed) {
        return new WatchedPage(address, feed, changed, State.WAITS, Instant.EPOCH, 0);
    }

    /** The page in another state; before then a change does not make it wait again. */
    public WatchedPage in(State other, Instant then) {
        return new WatchedPage(address, feed, changed, other, then, failures);
    }

    /** After one more failure: it waits until then. */
    public WatchedPage failedUntil(Instant then) {
        return new WatchedPage(address, feed, changed, State.WAITS, then, failures + 1);
    }
}
