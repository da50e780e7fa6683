package org.demarche.source;

import java.util.List;

/**
 * What a feed, a news sitemap or a page with feeds points to.
 *
 * @param pages the pages of reports, in the order they are listed
 * @param feeds other feeds, which list pages in their turn
 * @param more how many pages and feeds beyond the limit were left out
 */
public record Listing(List<Entry> pages, List<String> feeds, int more) {
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_FEEDS = 50;

    /**
     * One page of a report.
     *
     * @param address where it is
     * @param changed what the listing says of its last change; empty when it says nothing
     */
    public record Entry(String address, String changed) {}

    public Listing {
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
    }

    static Listing of(List<Entry> pages, List<String> feeds) {
        return new Listing(
                pages.subList(0, Math.min(pages.size(), MOST_PAGES)),
                feeds.subList(0, Math.min(feeds.size(), MOST_FEEDS)),
                Math.max(0, pages.size() - MOST_PAGES) + Math.max(0, feeds.size() - MOST_FEEDS));
    }
}
