-- Near-duplicates: texts that another article holds too, but for details. All of this follows from the bodies and can be
-- made again from them. Only tables are added, so that programs of the first schema can read this one.

-- What a text is compared by, see Sketch.
CREATE TABLE sketch (
  article  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  shingles INTEGER NOT NULL, -- how many different ones the text has
  hashes   BLOB    NOT NULL  -- the smallest of them, rising, 4 bytes each, the first byte the highest
) STRICT;

-- The groups of two articles and more. An article that resembles no other has no row. A row goes with the sketch of its
-- article, see below.
CREATE TABLE reprint (
  article INTEGER PRIMARY KEY,
  fullest INTEGER NOT NULL -- the article of the group with the fullest text, which all others resemble; its own too
) STRICT;

CREATE INDEX reprint_by_fullest ON reprint (fullest);

-- Raised with every change of the groups, for those who keep them in memory.
CREATE TABLE grouping (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  changes  INTEGER NOT NULL
) STRICT;

INSERT INTO grouping (only_row, changes) VALUES (1, 0);

-- Where the shingles of the texts are looked up: (hash << 31) + article, those of the fullest texts, or of texts alone…
CREATE TABLE shingle_of_fullest (
  key INTEGER PRIMARY KEY
) STRICT;

-- … and those of the others.
CREATE TABLE shingle_of_reprint (
  key INTEGER PRIMARY KEY
) STRICT;

-- Articles whose group is to be found, and the hashes that they are still looked up by, if any.
CREATE TABLE ungrouped (
  article INTEGER PRIMARY KEY,
  hashes  BLOB
) STRICT;

INSERT INTO ungrouped (article) SELECT id FROM article;

CREATE TRIGGER sketch_is_to_be_grouped AFTER INSERT ON sketch BEGIN
  INSERT INTO ungrouped (article) VALUES (NEW.article) ON CONFLICT DO NOTHING;
END;

-- Whoever was grouped with it is grouped anew.
CREATE TRIGGER sketch_leaves_its_group AFTER DELETE ON sketch BEGIN
  INSERT INTO ungrouped (article, hashes) VALUES (OLD.article, OLD.hashes) ON CONFLICT DO NOTHING;
  INSERT INTO ungrouped (article, hashes)
    SELECT r.article, s.hashes FROM reprint r JOIN sketch s ON s.article = r.article WHERE r.fullest = OLD.article
    ON CONFLICT DO NOTHING;
  DELETE FROM reprint WHERE fullest = OLD.article;
  DELETE FROM reprint
   WHERE fullest = (SELECT fullest FROM reprint WHERE article = OLD.article)
     AND (SELECT count(*) FROM reprint r WHERE r.fullest = reprint.fullest) = 2; -- nobody else is left
  DELETE FROM reprint WHERE article = OLD.article;
  UPDATE grouping SET changes = changes + 1;
END;
