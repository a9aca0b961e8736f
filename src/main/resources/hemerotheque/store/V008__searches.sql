-- What a reader keeps of questions: searches under a name, and the questions that were asked. Only tables are added, so
-- that programs of the first schema can read this one.

CREATE TABLE saved_search (
  id      INTEGER PRIMARY KEY AUTOINCREMENT, -- so that none is given twice
  name    TEXT    NOT NULL,
  key     TEXT    NOT NULL UNIQUE,           -- of the name, see SavedSearch
  words   TEXT    NOT NULL,
  colour  TEXT    NOT NULL,
  created TEXT    NOT NULL,
  visited INTEGER NOT NULL                   -- the highest number of an article when it was last looked at
) STRICT;

CREATE TABLE asked_question (
  id    INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order of asking
  words TEXT    NOT NULL UNIQUE,
  asked TEXT    NOT NULL
) STRICT;
