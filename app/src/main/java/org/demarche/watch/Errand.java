package org.demarche.watch;

import java.net.URI;
import java.util.Locale;
import org.demarche.fetch.Reply;
import org.demarche.store.WatchedFeed;
import org.demarche.store.WatchedPage;

/** One address to ask at, and what for. */
sealed interface Errand {
    /** The address as it is known. */
    String address();

    /** The feed the user named. */
    String root();

    Hop hop();

    /** The same errand at the address a redirect leads to. */
    Errand at(URI next);

    /** What to send along, so that what is known is not sent again. */
    Reply.Stamp stamp();

    /**
     * Where the errand has come to.
     *
     * @param at the address to ask at now
     * @param redirects how many led there
     */
    record Hop(URI at, int redirects) {
        static Hop first(String address) {
            return new Hop(URI.create(address), 0);
        }

        Hop to(URI next) {
            return new Hop(next, redirects + 1);
        }

        String host() {
            return String.valueOf(at.getHost()).toLowerCase(Locale.ROOT);
        }
    }

    /** To see what a feed lists. */
    record OfFeed(WatchedFeed feed, String root, Hop hop) implements Errand {
        @Override
        public String address() {
            return feed.address();
        }

        @Override
        public Errand at(URI next) {
            return new OfFeed(feed, root, hop.to(next));
        }

        @Override
        public Reply.Stamp stamp() {
            return new Reply.Stamp(feed.tag(), feed.changed());
        }
    }

    /** To fetch a page. */
    record OfPage(WatchedPage page, Hop hop) implements Errand {
        @Override
        public String address() {
            return page.address();
        }

        @Override
        public String root() {
            return page.feed();
        }

        @Override
        public Errand at(URI next) {
            return new OfPage(page, hop.to(next));
        }

        @Override
        public Reply.Stamp stamp() {
            return Reply.Stamp.NONE;
        }
    }
}
