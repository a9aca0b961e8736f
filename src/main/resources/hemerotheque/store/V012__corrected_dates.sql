-- Dates of publication that a reader has corrected. `article` has the date that the reader gave; what the pages tell is
-- kept here, and followed as they are told anew. Only tables are added, so that programs of the first schema can read
-- this one.

CREATE TABLE corrected_date (
  article        INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  told_first     TEXT, -- as in article; NULL where the pages tell no date
  told_precision TEXT CHECK (told_precision IN ('day', 'month', 'year')),
  told_time      TEXT,
  told_offset    TEXT,
  told_evidence  TEXT
) STRICT;

-- The corrections of articles that went, as when an import is undone: known by the bytes of their captures, as they may
-- come again.
CREATE TABLE left_date (
  sha256    TEXT NOT NULL, -- of an original
  entry     TEXT NOT NULL, -- '' for none
  first     TEXT,          -- NULL where the reader took the date away
  last      TEXT,
  precision TEXT,
  PRIMARY KEY (sha256, entry)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dates_are_left BEFORE DELETE ON article
WHEN EXISTS (SELECT 1 FROM corrected_date WHERE article = OLD.id) BEGIN
  INSERT INTO left_date (sha256, entry, first, last, precision)
    SELECT o.sha256, ifnull(c.entry, ''), OLD.published_first, OLD.published_last, OLD.published_precision
      FROM capture c JOIN original o ON o.id = c.original
     WHERE c.article = OLD.id
    ON CONFLICT DO UPDATE SET first = excluded.first, last = excluded.last, precision = excluded.precision;
END;

-- Only with the first capture of an article: one that another capture made has the date that the reader sees.
CREATE TRIGGER dates_come_back AFTER INSERT ON capture
WHEN EXISTS (SELECT 1 FROM left_date l JOIN original o ON o.sha256 = l.sha256
              WHERE o.id = NEW.original AND l.entry = ifnull(NEW.entry, '')) BEGIN
  INSERT INTO corrected_date (article, told_first, told_precision, told_time, told_offset, told_evidence)
    SELECT a.id, a.published_first, a.published_precision, a.published_time, a.published_offset, a.published_evidence
      FROM article a
     WHERE a.id = NEW.article
       AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.article = NEW.article AND c.id <> NEW.id)
    ON CONFLICT DO NOTHING;
  UPDATE article
     SET (published_first, published_last, published_precision, published_time, published_offset, published_evidence) =
         (SELECT l.first, l.last, l.precision, NULL, NULL, CASE WHEN l.first IS NOT NULL THEN 'reader' END
            FROM left_date l JOIN original o ON o.sha256 = l.sha256
           WHERE o.id = NEW.original AND l.entry = ifnull(NEW.entry, ''))
   WHERE id = NEW.article
     AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.article = NEW.article AND c.id <> NEW.id);
  DELETE FROM left_date
   WHERE sha256 = (SELECT sha256 FROM original WHERE id = NEW.original) AND entry = ifnull(NEW.entry, '');
END;

-- The days, since 1970-01-01, that an article is looked up by in day_shingle: its own, and the one that its pages tell.
CREATE VIEW day_of_article (article, day) AS
  SELECT id, unixepoch(published_first) / 86400 FROM article WHERE published_precision = 'day'
   UNION ALL
  SELECT article, unixepoch(told_first) / 86400 FROM corrected_date WHERE told_precision = 'day';

DROP TRIGGER sketch_is_looked_up_by_day;
DROP TRIGGER article_leaves_its_day;
DROP TRIGGER article_goes_from_its_day;
DROP TRIGGER sketch_goes_from_its_day;

CREATE TRIGGER sketch_is_looked_up_by_day AFTER INSERT ON sketch BEGIN
  INSERT OR IGNORE INTO day_shingle (day, hash, article)
    SELECT d.day, substr(NEW.hashes, place.column1, 4), a.id
      FROM article a JOIN day_of_article d ON d.article = a.id JOIN (VALUES (1), (5), (9), (13)) place
     WHERE a.id = NEW.article AND a.source IS NOT NULL AND length(NEW.hashes) >= place.column1 + 3;
END;

CREATE TRIGGER sketch_goes_from_its_day AFTER DELETE ON sketch BEGIN
  DELETE FROM day_shingle
   WHERE article = OLD.article
     AND day IN (SELECT day FROM day_of_article WHERE article = OLD.article)
     AND hash IN (SELECT substr(OLD.hashes, place.column1, 4) FROM (VALUES (1), (5), (9), (13)) place);
END;

-- Before its days change, or it goes with its sketch, an article leaves those that it stood under.
CREATE TRIGGER article_leaves_its_day BEFORE UPDATE OF published_first, published_precision ON article
WHEN NEW.published_first IS NOT OLD.published_first OR NEW.published_precision IS NOT OLD.published_precision BEGIN
  DELETE FROM day_shingle
   WHERE article = OLD.id
     AND day IN (SELECT day FROM day_of_article WHERE article = OLD.id)
     AND hash IN (SELECT substr(s.hashes, place.column1, 4)
                    FROM sketch s JOIN (VALUES (1), (5), (9), (13)) place WHERE s.article = OLD.id);
END;

CREATE TRIGGER article_comes_to_its_day AFTER UPDATE OF published_first, published_precision ON article
WHEN NEW.published_first IS NOT OLD.published_first OR NEW.published_precision IS NOT OLD.published_precision BEGIN
  INSERT OR IGNORE INTO day_shingle (day, hash, article)
    SELECT d.day, substr(s.hashes, place.column1, 4), NEW.id
      FROM sketch s JOIN day_of_article d ON d.article = s.article JOIN (VALUES (1), (5), (9), (13)) place
     WHERE s.article = NEW.id AND NEW.source IS NOT NULL AND length(s.hashes) >= place.column1 + 3;
END;

CREATE TRIGGER article_goes_from_its_day BEFORE DELETE ON article BEGIN
  DELETE FROM day_shingle
   WHERE article = OLD.id
     AND day IN (SELECT day FROM day_of_article WHERE article = OLD.id)
     AND hash IN (SELECT substr(s.hashes, place.column1, 4)
                    FROM sketch s JOIN (VALUES (1), (5), (9), (13)) place WHERE s.article = OLD.id);
END;

-- The same where what the pages tell changes: it is noted and taken back while the article still has the told day, and
-- it changes while the article has that of the reader.
CREATE TRIGGER told_date_leaves_its_day BEFORE UPDATE ON corrected_date BEGIN
  DELETE FROM day_shingle
   WHERE article = OLD.article
     AND day IN (SELECT day FROM day_of_article WHERE article = OLD.article)
     AND hash IN (SELECT substr(s.hashes, place.column1, 4)
                    FROM sketch s JOIN (VALUES (1), (5), (9), (13)) place WHERE s.article = OLD.article);
END;

CREATE TRIGGER told_date_comes_to_its_day AFTER UPDATE ON corrected_date BEGIN
  INSERT OR IGNORE INTO day_shingle (day, hash, article)
    SELECT d.day, substr(s.hashes, place.column1, 4), a.id
      FROM article a JOIN sketch s ON s.article = a.id JOIN day_of_article d ON d.article = a.id
      JOIN (VALUES (1), (5), (9), (13)) place
     WHERE a.id = NEW.article AND a.source IS NOT NULL AND length(s.hashes) >= place.column1 + 3;
END;
