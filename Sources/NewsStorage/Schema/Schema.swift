// The store's schema, as its first version makes it, with the why of it.
//
// Three classes of data are kept apart, since they have different worth:
//
// - What came from outside (`source`, `article`, `article_path`, `input`): written by imports.
// - What the reader made (`read_mark` to `journal`): never touched by an import, a re-tagging or a
//   repair. Each change of it is recorded as a changeset, from which undo and redo work.
// - What is derived (`listing` to `tally`): made again from the other two at any time.
//
// An article's `place` is its place among all articles by publication: one to eight seconds, and
// where more come at once they take the next that are free. It is the key of all that is listed or
// searched, so every list streams newest first from an index and stops when its page is full,
// whatever the number of articles. (A day without a time stands at its midnight in UTC; an article
// without a date at the moment it was stored.)
//
// Tags, authors, languages and sources are all labels: filtering by any is one index.
//
// Only what plain `sqlite3` can open: no functions or tokenizers of our own.

// A new store is made by the migrations too, one after the other: version 1 stands here as it was,
// and what later versions change of it in files of their own.

/// The statements that make version 1.
let schema1 =
  outsideTables + readersTables + listingTables + searchTables + entityTables + schemaTriggers

// MARK: - From outside

private let outsideTables = """
  CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    url TEXT,    -- of the feed, where it is one
    site TEXT,   -- that the feed is of
    folders TEXT  -- of the subscription list, a line each
  ) STRICT;

  -- Stable for outside readers: id, guid, url, title, body, published (seconds since 1970, UTC).
  -- body stands last, so that lists read no more of a long row than its beginning. A deleted
  -- article keeps its row: undo brings it back, and a feed that still has it does not.
  CREATE TABLE article(
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE,
    source INTEGER NOT NULL REFERENCES source(id),
    guid TEXT,
    url TEXT,
    title TEXT NOT NULL,
    published INTEGER,
    published_offset INTEGER,     -- seconds east of UTC
    published_precision INTEGER,  -- 0 a day, 1 a time
    published_year_inferred INTEGER NOT NULL,
    updated INTEGER,
    updated_offset INTEGER,
    updated_precision INTEGER,
    author TEXT,
    site TEXT,
    section TEXT,
    language TEXT,
    tags TEXT,                    -- as given, a line each
    labels TEXT NOT NULL,         -- the labels as given: a JSON array of ids
    views INTEGER,
    reading_minutes INTEGER,
    summary TEXT,
    stored_at INTEGER NOT NULL,
    identity_hash INTEGER NOT NULL,  -- of what tells it from others: GUID, else URL, else text
    text_hash INTEGER NOT NULL,
    record_hash INTEGER NOT NULL,
    spans BLOB,                   -- packed
    dropped TEXT,                 -- a line each
    body TEXT NOT NULL) STRICT;
  CREATE INDEX article_identity ON article(identity_hash);

  -- Which article a file held: the file with new text is an edit of it.
  CREATE TABLE article_path(
    path TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id)) STRICT, WITHOUT ROWID;

  -- Files that were imported to their end, so that the unchanged are skipped without reading.
  CREATE TABLE input(
    path TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    articles INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  """

// MARK: - The reader's own

private let readersTables = """
  CREATE TABLE read_mark(
    article INTEGER PRIMARY KEY REFERENCES article(id),
    at INTEGER NOT NULL) STRICT;

  -- The reader's tags, put on or taken off what the source says.
  CREATE TABLE tag_mark(
    article INTEGER NOT NULL REFERENCES article(id),
    label INTEGER NOT NULL REFERENCES label(id),
    is_added INTEGER NOT NULL,
    PRIMARY KEY(article, label)) STRICT, WITHOUT ROWID;

  CREATE TABLE deletion(
    article INTEGER PRIMARY KEY REFERENCES article(id),
    at INTEGER NOT NULL) STRICT;

  CREATE TABLE follow_up(
    id INTEGER PRIMARY KEY,
    article INTEGER UNIQUE REFERENCES article(id),
    entity INTEGER UNIQUE REFERENCES name(id),
    status INTEGER NOT NULL,  -- 0 open, 1 waiting, 2 done
    note TEXT NOT NULL,
    due INTEGER,              -- days since 1970
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    CHECK((article IS NULL) <> (entity IS NULL))) STRICT;
  CREATE INDEX follow_up_due ON follow_up(status, due);

  CREATE TABLE follow_up_event(
    id INTEGER PRIMARY KEY,
    follow_up INTEGER NOT NULL REFERENCES follow_up(id),
    at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    note TEXT NOT NULL,
    due INTEGER) STRICT;
  CREATE INDEX follow_up_event_of ON follow_up_event(follow_up);

  CREATE TABLE view(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL) STRICT;

  CREATE TABLE watch(
    entity INTEGER PRIMARY KEY REFERENCES name(id),
    since INTEGER NOT NULL) STRICT;

  -- Corrections. What an entity is called and what it is, where the reader says so.
  CREATE TABLE entity_mark(
    entity INTEGER PRIMARY KEY REFERENCES name(id),
    name TEXT,
    kind INTEGER) STRICT;

  -- Which entity a name means; NULL where it is no name at all.
  CREATE TABLE name_mark(
    name INTEGER PRIMARY KEY REFERENCES name(id),
    entity INTEGER REFERENCES name(id)) STRICT;

  -- What a name's short form means instead: `Kim` split from `Anna Kim`.
  CREATE TABLE alias_mark(
    name INTEGER NOT NULL REFERENCES name(id),
    key TEXT NOT NULL,
    target INTEGER NOT NULL REFERENCES name(id),
    PRIMARY KEY(name, key)) STRICT, WITHOUT ROWID;

  -- Every change of the tables above: what was asked, and the rows that it changed.
  CREATE TABLE journal(
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    change TEXT NOT NULL,
    count INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    is_undone INTEGER NOT NULL) STRICT;

  """

