-- How far web archives were read: everything before the place was met. Files are known by a digest; see
-- docs/formats/archive.md.
CREATE TABLE source_file (
    number INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    place INTEGER NOT NULL,
    skip INTEGER NOT NULL
);

-- Which reports were met in them.
CREATE TABLE source_report (
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES source_file (number) ON DELETE CASCADE,
    PRIMARY KEY (report, file)
) WITHOUT ROWID;

-- What is watched. Times are seconds since 1970. What a server calls the present state of a feed is sent along when it
-- is asked again.
CREATE TABLE watched_feed (
    address TEXT PRIMARY KEY,
    tag TEXT,
    changed TEXT,
    due INTEGER NOT NULL,
    failures INTEGER NOT NULL
);

-- The pages that feeds point to: 0 waits, 1 read, 2 given up. Changed is what the feed said of the page last.
CREATE TABLE watched_page (
    address TEXT PRIMARY KEY,
    feed TEXT NOT NULL,
    changed TEXT NOT NULL,
    state INTEGER NOT NULL,
    due INTEGER NOT NULL,
    failures INTEGER NOT NULL
);

CREATE INDEX watched_page_waiting ON watched_page (feed, due) WHERE state = 0;

-- Hosts that asked to be left alone until then.
CREATE TABLE watched_host (
    host TEXT PRIMARY KEY,
    due INTEGER NOT NULL
);
