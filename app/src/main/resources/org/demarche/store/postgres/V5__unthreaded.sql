-- Reports that came into their story, or were read anew, since the claims and commitments that run through it were found.
CREATE TABLE unthreaded (
    report BIGINT PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE
);

INSERT INTO unthreaded (report)
SELECT r.number FROM report r JOIN story s ON s.id = r.story WHERE s.waiting > 0;
