// What tagging finds, into the store and out of it.
import CleanText
import NewsModel

/// An article that waits for tagging.
public struct UntaggedArticle: Sendable {
  public let id: Int64
  public let title: SafeText
  public let body: SafeText
  public let published: Timestamp?
  public let language: SafeText?
  /// Where it stands in the queue: what to read on from.
  public let place: Int64
  /// The text's hash, so that what was found in a text that has changed meanwhile is not taken.
  let textHash: Int64
}

extension NewsStore {
  /// Keeps what tagging found in each article, all or none; what was found before is replaced.
  ///
  /// An article that was deleted, or whose text has changed since it was read, is passed over: it
  /// waits in the queue as it is now.
  ///
  /// `model` is what tagged them, to tell later which are to be tagged again.
  public func record(
    _ taggings: [(article: UntaggedArticle, tagging: Tagging)], model: String
  ) throws {
    try transaction {
      let watched = Set(try connection.rows("SELECT entity FROM watch") { $0.integer(0) })
      // In the order of ids, so that pages fill up.
      for (article, tagging) in taggings.sorted(by: { $0.article.id < $1.article.id }) {
        try record(tagging, of: article, model: model, watched: watched)
      }
    }
  }

  /// Puts articles into the queue again and returns how many; what is known of them stays until
  /// they are tagged anew.
  public func awaitTagging(of query: Query) throws -> Int {
    try transaction {
      let articles = try articleIDs(.query(query))
      for article in articles {
        let place = try connection.integer(
          "SELECT place FROM listing WHERE article = ?", .integer(article))
        if let place { try queueForTagging(place) }
      }
      return articles.count
    }
  }

  private func record(
    _ tagging: Tagging, of article: UntaggedArticle, model: String, watched: Set<Int64>
  ) throws {
    let place = try connection.integer(
      """
      SELECT place FROM article WHERE id = ? AND text_hash = ?
        AND id NOT IN (SELECT article FROM deletion WHERE article = article.id)
      """, .integer(article.id), .integer(article.textHash))
    guard let place else { return }
    let isFirst = try !removeTagging(of: article.id, place: place)
    let packed = try packed(tagging, text: article.body.string)
    try connection.run(
      "INSERT INTO tagging VALUES(?, ?, ?, ?)", .integer(article.id), .text(model),
      .blob(packed.bytes), .blob(NewsStorage.packed(tagging.spans)))
    try post(packed, of: article.id, at: place, body: article.body.string, by: 1)
    if isFirst && !watched.isEmpty { try noteNews(packed, watched) }
    try unqueueForTagging(place)
  }

  /// Takes an article's tagging away, and returns whether it had any.
  @discardableResult
  func removeTagging(of id: Int64, place: Int64) throws -> Bool {
    let old = try connection.first(
      "SELECT mentions, body FROM tagging JOIN article ON id = article WHERE article = ?",
      [.integer(id)]
    ) { (PackedTagging($0.blob(0)), $0.text(1)) }
    guard let (packed, body) = old else { return false }
    try post(packed, of: id, at: place, body: body, by: -1)
    try connection.run("DELETE FROM tagging WHERE article = ?", .integer(id))
    return true
  }

  private func packed(_ tagging: Tagging, text: String) throws -> PackedTagging {
    var slicer = ScalarSlicer(text)
    let mentions = try tagging.mentions.map { mention in
      let isEntity = mention.kind.isEntity
      let words = mention.entity.string
      return PackedMention(
        kind: mention.kind, range: mention.range,
        name: isEntity ? try nameID(mention.kind, words) : 0,
        words: isEntity || slicer.slice(mention.range) == words ? nil : words,
        value: mention.value?.string,
        role: try mention.role.map { try nameID(.role, $0.string) } ?? 0,
        score: Int((mention.score * Double(PackedMention.fullScore)).rounded()))
    }
    let about = tagging.about.compactMap { name in
      zip(tagging.mentions, mentions).first { $0.0.entity == name && $0.1.name != 0 }?.1.name
    }
    return PackedTagging(about: about, mentions: mentions)
  }
}

// MARK: - Postings

extension NewsStore {
  /// Adds (`step` 1) or takes away (-1) what lists and counts hold of an article's tagging.
  func post(
    _ packed: PackedTagging, of id: Int64, at place: Int64, body: String, by step: Int
  ) throws {
    for (name, mentions) in try postedCounts(packed, body: body) {
      count(name, at: place, mentions: mentions, by: step)
    }
    countForms(packed, body: body, by: step)
    try postDates(packed, at: place, by: step)
  }

  /// How often an article names each name, the reader's splits applied.
  private func postedCounts(_ packed: PackedTagging, body: String) throws -> [Int64: Int] {
    let resolver = try AliasResolver(connection)
    return resolver.isEmpty ? packed.counts : resolver.resolved(packed, body: body).counts
  }

  private func countForms(_ packed: PackedTagging, body: String, by step: Int) {
    var slicer = ScalarSlicer(body)
    for mention in packed.mentions where mention.name != 0 {
      countAlias(mention.name, slicer.slice(mention.range), by: step)
    }
  }

  private func postDates(_ packed: PackedTagging, at place: Int64, by step: Int) throws {
    var months: [Int64: Int64] = [:]
    for mention in packed.mentions where mention.kind == .date {
      guard let value = mention.value.flatMap({ DateValue($0) }) else { continue }
      for (month, days) in value.months { months[month, default: 0] |= days }
    }
    for (month, days) in months {
      if step > 0 {
        try connection.run(
          "INSERT OR REPLACE INTO dated VALUES(?, ?, ?)", .integer(month), .integer(place),
          .integer(days))
      } else {
        try connection.run(
          "DELETE FROM dated WHERE month = ? AND place = ?", .integer(month), .integer(place))
      }
    }
  }

  private func noteNews(_ packed: PackedTagging, _ watched: Set<Int64>) throws {
    var entities: Set<Int64> = []
    for name in packed.counts.keys {
      let entity = try connection.integer("SELECT entity FROM name WHERE id = ?", .integer(name))
      if let entity, watched.contains(entity) { entities.insert(entity) }
    }
    for entity in entities {
      try connection.run(
        "INSERT INTO watch_news VALUES(?, 1) ON CONFLICT(entity) DO UPDATE SET new = new + 1",
        .integer(entity))
    }
  }
}
