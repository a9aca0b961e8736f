-- The first schema. Days are ISO 8601 text, moments ISO 8601 in UTC, digests 64 hexadecimal digits.

CREATE TABLE meta (
  only_row           INTEGER PRIMARY KEY CHECK (only_row = 1),
  identity           TEXT    NOT NULL,
  seq                INTEGER NOT NULL, -- of the last change
  min_reader_version INTEGER NOT NULL  -- the oldest schema whose programs can read this one
) STRICT;

CREATE TABLE source  (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE section (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE article (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT, -- so that none is given twice
  seq                 INTEGER NOT NULL UNIQUE,           -- of its last change
  source              INTEGER REFERENCES source (id),
  section             INTEGER REFERENCES section (id),
  headline            TEXT NOT NULL,
  standfirst          TEXT,
  lede                TEXT NOT NULL,                     -- what a list shows under the headline
  language            TEXT,
  published_first     TEXT,
  published_last      TEXT,
  published_precision TEXT CHECK (published_precision IN ('day', 'month', 'year')),
  published_time      TEXT,
  published_offset    TEXT,
  published_evidence  TEXT,
  modified_first      TEXT,
  modified_precision  TEXT CHECK (modified_precision IN ('day', 'month', 'year')),
  modified_time       TEXT,
  modified_offset     TEXT,
  modified_evidence   TEXT,
  imported            TEXT NOT NULL,
  text_sha256         TEXT NOT NULL,
  headline_key        INTEGER NOT NULL,                  -- 64 bits of a digest of the folded headline
  copy_key            INTEGER NOT NULL,                  -- the same of the folded headline and the text
  month               TEXT NOT NULL GENERATED ALWAYS AS (
                        CASE WHEN published_first IS NULL       THEN ''
                             WHEN published_precision = 'year' THEN substr(published_first, 1, 4)
                             ELSE                                   substr(published_first, 1, 7)
                        END) VIRTUAL
) STRICT;

-- All that lists and counts filter and sort by, so that they never read the article itself.
CREATE INDEX article_by_day ON article (
  published_first, published_precision, published_time, id, published_last, source, section);
CREATE INDEX article_by_source ON article (source, section, published_first, published_last);

-- What finds the article that a page is one more capture of.
CREATE INDEX article_by_headline ON article (headline_key, published_first);
CREATE INDEX article_by_copy ON article (copy_key);

CREATE TABLE author (
  article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Apart from the article, so that lists never read it.
CREATE TABLE body (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  blocks  TEXT NOT NULL -- JSON, see BlockCodec
) STRICT;

CREATE TABLE original (
  id       INTEGER PRIMARY KEY,
  sha256   TEXT    NOT NULL UNIQUE,
  length   INTEGER NOT NULL, -- bytes before compression
  deflated BLOB    NOT NULL  -- zlib, RFC 1950
) STRICT;

CREATE TABLE capture (
  id                INTEGER PRIMARY KEY, -- rises in the order in which they came in
  article           INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  original          INTEGER NOT NULL REFERENCES original (id),
  newest            INTEGER NOT NULL CHECK (newest IN (0, 1)), -- of its article
  file              TEXT NOT NULL,
  entry             TEXT,
  address           TEXT,
  address_key       INTEGER,             -- 64 bits of a digest of the address without its accidents
  captured_day      TEXT,
  captured_moment   TEXT,
  captured_evidence TEXT
) STRICT;

CREATE INDEX capture_by_article ON capture (article);
CREATE INDEX capture_by_original ON capture (original);
CREATE INDEX capture_by_address ON capture (address_key) WHERE address_key IS NOT NULL;
CREATE UNIQUE INDEX capture_newest ON capture (article) WHERE newest = 1;

-- Articles that were deleted, for those who follow the changes.
CREATE TABLE tombstone (
  article INTEGER PRIMARY KEY,
  seq     INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER article_leaves_tombstone AFTER DELETE ON article BEGIN
  UPDATE meta SET seq = seq + 1;
  INSERT INTO tombstone (article, seq) SELECT OLD.id, seq FROM meta;
END;

-- How many articles there are by month and source, and by source and section, so that what an archive holds is told
-- at once. 0 stands for no source or section, '' for no date. Kept by triggers: no program can forget it.
CREATE TABLE month_tally (
  month    TEXT    NOT NULL, -- '2020-10', or '2020' where only the year is known
  source   INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (month, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE section_tally (
  source   INTEGER NOT NULL,
  section  INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (source, section)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER article_is_tallied AFTER INSERT ON article BEGIN
  INSERT INTO month_tally VALUES (NEW.month, ifnull(NEW.source, 0), 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
  INSERT INTO section_tally VALUES (ifnull(NEW.source, 0), ifnull(NEW.section, 0), 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
END;

CREATE TRIGGER article_is_untallied AFTER DELETE ON article BEGIN
  UPDATE month_tally   SET articles = articles - 1 WHERE month = OLD.month AND source = ifnull(OLD.source, 0);
  UPDATE section_tally SET articles = articles - 1 WHERE source = ifnull(OLD.source, 0) AND section = ifnull(OLD.section, 0);
END;

CREATE TRIGGER article_is_tallied_anew
AFTER UPDATE OF source, section, published_first, published_precision ON article BEGIN
  UPDATE month_tally   SET articles = articles - 1 WHERE month = OLD.month AND source = ifnull(OLD.source, 0);
  UPDATE section_tally SET articles = articles - 1 WHERE source = ifnull(OLD.source, 0) AND section = ifnull(OLD.section, 0);
  INSERT INTO month_tally VALUES (NEW.month, ifnull(NEW.source, 0), 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
  INSERT INTO section_tally VALUES (ifnull(NEW.source, 0), ifnull(NEW.section, 0), 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
END;