// MARK: - Derived: lists

private let listingTables = """
  -- Every article that is not deleted, in order, in rows narrow enough to be scanned.
  CREATE TABLE listing(
    place INTEGER PRIMARY KEY,
    article INTEGER NOT NULL UNIQUE REFERENCES article(id),
    is_read INTEGER NOT NULL,
    is_duplicate INTEGER NOT NULL,
    published INTEGER,            -- as in `article`
    precision INTEGER) STRICT;
  CREATE INDEX listing_read ON listing(is_read);
  CREATE INDEX listing_duplicate ON listing(is_duplicate) WHERE is_duplicate;

  CREATE TABLE label(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,  -- 0 tag, 1 source, 2 author, 3 language
    key TEXT NOT NULL,      -- folded
    name TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0,
    UNIQUE(kind, key)) STRICT;

  CREATE TABLE labelled(
    label INTEGER NOT NULL REFERENCES label(id),
    place INTEGER NOT NULL,
    PRIMARY KEY(label, place)) STRICT, WITHOUT ROWID;

  -- The least hashes of an article's five-word runs, by which the nearly same are found: those of
  -- about the same time, so that an import touches few pages.
  CREATE TABLE fingerprint(
    period INTEGER NOT NULL,  -- of 24 days
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL,
    sketch INTEGER NOT NULL,
    PRIMARY KEY(period, hash, article)) STRICT, WITHOUT ROWID;

  -- Hashes of addresses and of GUIDs, by which the same article of another source is found.
  CREATE TABLE address(
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY(hash, article)) STRICT, WITHOUT ROWID;

  -- Links an article to an earlier one that is the same, and says why.
  CREATE TABLE duplicate(
    article INTEGER PRIMARY KEY REFERENCES article(id),
    original INTEGER NOT NULL REFERENCES article(id),
    reason INTEGER NOT NULL,   -- 0 the same GUID, 1 the same URL, 2 the same runs of words
    share INTEGER NOT NULL) STRICT;  -- of runs of words, in percent
  CREATE INDEX duplicate_original ON duplicate(original);

  -- Numbers that would take a scan: all, unread, untagged; and how far at most an article stands
  -- from the place of its moment, since that was taken.
  CREATE TABLE tally(
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO tally VALUES ('all', 0), ('unread', 0), ('untagged', 0), ('spill', 0);

  """

// MARK: - Derived: search

private let searchTables = """
  -- The text is stored once, in `article`. Pages of FTS5 sized to fill two to a page of the file.
  CREATE VIRTUAL TABLE article_index USING fts5(
    title, body, content='article', content_rowid='place',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
  INSERT INTO article_index(article_index, rank) VALUES('pgsz', 16200);

  -- The first one, two and three letters of an article's words: FTS5's own `prefix` option keeps
  -- the positions too, and takes five times the space.
  CREATE VIRTUAL TABLE prefix_index USING fts5(
    prefixes, content='', detail=none, columnsize=0,
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
  INSERT INTO prefix_index(prefix_index, rank) VALUES('pgsz', 16200);

  -- Chinese, Japanese and Korean text as pairs of characters, since it has no spaces.
  CREATE VIRTUAL TABLE pair_index USING fts5(
    title, body, content='', columnsize=0,
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
  INSERT INTO pair_index(pair_index, rank) VALUES('pgsz', 16200);

  """

// MARK: - Derived: entities

private let entityTables = """
  -- Articles that wait for tagging, newest first.
  CREATE TABLE untagged(
    place INTEGER PRIMARY KEY,
    article INTEGER NOT NULL UNIQUE REFERENCES article(id)) STRICT;

  -- What tagging found in an article: one packed row, where a row a mention would take the space
  -- of the text again.
  CREATE TABLE tagging(
    article INTEGER PRIMARY KEY REFERENCES article(id),
    model TEXT,
    mentions BLOB NOT NULL,
    spans BLOB NOT NULL) STRICT;

  -- A name with its kind, as tagging gives it, and the entity that it means: itself, if the reader
  -- has not corrected that. An entity is the name that founds it.
  CREATE TABLE name(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,  -- folded
    text TEXT NOT NULL,
    entity INTEGER,     -- NULL where the reader said that it is no name
    articles INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    UNIQUE(kind, key)) STRICT;
  CREATE INDEX name_entity ON name(entity, articles);
  CREATE INDEX name_articles ON name(articles);

  CREATE VIRTUAL TABLE name_index USING fts5(
    text, content='name', content_rowid='id', columnsize=0,
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='1 2 3');

  CREATE TABLE named(
    name INTEGER NOT NULL REFERENCES name(id),
    place INTEGER NOT NULL,
    mentions INTEGER NOT NULL,  -- twice their number, and 1 where the article is about it
    PRIMARY KEY(name, place)) STRICT, WITHOUT ROWID;

  -- Other forms under which a name was met.
  CREATE TABLE alias(
    name INTEGER NOT NULL REFERENCES name(id),
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY(name, key)) STRICT, WITHOUT ROWID;
  CREATE INDEX alias_key ON alias(key);

  -- Months that an article's text dates, with their days as bits: bit 0 the month alone.
  CREATE TABLE dated(
    month INTEGER NOT NULL,  -- 13 × year + month; month 0 is the year alone
    place INTEGER NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY(month, place)) STRICT, WITHOUT ROWID;

  -- What is new about a watched entity since the last look.
  CREATE TABLE watch_news(
    entity INTEGER PRIMARY KEY,
    new INTEGER NOT NULL) STRICT;

  """
