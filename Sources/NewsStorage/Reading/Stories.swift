// Articles of different sources that tell the same event.
import CleanText
import NewsModel

extension StoreReader {
  /// The stories among a query's newest `sample` articles, those with the newest article first.
  ///
  /// Two articles of different sources tell the same when one is the other's duplicate, or when
  /// they were published within two days and share enough names that few articles have; but never
  /// when the reader told them apart.
  public func stories(_ query: Query = .all, sample: Int = Story.sample) throws -> [Story] {
    try connection.snapshot {
      let listed = try walk(resolver.condition(query), Bounds(), sample)
      var grouper = StoryGrouper(try listed.map { try storyArticle($0) }, apart: try toldApart())
      grouper.join()
      return try grouper.groups.map { group in
        let articles = try group.articles.compactMap { try summary($0) }
        return Story(articles: articles, reason: group.reason)
      }
    }
  }

  /// The pairs of articles that the reader told apart.
  private func toldApart() throws -> [(Int64, Int64)] {
    try connection.rows("SELECT article, other FROM story_mark") { ($0.integer(0), $0.integer(1)) }
  }

  private func storyArticle(_ listed: ListedArticle) throws -> StoryArticle {
    let row = try connection.first(
      """
      SELECT source, (SELECT original FROM duplicate WHERE duplicate.article = article.id)
      FROM article WHERE id = ?
      """, [.integer(listed.article)]
    ) { (source: $0.integer(0), original: $0.optionalInteger(1)) }
    return StoryArticle(
      id: listed.article, place: listed.place, source: row?.source ?? 0, original: row?.original,
      entities: try entities(inArticle: listed.article))
  }

  /// The articles that are the same as one, with the reason, newest first.
  public func duplicates(of id: Int64) throws -> [(article: ArticleSummary, reason: SafeText)] {
    try connection.snapshot {
      let links = try connection.rows(
        """
        WITH mine(original) AS (
          SELECT coalesce((SELECT original FROM duplicate WHERE article = ?1), ?1))
        SELECT article, reason, share FROM duplicate
          WHERE original = (SELECT original FROM mine) AND article <> ?1
        UNION ALL SELECT original, reason, share FROM duplicate WHERE article = ?1
        """, [.integer(id)]
      ) { (article: $0.integer(0), reason: $0.integer(1), share: $0.int(2)) }
      let found = try links.compactMap { link in
        try summary(link.article).map { ($0, reason(link.reason, link.share)) }
      }
      return found.sorted { ($0.0.key?.order ?? 0) > ($1.0.key?.order ?? 0) }
    }
  }

  private func reason(_ code: Int64, _ share: Int) -> SafeText {
    switch DuplicateReason(rawValue: code) {
    case .guid: "the same GUID"
    case .url: "the same address"
    case .text, nil: "\(String(share)) % of their runs of five words are the same"
    }
  }
}
