package org.demarche.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The watch book of an archive in a database. */
final class SqlWatchBook implements WatchBook {
    private final SqlArchive archive;

    SqlWatchBook(SqlArchive archive) {
        this.archive = archive;
    }

    @Override
    public Optional<WatchedFeed> feed(String address) {
        return archive.read(session -> new WatchRows(session).feed(address));
    }

    @Override
    public Optional<WatchedPage> page(String address) {
        return archive.read(session -> new WatchRows(session).page(address));
    }

    @Override
    public List<WatchedPage> waiting(String feed, Instant now) {
        return archive.read(session -> new WatchRows(session).waiting(feed, now));
    }

    @Override
    public long waiting(String feed) {
        return archive.read(session -> new WatchRows(session).waiting(feed));
    }

    @Override
    public Map<String, Instant> pauses() {
        return archive.read(session -> new WatchRows(session).pauses());
    }
}
