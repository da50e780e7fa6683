package org.demarche.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one round came to. */
public final class Tally {
    private int feeds;
    private int unchanged;
    private int failed;
    private int found;
    private int pages;
    private int lost;
    private long waiting;

    void asked() {
        feeds++;
    }

    void unchanged() {
        unchanged++;
    }

    void failed() {
        failed++;
    }

    void found() {
        found++;
    }

    void read() {
        pages++;
    }

    void lost() {
        lost++;
    }

    void waiting(long count) {
        waiting = count;
    }

    /** True when everything that was asked for failed. */
    public boolean isAllLost() {
        return failed > 0 && failed == feeds && pages == 0;
    }

    /** True when anything that was asked for could not be had. */
    public boolean hasLosses() {
        return failed + lost > 0;
    }

    /** How many of each kind, in an order that stays. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("feeds", (long) feeds);
        counts.put("unchanged", (long) unchanged);
        counts.put("failed", (long) failed);
        counts.put("found", (long) found);
        counts.put("read", (long) pages);
        counts.put("givenUp", (long) lost);
        counts.put("waiting", waiting);
        return counts;
    }

    /** The tally in words. */
    public String told() {
        return feeds + (feeds == 1 ? " feed" : " feeds") + " asked"
                + some(unchanged, " unchanged")
                + some(failed, " failed")
                + "; " + found + (found == 1 ? " new page, " : " new pages, ")
                + pages + " read" + some(lost, " given up")
                + some(waiting, " waiting");
    }

    private static String some(long count, String what) {
        return count == 0 ? "" : ", " + count + what;
    }
}
