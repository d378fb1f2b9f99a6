// An article whole: its text, its marks, and who is named in it.
import CleanText
import NewsModel

extension StoreReader {
  /// Reads an article whole; throws `unknown` where there is none, or it was deleted.
  public func article(_ id: Int64) throws -> StoredArticle {
    try connection.snapshot {
      guard let summary = try summary(id) else { throw StoreError.unknown(.article(id)) }
      return try whole(summary)
    }
  }

  private func whole(_ summary: ArticleSummary) throws -> StoredArticle {
    let id = Value.integer(summary.id)
    var article = StoredArticle(summary: summary, body: .empty)
    try connection.forEachRow("SELECT body, spans, dropped FROM article WHERE id = ?", [id]) {
      row in
      article.body = SafeText(row.text(0))
      let length = article.body.scalarCount
      article.spans = unpackedSpans(row.blob(1), length: length)
      article.dropped = row.lines(2)
      return false
    }
    try readTagging(into: &article)
    article.followUp = try followUps("follow_up.article = ?", [id]).first
    article.isAwaitingTagging =
      try connection.integer(
        "SELECT 1 FROM untagged JOIN listing USING(place) WHERE article = ?", id) != nil
    return article
  }

  private func readTagging(into article: inout StoredArticle) throws {
    let length = article.body.scalarCount
    let stored = try connection.first(
      "SELECT mentions, spans FROM tagging WHERE article = ?", [.integer(article.id)]
    ) { (PackedTagging($0.blob(0), length: length), unpackedSpans($0.blob(1), length: length)) }
    guard let (raw, spans) = stored else { return }
    let packed = try AliasResolver(connection).resolved(raw, body: article.body.string)
    var entities = EntityReader(connection)
    article.tagging.spans = spans
    var slicer = ScalarSlicer(article.body.string)
    // Names that the reader rejected are no mentions.
    for mention in packed.mentions {
      guard let read = try entities.mention(mention, &slicer) else { continue }
      article.tagging.mentions.append(read)
    }
    let about = try entities.about(packed)
    article.tagging.about = about.map(\.name)
    article.entities = try entities.articleEntities(packed, about: Set(about.map(\.id)))
  }
}

extension EntityReader {
  /// The mention as the reader sees it, or `nil` where it is of no name.
  mutating func mention(
    _ packed: PackedMention, _ slicer: inout ScalarSlicer
  ) throws -> Mention? {
    var (kind, name) = (packed.kind, packed.words.map { SafeText(line: $0) })
    if packed.name != 0 {
      guard let entity = try entity(ofName: packed.name) else { return nil }
      (kind, name) = (entity.kind, entity.name)
    }
    return Mention(
      kind, packed.range, entity: name ?? SafeText(line: String(slicer.slice(packed.range))),
      value: packed.value.map { SafeText(line: $0) }, role: try role(packed.role),
      score: Double(packed.score) / Double(PackedMention.fullScore))
  }

  /// The entities that the article is about, most salient first.
  mutating func about(_ packed: PackedTagging) throws -> [Entity] {
    var seen: Set<Int64> = []
    return try packed.about.compactMap { try entity(ofName: $0) }
      .filter { seen.insert($0.id).inserted }
  }

  /// The entities that the article names: those it is about first, then by how often.
  mutating func articleEntities(
    _ packed: PackedTagging, about: Set<Int64>
  ) throws -> [ArticleEntity] {
    var found: [Int64: ArticleEntity] = [:]
    var index = 0
    for mention in packed.mentions {
      if mention.name == 0 {
        index += 1
        continue
      }
      guard let entity = try entity(ofName: mention.name) else { continue }
      let role = try role(mention.role)
      var entry =
        found[entity.id]
        ?? ArticleEntity(entity: entity, mentions: [], isAbout: about.contains(entity.id))
      entry.mentions.append(index)
      if let role, !entry.roles.contains(role) { entry.roles.append(role) }
      found[entity.id] = entry
      index += 1
    }
    return found.values.sorted { left, right in
      let leftRank = (left.isAbout ? 0 : 1, -left.mentions.count, left.mentions.first ?? 0)
      let rightRank = (right.isAbout ? 0 : 1, -right.mentions.count, right.mentions.first ?? 0)
      return leftRank < rightRank
    }
  }
}
