-- One report a row; facts hold what the columns do not: see docs/formats/archive.md. Places say where the indexes hold
-- it, and are empty for one that was superseded.
CREATE TABLE report (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    given TEXT COLLATE "C",
    origin TEXT COLLATE "C" NOT NULL,
    part INTEGER NOT NULL,
    outlet TEXT COLLATE "C",
    country TEXT COLLATE "C",
    title TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    published TEXT COLLATE "C",
    story TEXT COLLATE "C",
    superseded_by BIGINT REFERENCES report (number),
    statements INTEGER NOT NULL,
    events INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    places BYTEA NOT NULL,
    facts BYTEA NOT NULL
);

CREATE INDEX report_outlet ON report (outlet, country) WHERE superseded_by IS NULL;
CREATE INDEX report_origin ON report (origin, part);
CREATE INDEX report_story ON report (story);
CREATE INDEX report_superseded ON report (superseded_by) WHERE superseded_by IS NOT NULL;

-- What is large of a report, apart from what lists ask for.
CREATE TABLE record (
    number BIGINT PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
    text BYTEA NOT NULL,
    findings BYTEA NOT NULL,
    annotations BYTEA NOT NULL
);

-- What stands at a place of an index (kind 0 report, 1 statement, 2 event): which report, and which of its kind in it.
CREATE TABLE entry (
    kind INTEGER NOT NULL,
    place BIGINT NOT NULL,
    report BIGINT NOT NULL,
    nth INTEGER NOT NULL,
    PRIMARY KEY (kind, place)
);

-- Days are ISO 8601, empty when not known. Waiting: 1 to be woven, 2 woven but its thread is not, 0 neither.
CREATE TABLE story (
    id TEXT COLLATE "C" PRIMARY KEY,
    headline TEXT COLLATE "C" NOT NULL,
    first TEXT COLLATE "C" NOT NULL,
    last TEXT COLLATE "C" NOT NULL,
    reports INTEGER NOT NULL,
    independent INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    woven BYTEA,
    strand BYTEA
);

CREATE INDEX story_last ON story (last, id);
CREATE INDEX story_waiting ON story (waiting) WHERE waiting > 0;

CREATE TABLE thread (
    id TEXT COLLATE "C" PRIMARY KEY,
    last TEXT COLLATE "C" NOT NULL,
    woven BYTEA NOT NULL
);

CREATE TABLE thread_story (
    story TEXT COLLATE "C" PRIMARY KEY,
    thread TEXT COLLATE "C" NOT NULL REFERENCES thread (id) ON DELETE CASCADE
);

CREATE TABLE commitment (
    id TEXT COLLATE "C" PRIMARY KEY,
    day TEXT COLLATE "C" NOT NULL,
    story TEXT COLLATE "C" NOT NULL,
    woven BYTEA NOT NULL
);

CREATE INDEX commitment_day ON commitment (day, id);
CREATE INDEX commitment_story ON commitment (story);

CREATE TABLE note (
    name TEXT COLLATE "C" PRIMARY KEY,
    value BYTEA NOT NULL
);

-- What the growing of stories remembers: how many reports, and of each report, story and term what is asked when the
-- next report comes. Words are weighted terms, four bytes each and four for the weight, pressed.
CREATE TABLE shelf (
    reports INTEGER NOT NULL
);

INSERT INTO shelf (reports) VALUES (0);

CREATE TABLE shelf_report (
    document BIGINT PRIMARY KEY,
    story TEXT COLLATE "C" NOT NULL,
    words BYTEA NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL
);

CREATE TABLE shelf_story (
    id TEXT COLLATE "C" PRIMARY KEY,
    reports BYTEA NOT NULL,
    words BYTEA,
    likeness DOUBLE PRECISION NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    review_at INTEGER NOT NULL
);

CREATE TABLE shelf_term (
    term INTEGER PRIMARY KEY,
    reports INTEGER NOT NULL,
    stories BYTEA NOT NULL
);

-- Stories that became part of another.
CREATE TABLE moved (
    story TEXT COLLATE "C" PRIMARY KEY,
    into_story TEXT COLLATE "C" NOT NULL
);

CREATE TABLE report_index (place BIGINT PRIMARY KEY, words TSVECTOR NOT NULL, facets TSVECTOR NOT NULL);
CREATE TABLE statement_index (place BIGINT PRIMARY KEY, words TSVECTOR NOT NULL, facets TSVECTOR NOT NULL);
CREATE TABLE event_index (place BIGINT PRIMARY KEY, words TSVECTOR NOT NULL, facets TSVECTOR NOT NULL);

-- Words and facets never look alike, so one inverted index answers for both.
CREATE INDEX report_index_words ON report_index USING gin ((facets || words));
CREATE INDEX statement_index_words ON statement_index USING gin ((facets || words));
CREATE INDEX event_index_words ON event_index USING gin ((facets || words));
