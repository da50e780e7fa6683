package org.demarche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.store.WatchedPage.State;

/** What is watched, through one session. */
final class WatchRows {
    private static final String PAGE = "SELECT address, feed, changed, state, due, failures FROM watched_page";

    private final Session session;

    WatchRows(Session session) {
        this.session = session;
    }

    Optional<WatchedFeed> feed(String address) {
        return session.row(
                "SELECT tag, changed, due, failures FROM watched_feed WHERE address = ?",
                row -> new WatchedFeed(
                        address,
                        Optional.ofNullable(row.getString(1)),
                        Optional.ofNullable(row.getString(2)),
                        Instant.ofEpochSecond(row.getLong(3)),
                        row.getInt(4)),
                address);
    }

    Optional<WatchedPage> page(String address) {
        return session.row(PAGE + " WHERE address = ?", WatchRows::page, address);
    }

    List<WatchedPage> waiting(String feed, Instant now) {
        return session.rows(
                PAGE + " WHERE feed = ? AND state = 0 AND (due <= ? OR due > ?) ORDER BY due, address",
                WatchRows::page,
                feed,
                now.getEpochSecond(),
                now.plus(WatchBook.LONGEST_WAIT).getEpochSecond());
    }

    long waiting(String feed) {
        return session.number("SELECT count(*) FROM watched_page WHERE feed = ? AND state = 0", feed);
    }

    Map<String, Instant> pauses() {
        Map<String, Instant> pauses = new TreeMap<>();
        session.rows(
                "SELECT host, due FROM watched_host",
                row -> pauses.put(row.getString(1), Instant.ofEpochSecond(row.getLong(2))));
        return pauses;
    }

    private static WatchedPage page(ResultSet row) throws SQLException {
        return new WatchedPage(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                State.values()[row.getInt(4)],
                Instant.ofEpochSecond(row.getLong(5)),
                row.getInt(6));
    }

    void keep(WatchedFeed feed) {
        session.run(
                "INSERT INTO watched_feed(address, tag, changed, due, failures) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (address) DO UPDATE SET tag = excluded.tag, changed = excluded.changed,"
                        + " due = excluded.due, failures = excluded.failures",
                feed.address(),
                feed.tag(),
                feed.changed(),
                feed.due().getEpochSecond(),
                feed.failures());
    }

    void keep(WatchedPage page) {
        session.run(
                "INSERT INTO watched_page(address, feed, changed, state, due, failures) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (address) DO UPDATE SET feed = excluded.feed, changed = excluded.changed,"
                        + " state = excluded.state, due = excluded.due, failures = excluded.failures",
                page.address(),
                page.feed(),
                page.changed(),
                page.state().ordinal(),
                page.due().getEpochSecond(),
                page.failures());
    }

    void pause(String host, Instant until) {
        session.run(
                "INSERT INTO watched_host(host, due) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET due = excluded.due",
                host,
                until.getEpochSecond());
    }
}
