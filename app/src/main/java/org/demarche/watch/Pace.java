package org.demarche.watch;

import java.time.Duration;

/**
 * How often and how fast is asked; the one place where such numbers stand.
 *
 * @param every how often feeds are asked; a round lasts no longer
 * @param pause the least time between two questions to one host; a site may ask for more
 * @param retry the wait after a first failure of a page; it grows fourfold with each further one
 * @param tries how often a page is asked for before it is given up
 * @param redirects how many times a page or feed may send us elsewhere
 * @param asked how many hosts are asked at once
 * @param again the least time before a page that its feed calls changed is fetched again
 */
public record Pace(
        Duration every, Duration pause, Duration retry, int tries, int redirects, int asked, Duration again) {
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    /** The pace no site complains of, at this interval. */
    public static Pace standard(Duration every) {
        return new Pace(every, Duration.ofSeconds(1), Duration.ofMinutes(5), 6, 5, 8, Duration.ofHours(1));
    }

    /** How long a page waits after so many failures. */
    Duration pageWait(int failures) {
        return grown(retry, 4, failures);
    }

    /** How long a feed waits after so many failures in a row; nothing after the first, which the next round tries. */
    Duration feedWait(int failures) {
        return failures < 2 ? Duration.ZERO : grown(every, 2, failures);
    }

    private static Duration grown(Duration first, int factor, int failures) {
        Duration wait = first;
        for (int i = 1; i < failures && wait.compareTo(LONGEST_WAIT) < 0; i++) wait = wait.multipliedBy(factor);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
