package org.demarche.fetch;

import java.time.Duration;

/**
 * How much a web server may ask of us before its answer is refused.
 *
 * @param bytes the largest answer, after decompression
 * @param redirects how many times one address may send us to another
 * @param connect the longest wait for a connection
 * @param silence the longest wait for the next bytes
 * @param whole the longest time from the first address to the last byte, redirects included
 */
public record FetchLimits(int bytes, int redirects, Duration connect, Duration silence, Duration whole) {
    /** Limits no honest news site comes near. */
    public static final FetchLimits STANDARD =
            new FetchLimits(16 << 20, 5, Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(60));
}
