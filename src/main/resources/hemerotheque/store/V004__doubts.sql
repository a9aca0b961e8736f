-- How each capture was read: the characters that its bytes were taken for, and what was left in doubt. What came in
-- before has neither. Only tables are added, so that programs of the first schema can read this one.

CREATE TABLE decoding (
  capture INTEGER PRIMARY KEY REFERENCES capture (id) ON DELETE CASCADE,
  charset TEXT NOT NULL -- its IANA name
) STRICT;

CREATE TABLE doubt (
  capture  INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind     TEXT    NOT NULL, -- a Problem.Kind
  detail   TEXT    NOT NULL,
  PRIMARY KEY (capture, position)
) STRICT, WITHOUT ROWID;
