-- Who a report says that somebody is, under the words of the full name, and the words that say so (start and until are
-- UTF-16 offsets into its text). Reports that were superseded teach nothing.
CREATE TABLE lesson (
    name TEXT COLLATE "C" NOT NULL,
    report BIGINT NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    day TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    sector TEXT COLLATE "C",
    start INTEGER NOT NULL,
    until INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (name, report)
);

CREATE INDEX lesson_report ON lesson (report);

-- Whom a report knows by a lesson of which other report.
CREATE TABLE learnt (
    report BIGINT NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    teacher BIGINT NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    country TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (report, name)
);

CREATE INDEX learnt_teacher ON learnt (teacher);
CREATE INDEX learnt_name ON learnt (name);
