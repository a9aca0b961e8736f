-- The folders that a reader files articles in. Only tables are added, so that programs of the first schema can read this
-- one.

CREATE TABLE folder (
  id     INTEGER PRIMARY KEY AUTOINCREMENT, -- so that none is given twice
  name   TEXT    NOT NULL,
  key    TEXT    NOT NULL UNIQUE,           -- of the name, see GivenName
  colour TEXT    NOT NULL,
  place  INTEGER NOT NULL                   -- in the order of the reader
) STRICT;

CREATE TABLE filing (
  folder  INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (folder, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX filing_by_article ON filing (article);

-- Raised with every change of the folders and of what is in them, for those who keep them in memory.
CREATE TABLE folder_change (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  changes  INTEGER NOT NULL
) STRICT;

INSERT INTO folder_change (only_row, changes) VALUES (1, 0);

CREATE TRIGGER article_is_filed AFTER INSERT ON filing BEGIN
  UPDATE folder_change SET changes = changes + 1;
END;

CREATE TRIGGER article_is_taken_out AFTER DELETE ON filing BEGIN
  UPDATE folder_change SET changes = changes + 1;
END;

CREATE TRIGGER folder_is_made AFTER INSERT ON folder BEGIN
  UPDATE folder_change SET changes = changes + 1;
END;

CREATE TRIGGER folder_is_changed AFTER UPDATE ON folder BEGIN
  UPDATE folder_change SET changes = changes + 1;
END;

CREATE TRIGGER folder_is_removed AFTER DELETE ON folder BEGIN
  UPDATE folder_change SET changes = changes + 1;
END;

-- Where articles that went were filed, as when an import is undone: known by the bytes of their captures, as they may
-- come again. A folder that was removed may come back too, so its number alone is kept.
CREATE TABLE left_filing (
  sha256 TEXT    NOT NULL, -- of an original
  entry  TEXT    NOT NULL, -- '' for none
  folder INTEGER NOT NULL,
  PRIMARY KEY (sha256, entry, folder)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER filings_are_left BEFORE DELETE ON article
WHEN EXISTS (SELECT 1 FROM filing WHERE article = OLD.id) BEGIN
  INSERT INTO left_filing (sha256, entry, folder)
    SELECT o.sha256, ifnull(c.entry, ''), f.folder
      FROM filing f JOIN capture c ON c.article = f.article JOIN original o ON o.id = c.original
     WHERE f.article = OLD.id
    ON CONFLICT DO NOTHING;
END;

-- Only with the first capture of an article: one that another capture made is filed as the reader has it now.
CREATE TRIGGER filings_come_back AFTER INSERT ON capture
WHEN EXISTS (SELECT 1 FROM left_filing) BEGIN
  INSERT INTO filing (folder, article)
    SELECT l.folder, NEW.article
      FROM original o
      JOIN left_filing l ON l.sha256 = o.sha256 AND l.entry = ifnull(NEW.entry, '')
      JOIN folder f ON f.id = l.folder
     WHERE o.id = NEW.original
       AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.article = NEW.article AND c.id <> NEW.id)
    ON CONFLICT DO NOTHING;
  DELETE FROM left_filing
   WHERE sha256 = (SELECT sha256 FROM original WHERE id = NEW.original) AND entry = ifnull(NEW.entry, '');
END;
