-- What press databases note of an article beside its text, and the words above its headline.

ALTER TABLE article ADD COLUMN kicker   TEXT;
ALTER TABLE article ADD COLUMN edition  TEXT;
ALTER TABLE article ADD COLUMN page     TEXT;
ALTER TABLE article ADD COLUMN words    INTEGER;
ALTER TABLE article ADD COLUMN document TEXT; -- its number in the database

-- Other papers in which the database knows the same text.
CREATE TABLE also_in (
  article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
