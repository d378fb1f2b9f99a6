// What the schema's third version adds: where articles were imported from, so that they can be read
// again from there, and which articles the reader told apart that looked like one story.

/// The statements that lead from version 2 to 3.
let schema3 = """
  -- A file or folder that was named to an import, with the import's options: from outside.
  CREATE TABLE origin(
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    options TEXT NOT NULL,
    UNIQUE(path, options)) STRICT;

  CREATE TABLE origin_source(
    origin INTEGER NOT NULL REFERENCES origin(id),
    source INTEGER NOT NULL REFERENCES source(id),
    PRIMARY KEY(origin, source)) STRICT, WITHOUT ROWID;

  -- Pairs of articles, the smaller id first, that do not tell the same event: the reader's own.
  CREATE TABLE story_mark(
    article INTEGER NOT NULL REFERENCES article(id),
    other INTEGER NOT NULL REFERENCES article(id),
    PRIMARY KEY(article, other)) STRICT, WITHOUT ROWID;
  """
