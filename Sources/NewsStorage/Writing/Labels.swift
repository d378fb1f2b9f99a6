// Tags, sources, authors and languages: what an article is labelled with.
import CleanText
import NewsModel

/// What a label is; the raw values are what the store holds.
enum LabelKind: Int64, Hashable {
  case tag = 0
  case source, author, language
}

/// The ids of labels met so far.
struct LabelCache {
  fileprivate var ids: [String: Int64] = [:]
}

extension NewsStore {
  /// The labels that its source gives an article, each once.
  func labelIDs(of incoming: IncomingArticle) throws -> [Int64] {
    let article = incoming.article
    return try labelIDs(
      source: incoming.source.string, tags: article.tags, author: article.author,
      language: article.language)
  }

  func labelIDs(
    source: String, tags: [SafeText], author: SafeText?, language: SafeText?
  ) throws -> [Int64] {
    var ids = [try labelID(.source, source)]
    for tag in tags { ids.append(try labelID(.tag, tag.string)) }
    for author in (author?.string ?? "").split(separator: ";") {
      ids.append(try labelID(.author, String(author)))
    }
    if let language { ids.append(try labelID(.language, language.string)) }
    var seen: Set<Int64> = []
    return ids.filter { $0 != 0 && seen.insert($0).inserted }
  }

  /// The id of a label, made where it is new; 0 for one without a name.
  func labelID(_ kind: LabelKind, _ name: String) throws -> Int64 {
    let cacheKey = "\(kind.rawValue)\(name)"
    if let id = labels.ids[cacheKey] { return id }
    let id = try findOrMakeLabel(kind, SafeText(line: name).string)
    if labels.ids.count > 100_000 { labels = LabelCache() }
    labels.ids[cacheKey] = id
    return id
  }

  private func findOrMakeLabel(_ kind: LabelKind, _ name: String) throws -> Int64 {
    let key = foldedKey(name)
    if key.isEmpty { return 0 }
    let known = try connection.integer(
      "SELECT id FROM label WHERE kind = ? AND key = ?", .integer(kind.rawValue), .text(key))
    if let known { return known }
    try connection.run(
      "INSERT INTO label(kind, key, name) VALUES(?, ?, ?)", .integer(kind.rawValue), .text(key),
      .text(name))
    return connection.lastInsertedID
  }
}
