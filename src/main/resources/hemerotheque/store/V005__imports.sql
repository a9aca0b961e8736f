-- Imports, each a batch with a name that can be undone as a whole, and the journal of what they read: how far each file
-- is settled, what each import brought and what it saw again. What came in before belongs to no import. Only tables
-- are added, so that programs of the first schema can read this one.

CREATE TABLE import (
  id        INTEGER PRIMARY KEY AUTOINCREMENT, -- so that none is given twice
  name      TEXT,                              -- NULL where nobody gave one
  begun     TEXT NOT NULL,
  ended     TEXT,
  state     TEXT NOT NULL CHECK (state IN ('running', 'done', 'stopped', 'broken_off')),
  added     INTEGER NOT NULL DEFAULT 0,
  updated   INTEGER NOT NULL DEFAULT 0,
  duplicate INTEGER NOT NULL DEFAULT 0,
  skipped   INTEGER NOT NULL DEFAULT 0,
  failed    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The files and folders that an import was given.
CREATE TABLE import_given (
  import   INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path     TEXT    NOT NULL,
  PRIMARY KEY (import, position)
) STRICT, WITHOUT ROWID;

-- How far an import has settled a file: its inputs from `first` to before `settled`, counted from 0.
CREATE TABLE import_file (
  id       INTEGER PRIMARY KEY,
  import   INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  path     TEXT    NOT NULL, -- absolute
  given    TEXT    NOT NULL, -- as captures name it
  size     INTEGER NOT NULL,
  modified TEXT    NOT NULL,
  first    INTEGER NOT NULL,
  settled  INTEGER NOT NULL,
  whole    INTEGER NOT NULL CHECK (whole IN (0, 1)),
  UNIQUE (path, import)
) STRICT;

CREATE INDEX import_file_by_import ON import_file (import);

-- What an import met in a file, in order: a capture that it brought, one whose bytes were there, or what it passed over.
CREATE TABLE sighting (
  id          INTEGER PRIMARY KEY,
  import_file INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  capture     INTEGER REFERENCES capture (id) ON DELETE CASCADE,
  brought     INTEGER NOT NULL CHECK (brought IN (0, 1)), -- the capture is there because of it
  changed     INTEGER NOT NULL CHECK (changed IN (0, 1)), -- the article was told anew by it
  entry       TEXT,
  problem     TEXT,                                       -- a Problem.Kind, where there is no capture
  detail      TEXT
) STRICT;

CREATE INDEX sighting_by_file ON sighting (import_file);
CREATE INDEX sighting_by_capture ON sighting (capture);
