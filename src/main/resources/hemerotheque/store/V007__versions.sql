-- What each capture told by itself, once an article has several, so that every version can be read; what a reader took
-- apart; and where texts nearly the same are looked up by their day. A capture of before has no version: its original is
-- read again. Only tables are added, so that programs of the first schema can read this one.

-- Each telling once, whatever the number of captures that tell the same.
CREATE TABLE telling (
  id       INTEGER PRIMARY KEY,
  sha256   TEXT    NOT NULL UNIQUE, -- of the JSON
  length   INTEGER NOT NULL,        -- bytes before compression
  deflated BLOB    NOT NULL         -- JSON, see ArticleCodec, in zlib, RFC 1950
) STRICT;

CREATE TABLE version (
  capture INTEGER PRIMARY KEY REFERENCES capture (id) ON DELETE CASCADE,
  telling INTEGER NOT NULL REFERENCES telling (id)
) STRICT;

CREATE INDEX version_by_telling ON version (telling);

CREATE TRIGGER telling_goes_with_its_versions AFTER DELETE ON version BEGIN
  DELETE FROM telling WHERE id = OLD.telling AND NOT EXISTS (SELECT 1 FROM version WHERE telling = OLD.telling);
END;

CREATE TRIGGER telling_goes_when_told_otherwise AFTER UPDATE OF telling ON version BEGIN
  DELETE FROM telling WHERE id = OLD.telling AND NOT EXISTS (SELECT 1 FROM version WHERE telling = OLD.telling);
END;

-- A capture that is not one of `article`, because a reader said so: known by its bytes, as it may go and come again.
CREATE TABLE separation (
  article     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  sha256      TEXT    NOT NULL, -- of its original
  entry       TEXT,
  copy_key    INTEGER,          -- of what it tells, as in article
  address_key INTEGER           -- as in capture
) STRICT;

CREATE INDEX separation_by_article ON separation (article);
CREATE INDEX separation_by_original ON separation (sha256);

-- The smallest hashes of the sketch of every article with a source and a day, by this day.
CREATE TABLE day_shingle (
  day     INTEGER NOT NULL, -- since 1970-01-01
  hash    BLOB    NOT NULL, -- 4 bytes, as in sketch
  article INTEGER NOT NULL,
  PRIMARY KEY (day, hash, article)
) STRICT, WITHOUT ROWID;

INSERT INTO day_shingle (day, hash, article)
  SELECT DISTINCT unixepoch(a.published_first) / 86400, substr(s.hashes, place.column1, 4), a.id
    FROM article a JOIN sketch s ON s.article = a.id JOIN (VALUES (1), (5), (9), (13)) place
   WHERE a.source IS NOT NULL AND a.published_precision = 'day' AND length(s.hashes) >= place.column1 + 3
   ORDER BY 1, 2, 3;

CREATE TRIGGER sketch_is_looked_up_by_day AFTER INSERT ON sketch BEGIN
  INSERT OR IGNORE INTO day_shingle (day, hash, article)
    SELECT unixepoch(a.published_first) / 86400, substr(NEW.hashes, place.column1, 4), a.id
      FROM article a JOIN (VALUES (1), (5), (9), (13)) place
     WHERE a.id = NEW.article AND a.source IS NOT NULL AND a.published_precision = 'day'
       AND length(NEW.hashes) >= place.column1 + 3;
END;

-- Before its day changes, or it goes with its sketch, an article leaves the day that it stood under.
CREATE TRIGGER article_leaves_its_day BEFORE UPDATE OF published_first ON article BEGIN
  DELETE FROM day_shingle
   WHERE day = unixepoch(OLD.published_first) / 86400 AND article = OLD.id
     AND hash IN (SELECT substr(s.hashes, place.column1, 4)
                    FROM sketch s JOIN (VALUES (1), (5), (9), (13)) place WHERE s.article = OLD.id);
END;

CREATE TRIGGER article_goes_from_its_day BEFORE DELETE ON article BEGIN
  DELETE FROM day_shingle
   WHERE day = unixepoch(OLD.published_first) / 86400 AND article = OLD.id
     AND hash IN (SELECT substr(s.hashes, place.column1, 4)
                    FROM sketch s JOIN (VALUES (1), (5), (9), (13)) place WHERE s.article = OLD.id);
END;

CREATE TRIGGER sketch_goes_from_its_day AFTER DELETE ON sketch BEGIN
  DELETE FROM day_shingle
   WHERE article = OLD.article
     AND day = (SELECT unixepoch(published_first) / 86400 FROM article WHERE id = OLD.article)
     AND hash IN (SELECT substr(OLD.hashes, place.column1, 4) FROM (VALUES (1), (5), (9), (13)) place);
END;
