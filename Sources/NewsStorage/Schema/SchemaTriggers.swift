// What keeps the derived tables in step with the reader's marks, whoever changes those: a command,
// an undo, or a hand with `sqlite3`.
//
// Imports keep lists and counts themselves, a batch at a time: a trigger on each of their rows
// would take as long as all the rest.

let schemaTriggers = """
  CREATE TRIGGER read_mark_made AFTER INSERT ON read_mark BEGIN
    UPDATE tally SET value = value - 1 WHERE name = 'unread'
      AND EXISTS(SELECT 1 FROM listing WHERE article = NEW.article AND NOT is_read);
    UPDATE listing SET is_read = 1 WHERE article = NEW.article;
  END;
  CREATE TRIGGER read_mark_gone AFTER DELETE ON read_mark BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'unread'
      AND EXISTS(SELECT 1 FROM listing WHERE article = OLD.article AND is_read);
    UPDATE listing SET is_read = 0 WHERE article = OLD.article;
  END;

  -- A mark is made, turned or gone: the article has the label or not as the mark now says, or else
  -- the source. `tag_change` is the door through which all three go.
  CREATE VIEW tag_change AS SELECT 0 AS article, 0 AS label, 0 AS is_set WHERE 0;
  CREATE TRIGGER tag_change_made INSTEAD OF INSERT ON tag_change
  WHEN EXISTS(SELECT 1 FROM listing WHERE article = NEW.article) BEGIN
    UPDATE label SET articles = articles + CASE WHEN NEW.is_set THEN 1 ELSE -1 END
      WHERE id = NEW.label AND NEW.is_set <> EXISTS(
        SELECT 1 FROM labelled WHERE label = NEW.label
          AND place = (SELECT place FROM article WHERE id = NEW.article));
    INSERT OR IGNORE INTO labelled
      SELECT NEW.label, place FROM article WHERE id = NEW.article AND NEW.is_set;
    DELETE FROM labelled WHERE NOT NEW.is_set AND label = NEW.label
      AND place = (SELECT place FROM article WHERE id = NEW.article);
  END;
  CREATE TRIGGER tag_mark_made AFTER INSERT ON tag_mark BEGIN
    INSERT INTO tag_change VALUES(NEW.article, NEW.label, NEW.is_added);
  END;
  CREATE TRIGGER tag_mark_turned AFTER UPDATE OF is_added ON tag_mark BEGIN
    INSERT INTO tag_change VALUES(NEW.article, NEW.label, NEW.is_added);
  END;
  CREATE TRIGGER tag_mark_gone AFTER DELETE ON tag_mark BEGIN
    INSERT INTO tag_change VALUES(OLD.article, OLD.label, OLD.label IN (
      SELECT value FROM json_each((SELECT labels FROM article WHERE id = OLD.article))));
  END;

  -- The labels that an article has by its source and the reader's marks, some of them twice: only
  -- through UNION ALL does SQLite look up the one article that is asked for.
  CREATE VIEW article_label AS
    SELECT article.id AS article, place, value AS label FROM article, json_each(labels)
    WHERE value NOT IN (
      SELECT label FROM tag_mark WHERE tag_mark.article = article.id AND NOT is_added)
    UNION ALL
    SELECT article, place, label FROM tag_mark JOIN article ON article.id = tag_mark.article
    WHERE is_added;

  CREATE TRIGGER deletion_made AFTER INSERT ON deletion
  WHEN EXISTS(SELECT 1 FROM listing WHERE article = NEW.article) BEGIN
    UPDATE label SET articles = articles - 1
      WHERE id IN (SELECT label FROM article_label WHERE article = NEW.article);
    DELETE FROM labelled WHERE (label, place) IN (
      SELECT label, place FROM article_label WHERE article = NEW.article);
    UPDATE tally SET value = value - 1 WHERE name = 'all'
      OR name = 'unread' AND EXISTS(
        SELECT 1 FROM listing WHERE article = NEW.article AND NOT is_read)
      OR name = 'untagged' AND EXISTS(SELECT 1 FROM untagged WHERE article = NEW.article);
    DELETE FROM listing WHERE article = NEW.article;
    DELETE FROM untagged WHERE article = NEW.article;
  END;
  CREATE TRIGGER deletion_gone AFTER DELETE ON deletion BEGIN
    INSERT INTO listing
      SELECT place, id, EXISTS(SELECT 1 FROM read_mark WHERE read_mark.article = id),
        EXISTS(SELECT 1 FROM duplicate WHERE duplicate.article = id), published,
        published_precision
      FROM article WHERE id = OLD.article;
    INSERT OR IGNORE INTO labelled
      SELECT label, place FROM article_label WHERE article = OLD.article;
    UPDATE label SET articles = articles + 1
      WHERE id IN (SELECT label FROM article_label WHERE article = OLD.article);
    INSERT INTO untagged
      SELECT place, id FROM article
      WHERE id = OLD.article AND id NOT IN (SELECT article FROM tagging);
    UPDATE tally SET value = value + 1 WHERE name = 'all'
      OR name = 'unread' AND EXISTS(
        SELECT 1 FROM listing WHERE article = OLD.article AND NOT is_read)
      OR name = 'untagged' AND EXISTS(SELECT 1 FROM untagged WHERE article = OLD.article);
  END;
  """
