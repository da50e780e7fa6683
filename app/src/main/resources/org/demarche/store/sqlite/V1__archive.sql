-- One report a row; facts hold what the columns do not: see docs/formats/archive.md. Places say where the indexes hold
-- it, and are empty for one that was superseded.
CREATE TABLE report (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    given TEXT,
    origin TEXT NOT NULL,
    part INTEGER NOT NULL,
    outlet TEXT,
    country TEXT,
    title TEXT,
    language TEXT NOT NULL,
    published TEXT,
    story TEXT,
    superseded_by INTEGER REFERENCES report (number),
    statements INTEGER NOT NULL,
    events INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    places BLOB NOT NULL,
    facts BLOB NOT NULL
);

CREATE INDEX report_outlet ON report (outlet, country) WHERE superseded_by IS NULL;
CREATE INDEX report_origin ON report (origin, part);
CREATE INDEX report_story ON report (story);
CREATE INDEX report_superseded ON report (superseded_by) WHERE superseded_by IS NOT NULL;

-- What is large of a report, apart from what lists ask for.
CREATE TABLE record (
    number INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
    text BLOB NOT NULL,
    findings BLOB NOT NULL,
    annotations BLOB NOT NULL
);

-- What stands at a place of an index (kind 0 report, 1 statement, 2 event): which report, and which of its kind in it.
CREATE TABLE entry (
    kind INTEGER NOT NULL,
    place INTEGER NOT NULL,
    report INTEGER NOT NULL,
    nth INTEGER NOT NULL,
    PRIMARY KEY (kind, place)
) WITHOUT ROWID;

-- Facets stand before the words: neither ever looks like the other.
CREATE VIRTUAL TABLE report_index USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_index USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE event_index USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- The words of each index with the number of entries that hold them.
CREATE VIRTUAL TABLE report_vocabulary USING fts5vocab ('report_index', 'row');
CREATE VIRTUAL TABLE statement_vocabulary USING fts5vocab ('statement_index', 'row');
CREATE VIRTUAL TABLE event_vocabulary USING fts5vocab ('event_index', 'row');

-- Days are ISO 8601, empty when not known. Waiting: 1 to be woven, 2 woven but its thread is not, 0 neither.
CREATE TABLE story (
    id TEXT PRIMARY KEY,
    headline TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    reports INTEGER NOT NULL,
    independent INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    woven BLOB,
    strand BLOB
);

CREATE INDEX story_last ON story (last, id);
CREATE INDEX story_waiting ON story (waiting) WHERE waiting > 0;

CREATE TABLE thread (
    id TEXT PRIMARY KEY,
    last TEXT NOT NULL,
    woven BLOB NOT NULL
);

CREATE TABLE thread_story (
    story TEXT PRIMARY KEY,
    thread TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    story TEXT NOT NULL,
    woven BLOB NOT NULL
) WITHOUT ROWID;

CREATE INDEX commitment_day ON commitment (day, id);
CREATE INDEX commitment_story ON commitment (story);

CREATE TABLE note (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

-- What the growing of stories remembers: how many reports, and of each report, story and term what is asked when the
-- next report comes. Words are weighted terms, four bytes each and four for the weight, pressed.
CREATE TABLE shelf (
    reports INTEGER NOT NULL
);

INSERT INTO shelf (reports) VALUES (0);

CREATE TABLE shelf_report (
    document INTEGER PRIMARY KEY,
    story TEXT NOT NULL,
    words BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
);

CREATE TABLE shelf_story (
    id TEXT PRIMARY KEY,
    reports BLOB NOT NULL,
    words BLOB,
    likeness DOUBLE PRECISION NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    review_at INTEGER NOT NULL
);

CREATE TABLE shelf_term (
    term INTEGER PRIMARY KEY,
    reports INTEGER NOT NULL,
    stories BLOB NOT NULL
);

-- Stories that became part of another.
CREATE TABLE moved (
    story TEXT PRIMARY KEY,
    into_story TEXT NOT NULL
) WITHOUT ROWID;
