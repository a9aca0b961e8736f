-- Where reading can begin again in a file that an import has not settled to its end.

ALTER TABLE import_file ADD COLUMN before_milestone INTEGER; -- inputs of the file before it
ALTER TABLE import_file ADD COLUMN milestone TEXT;           -- in the words of the reader of its format

-- What a reading has found out on the whole of such a file, for whoever begins later in it.
CREATE TABLE import_file_notes (
  import_file INTEGER PRIMARY KEY REFERENCES import_file (id) ON DELETE CASCADE,
  notes       BLOB    NOT NULL
) STRICT;
