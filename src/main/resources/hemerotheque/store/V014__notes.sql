-- What a reader writes to articles and to passages of them. Only tables are added, so that programs of the first schema
-- can read this one.

CREATE TABLE note (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,                 -- so that none is given twice
  article INTEGER REFERENCES article (id) ON DELETE SET NULL, -- NULL while it is not in the archive, see left_note
  quote   TEXT,                                               -- the passage, see Anchor; NULL for the whole article
  before  TEXT,
  after   TEXT,
  at      INTEGER,
  text    TEXT,
  colour  TEXT NOT NULL,
  made    TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;

CREATE INDEX note_by_article ON note (article);

-- Raised with every change of the notes, for those who keep them in memory.
CREATE TABLE note_change (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  changes  INTEGER NOT NULL
) STRICT;

INSERT INTO note_change (only_row, changes) VALUES (1, 0);

CREATE TRIGGER note_is_made AFTER INSERT ON note BEGIN
  UPDATE note_change SET changes = changes + 1;
END;

CREATE TRIGGER note_is_changed AFTER UPDATE ON note BEGIN
  UPDATE note_change SET changes = changes + 1;
END;

CREATE TRIGGER note_is_removed AFTER DELETE ON note BEGIN
  UPDATE note_change SET changes = changes + 1;
END;

-- The captures of an article that went, as when an import is undone: its notes come back with the bytes of any of them.
CREATE TABLE left_note (
  note   INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  sha256 TEXT    NOT NULL, -- of an original
  entry  TEXT    NOT NULL, -- '' for none
  PRIMARY KEY (sha256, entry, note)
) STRICT, WITHOUT ROWID;

CREATE INDEX left_note_by_note ON left_note (note);

CREATE TRIGGER notes_are_left BEFORE DELETE ON article
WHEN EXISTS (SELECT 1 FROM note WHERE article = OLD.id) BEGIN
  INSERT INTO left_note (note, sha256, entry)
    SELECT n.id, o.sha256, ifnull(c.entry, '')
      FROM note n JOIN capture c ON c.article = n.article JOIN original o ON o.id = c.original
     WHERE n.article = OLD.id
    ON CONFLICT DO NOTHING;
END;

-- With whatever article has the capture now, also as one of several: a note is never lost.
CREATE TRIGGER notes_come_back AFTER INSERT ON capture
WHEN EXISTS (SELECT 1 FROM left_note) BEGIN
  UPDATE note SET article = NEW.article
   WHERE id IN (SELECT l.note
                  FROM original o JOIN left_note l ON l.sha256 = o.sha256 AND l.entry = ifnull(NEW.entry, '')
                 WHERE o.id = NEW.original);
  DELETE FROM left_note
   WHERE note IN (SELECT id FROM note WHERE article = NEW.article);
END;
