// What the texts date.
import CleanText
import NewsModel

extension StoreReader {
  /// The dates in the texts of a query's newest `sample` articles with their sentences, earliest
  /// first; dates of an unknown year are left out.
  public func timeline(_ query: Query = .all, sample: Int = TimelineEntry.sample) throws
    -> [TimelineEntry]
  {
    try connection.snapshot { try timeline(resolver.condition(query), sample) }
  }

  /// The same for the articles that name an entity, which other entities may share a name with.
  public func timeline(ofEntity id: Int64, sample: Int = TimelineEntry.sample) throws
    -> [TimelineEntry]
  {
    try connection.snapshot {
      let names = try connection.rows("SELECT id FROM name WHERE entity = ?", [.integer(id)]) {
        $0.integer(0)
      }
      return try timeline(.names(names), sample)
    }
  }

  private func timeline(_ condition: Condition, _ sample: Int) throws -> [TimelineEntry] {
    try walk(condition, Bounds(), sample)
      .flatMap { try timeline(ofArticle: $0.article) }.sorted(by: isEarlier)
  }

  /// The dates in an article's text, in the text's order; none where it is not tagged yet.
  public func timeline(ofArticle id: Int64) throws -> [TimelineEntry] {
    let article = try connection.first(
      """
      SELECT mentions, body, title, published, published_offset, published_precision
      FROM tagging JOIN article ON id = article WHERE article = ?
      """, [.integer(id)]
    ) { row in
      (
        packed: PackedTagging(row.blob(0)), body: row.text(1), title: row.safeText(2),
        published: row.timestamp(3)
      )
    }
    guard let article, article.packed.mentions.contains(where: { $0.kind == .date }) else {
      return []
    }
    let finder = SentenceFinder(article.body)
    var slicer = ScalarSlicer(article.body)
    return article.packed.mentions.compactMap { mention in
      guard mention.kind == .date, let value = mention.value.flatMap({ DateValue($0) }),
        value.days != nil
      else { return nil }
      return TimelineEntry(
        value: value, isYearInferred: !value.isYear(in: slicer.slice(mention.range)),
        sentence: SafeText(line: finder.text(finder.sentence(around: mention.range))),
        article: id, articleTitle: article.title, published: article.published,
        range: mention.range)
    }
  }
}

private func isEarlier(_ left: TimelineEntry, _ right: TimelineEntry) -> Bool {
  guard let leftDays = left.value.days, let rightDays = right.value.days else { return false }
  if leftDays.lowerBound != rightDays.lowerBound {
    return leftDays.lowerBound < rightDays.lowerBound
  }
  // What is less precise stands first: the month before its days.
  if leftDays.upperBound != rightDays.upperBound {
    return leftDays.upperBound > rightDays.upperBound
  }
  return (left.article, left.range.lowerBound) < (right.article, right.range.lowerBound)
}

extension DateValue {
  /// Whether the words say the value's year in full, or name a decade or century of it.
  fileprivate func isYear(in words: Substring) -> Bool {
    guard let year = days?.lowerBound.year else { return false }
    return words.contains(String(year)) || words.contains("\(year / 10)0s")
  }
}
