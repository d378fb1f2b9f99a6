// What keeps the derived tables in step with the reader's marks, whoever changes those: a command,
// an undo, or a hand with `sqlite3`.

let schemaTriggers = """
  CREATE TRIGGER listing_made AFTER INSERT ON listing BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'all';
    UPDATE tally SET value = value + 1 WHERE name = 'unread' AND NOT NEW.is_read;
  END;
  CREATE TRIGGER listing_gone AFTER DELETE ON listing BEGIN
    UPDATE tally SET value = value - 1 WHERE name = 'all';
    UPDATE tally SET value = value - 1 WHERE name = 'unread' AND NOT OLD.is_read;
  END;
  CREATE TRIGGER listing_read AFTER UPDATE OF is_read ON listing
  WHEN OLD.is_read <> NEW.is_read BEGIN
    UPDATE tally SET value = value + OLD.is_read - NEW.is_read WHERE name = 'unread';
  END;

  CREATE TRIGGER untagged_made AFTER INSERT ON untagged BEGIN
    UPDATE tally SET value = value + 1 WHERE name = 'untagged';
  END;
  CREATE TRIGGER untagged_gone AFTER DELETE ON untagged BEGIN
    UPDATE tally SET value = value - 1 WHERE name = 'untagged';
  END;

  CREATE TRIGGER labelled_made AFTER INSERT ON labelled BEGIN
    UPDATE label SET articles = articles + 1 WHERE id = NEW.label;
  END;
  CREATE TRIGGER labelled_gone AFTER DELETE ON labelled BEGIN
    UPDATE label SET articles = articles - 1 WHERE id = OLD.label;
  END;

  CREATE TRIGGER read_mark_made AFTER INSERT ON read_mark BEGIN
    UPDATE listing SET is_read = 1 WHERE article = NEW.article;
  END;
  CREATE TRIGGER read_mark_gone AFTER DELETE ON read_mark BEGIN
    UPDATE listing SET is_read = 0 WHERE article = OLD.article;
  END;

  CREATE TRIGGER tag_mark_made AFTER INSERT ON tag_mark BEGIN
    INSERT OR IGNORE INTO labelled
      SELECT NEW.label, place FROM listing WHERE article = NEW.article AND NEW.is_added;
    DELETE FROM labelled WHERE NOT NEW.is_added AND label = NEW.label
      AND place = (SELECT place FROM article WHERE id = NEW.article);
  END;
  CREATE TRIGGER tag_mark_gone AFTER DELETE ON tag_mark BEGIN
    DELETE FROM labelled WHERE OLD.is_added AND label = OLD.label
      AND place = (SELECT place FROM article WHERE id = OLD.article)
      AND OLD.label NOT IN (
        SELECT value FROM json_each((SELECT labels FROM article WHERE id = OLD.article)));
    INSERT OR IGNORE INTO labelled
      SELECT OLD.label, place FROM listing WHERE article = OLD.article
        AND OLD.label IN (
          SELECT value FROM json_each((SELECT labels FROM article WHERE id = OLD.article)));
  END;
  CREATE TRIGGER tag_mark_turned AFTER UPDATE OF is_added ON tag_mark BEGIN
    INSERT OR IGNORE INTO labelled
      SELECT NEW.label, place FROM listing WHERE article = NEW.article AND NEW.is_added;
    DELETE FROM labelled WHERE NOT NEW.is_added AND label = NEW.label
      AND place = (SELECT place FROM article WHERE id = NEW.article);
  END;

  CREATE TRIGGER deletion_made AFTER INSERT ON deletion BEGIN
    DELETE FROM labelled
      WHERE place = (SELECT place FROM article WHERE id = NEW.article) AND label IN (
        SELECT value FROM json_each((SELECT labels FROM article WHERE id = NEW.article))
        UNION ALL SELECT label FROM tag_mark WHERE article = NEW.article);
    DELETE FROM listing WHERE article = NEW.article;
    DELETE FROM untagged WHERE article = NEW.article;
  END;
  CREATE TRIGGER deletion_gone AFTER DELETE ON deletion BEGIN
    INSERT INTO listing
      SELECT place, id, EXISTS(SELECT 1 FROM read_mark WHERE read_mark.article = id),
        EXISTS(SELECT 1 FROM duplicate WHERE duplicate.article = id),
        published, published_precision
      FROM article WHERE id = OLD.article;
    INSERT OR IGNORE INTO labelled
      SELECT label, place FROM article, (
        SELECT value AS label
          FROM json_each((SELECT labels FROM article WHERE id = OLD.article))
        UNION SELECT label FROM tag_mark WHERE article = OLD.article AND is_added)
      WHERE id = OLD.article AND label NOT IN (
        SELECT label FROM tag_mark WHERE article = OLD.article AND NOT is_added);
    INSERT OR IGNORE INTO untagged
      SELECT place, id FROM article
      WHERE id = OLD.article AND id NOT IN (SELECT article FROM tagging);
  END;
  """
