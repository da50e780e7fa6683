-- Who a report says that somebody is, under the words of the full name, and the words that say so (start and until are
-- UTF-16 offsets into its text). Reports that were superseded teach nothing.
CREATE TABLE lesson (
    name TEXT NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    day TEXT NOT NULL,
    country TEXT NOT NULL,
    sector TEXT,
    start INTEGER NOT NULL,
    until INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (name, report)
) WITHOUT ROWID;

CREATE INDEX lesson_report ON lesson (report);

-- Whom a report knows by a lesson of which other report.
CREATE TABLE learnt (
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    name TEXT NOT NULL,
    teacher INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    country TEXT NOT NULL,
    PRIMARY KEY (report, name)
) WITHOUT ROWID;

CREATE INDEX learnt_teacher ON learnt (teacher);
CREATE INDEX learnt_name ON learnt (name);
