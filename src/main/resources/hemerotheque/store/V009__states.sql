-- What a reader notes of articles: that they were read, that they are favourites. Only tables are added, so that
-- programs of the first schema can read this one.

CREATE TABLE article_state (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  state   TEXT    NOT NULL, -- 'read' or 'favourite'
  PRIMARY KEY (article, state)
) STRICT, WITHOUT ROWID;

-- Raised with every change of the states, for those who keep them in memory.
CREATE TABLE state_change (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  changes  INTEGER NOT NULL
) STRICT;

INSERT INTO state_change (only_row, changes) VALUES (1, 0);

CREATE TRIGGER state_is_noted AFTER INSERT ON article_state BEGIN
  UPDATE state_change SET changes = changes + 1;
END;

CREATE TRIGGER state_is_taken_back AFTER DELETE ON article_state BEGIN
  UPDATE state_change SET changes = changes + 1;
END;

-- The states of articles that went, as when an import is undone: known by the bytes of their captures, as they may come
-- again.
CREATE TABLE left_state (
  sha256 TEXT NOT NULL, -- of an original
  entry  TEXT NOT NULL, -- '' for none
  state  TEXT NOT NULL,
  PRIMARY KEY (sha256, entry, state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER states_are_left BEFORE DELETE ON article
WHEN EXISTS (SELECT 1 FROM article_state WHERE article = OLD.id) BEGIN
  INSERT INTO left_state (sha256, entry, state)
    SELECT o.sha256, ifnull(c.entry, ''), s.state
      FROM article_state s JOIN capture c ON c.article = s.article JOIN original o ON o.id = c.original
     WHERE s.article = OLD.id
    ON CONFLICT DO NOTHING;
END;

-- Only with the first capture of an article: one that another capture made is in the state that the reader gave it.
CREATE TRIGGER states_come_back AFTER INSERT ON capture
WHEN EXISTS (SELECT 1 FROM left_state) BEGIN
  INSERT INTO article_state (article, state)
    SELECT NEW.article, l.state
      FROM original o JOIN left_state l ON l.sha256 = o.sha256 AND l.entry = ifnull(NEW.entry, '')
     WHERE o.id = NEW.original
       AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.article = NEW.article AND c.id <> NEW.id)
    ON CONFLICT DO NOTHING;
  DELETE FROM left_state
   WHERE sha256 = (SELECT sha256 FROM original WHERE id = NEW.original) AND entry = ifnull(NEW.entry, '');
END;
