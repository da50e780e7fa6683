package org.demarche.web;

import java.time.Duration;

/**
 * How much a client may ask of the server; the one place where such numbers stand.
 *
 * @param bodyBytes the largest request body
 * @param keptBytes how many bytes of answers are kept to be given again
 * @param idle how long a connection may stay silent
 * @param bodyBytesEachSecond how slowly a body may arrive
 * @param connections how many connections are open at once
 * @param reads how often an address other than loopback may ask, in a minute
 * @param writes how often an address may write, in a minute
 * @param refusals how many wrong tokens an address may send, in a minute
 * @param readings how many posted reports are read at once; more wait
 * @param patience how long a posted report waits for its turn
 * @param farewell how long requests under way may take when the server stops
 */
public record Limits(
        int bodyBytes,
        int keptBytes,
        Duration idle,
        long bodyBytesEachSecond,
        int connections,
        int reads,
        int writes,
        int refusals,
        int readings,
        Duration patience,
        Duration farewell) {
    private static final int MEGABYTE = 1 << 20;

    /** Limits no honest use comes near. */
    public static final Limits STANDARD = new Limits(
            8 * MEGABYTE,
            32 * MEGABYTE,
            Duration.ofSeconds(20),
            1024,
            512,
            1200,
            120,
            10,
            2,
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));
}
