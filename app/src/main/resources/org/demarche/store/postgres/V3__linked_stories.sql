-- The earlier story that a story goes on with, and how sure that is. Waiting: 3 woven but not linked to others yet.
ALTER TABLE story ADD COLUMN link TEXT COLLATE "C";
ALTER TABLE story ADD COLUMN sureness DOUBLE PRECISION NOT NULL DEFAULT 0;

CREATE INDEX story_link ON story (link) WHERE link IS NOT NULL;
CREATE INDEX thread_story_thread ON thread_story (thread);
CREATE INDEX moved_into ON moved (into_story);

UPDATE story SET waiting = 3 WHERE waiting <> 1;
