// What version 2 changes: one small index of words and names in the place of three and a table.
//
// Version 1 kept where in a text each word stands, which took 0.43 of the text, then its beginnings
// and the pairs of unspaced scripts in indexes of their own, 0.12, and a row for each name in each
// article, 0.20. Now the index says in which articles a word or a name stands, and is told each
// once: 0.2 of the text, and half the time of an import. Rows of words, ranks and snippets come
// from the texts themselves, of the few articles that a page shows or that have all the words; how
// often an article mentions a name is said by its tagging.

/// The statements that make version 2 of version 1; then all articles are to be indexed.
let schema2 = """
  DROP TABLE article_index;
  DROP TABLE prefix_index;
  DROP TABLE pair_index;

  -- The words of `searchWords`: each word once; its first one to three letters, as `mig*`; title
  -- words also as `=migrants`; and `=`, which every article has. Beside them, with the same place,
  -- the names that tagging found in an article, as `*17`. So one index answers all, and by merging
  -- alone: a page of what has no `the` costs what merging two lists costs.
  CREATE VIRTUAL TABLE word_index USING fts5(
    words, content='', detail=none, columnsize=0,
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' tokenchars '*='");
  INSERT INTO word_index(word_index, rank) VALUES('pgsz', 8000);
  INSERT INTO word_index(word_index, rank) VALUES('hashsize', 4194304);
  INSERT INTO word_index(word_index, rank) VALUES('automerge', 8);

  -- Where a name was first and last met.
  DROP TABLE named;
  ALTER TABLE name ADD COLUMN first_place INTEGER;
  ALTER TABLE name ADD COLUMN last_place INTEGER;

  -- Articles that wait for tagging, by place: newest first.
  DROP TRIGGER deletion_made;
  DROP TRIGGER deletion_gone;
  CREATE TABLE waiting(place INTEGER PRIMARY KEY) STRICT;
  INSERT INTO waiting SELECT place FROM untagged;
  DROP TABLE untagged;
  ALTER TABLE waiting RENAME TO untagged;

  """ + deletionTriggers

/// Version 1's, but that `untagged` knows articles by their places.
private let deletionTriggers = """
  CREATE TRIGGER deletion_made AFTER INSERT ON deletion
  WHEN EXISTS(SELECT 1 FROM listing WHERE article = NEW.article) BEGIN
    UPDATE label SET articles = articles - 1
      WHERE id IN (SELECT label FROM article_label WHERE article = NEW.article);
    DELETE FROM labelled WHERE (label, place) IN (
      SELECT label, place FROM article_label WHERE article = NEW.article);
    UPDATE tally SET value = value - 1 WHERE name = 'all'
      OR name = 'unread' AND EXISTS(
        SELECT 1 FROM listing WHERE article = NEW.article AND NOT is_read)
      OR name = 'untagged' AND EXISTS(
        SELECT 1 FROM untagged JOIN listing USING(place) WHERE article = NEW.article);
    DELETE FROM untagged WHERE place = (SELECT place FROM listing WHERE article = NEW.article);
    DELETE FROM listing WHERE article = NEW.article;
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
      SELECT place FROM article
      WHERE id = OLD.article AND id NOT IN (SELECT article FROM tagging);
    UPDATE tally SET value = value + 1 WHERE name = 'all'
      OR name = 'unread' AND EXISTS(
        SELECT 1 FROM listing WHERE article = OLD.article AND NOT is_read)
      OR name = 'untagged' AND EXISTS(
        SELECT 1 FROM untagged JOIN listing USING(place) WHERE article = OLD.article);
  END;
  """
