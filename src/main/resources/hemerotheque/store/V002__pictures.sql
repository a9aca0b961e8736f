-- The pictures that articles show, each stored once whatever the number of articles and captures that show it.

CREATE TABLE picture (
  id     INTEGER PRIMARY KEY,
  sha256 TEXT    NOT NULL UNIQUE,
  kind   TEXT    NOT NULL, -- 'png', 'jpeg', …: what the bytes are
  width  INTEGER NOT NULL, -- pixels
  height INTEGER NOT NULL,
  bytes  BLOB    NOT NULL  -- as they lay with the page
) STRICT;

-- Which articles have it, in one of their captures: the figures of their bodies name it by its digest.
CREATE TABLE article_picture (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  picture INTEGER NOT NULL REFERENCES picture (id),
  PRIMARY KEY (article, picture)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_picture_by_picture ON article_picture (picture);

-- A picture goes with the last article that has it.
CREATE TRIGGER picture_goes_with_its_articles AFTER DELETE ON article_picture BEGIN
  DELETE FROM picture
   WHERE id = OLD.picture
     AND NOT EXISTS (SELECT 1 FROM article_picture WHERE picture = OLD.picture);
END;
