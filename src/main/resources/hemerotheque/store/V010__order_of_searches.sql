-- The order in which a reader has put the saved searches: until then, that in which they were saved. Only a column is
-- added, so that programs of the first schema can read this one.

ALTER TABLE saved_search ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

UPDATE saved_search SET place = id;
