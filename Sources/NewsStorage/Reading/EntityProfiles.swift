// An entity's own page: its roles, its weeks, its articles, its company.
import CleanText
import NewsModel

extension StoreReader {
  /// Reads an entity's page; roles and companions are those of its newest `sample` articles.
  public func profile(_ id: Int64, articles limit: Int = 200, sample: Int = 300) throws
    -> EntityProfile
  {
    try connection.snapshot {
      var profile = EntityProfile(entity: try entity(id))
      let names = try names(of: id)
      let listed = try walk(.names(names), Bounds(), max(limit, sample))
      profile.articles = try listed.prefix(limit).compactMap { try summary($0.article) }
      profile.weekly = try weeklyArticles(names, last: profile.entity.lastSeen)
      profile.followUps = try followUps("follow_up.entity = ?", [.integer(id)])
      var gatherer = ProfileGatherer(id, Set(names), self)
      for article in listed.prefix(sample) { try gatherer.add(article) }
      profile.roles = gatherer.roles
      profile.companions = try gatherer.companions()
      return profile
    }
  }

  /// The ids of the names that mean an entity.
  func names(of entity: Int64) throws -> [Int64] {
    try connection.rows("SELECT id FROM name WHERE entity = ?", [.integer(entity)]) {
      $0.integer(0)
    }
  }

  /// How many articles of each of the 52 weeks that end with the week of the day have the names.
  private func weeklyArticles(_ names: [Int64], last: CalendarDay?) throws -> [Int] {
    guard let last, !names.isEmpty else { return [] }
    let end = last.adding(days: 8 - last.weekday).daysSince1970
    let week = Int64(7 * 10_800)  // in places
    let start = Int64(end) * 10_800 - 52 * week
    var weeks = [Int](repeating: 0, count: 52)
    try connection.forEachRow(
      """
      SELECT (rowid - ?2) / ?3, count(*) FROM word_index
      WHERE word_index MATCH ?1 AND rowid >= ?2 AND rowid < ?2 + 52 * ?3 GROUP BY 1
      """,
      [.text(WordExpression(anyName: names).text), .integer(start), .integer(week)]
    ) { row in
      weeks[min(max(row.int(0), 0), 51)] += row.int(1)
      return true
    }
    return weeks
  }
}

/// Gathers what an entity's articles, newest first, say of it.
private struct ProfileGatherer {
  private let entity: Int64
  private let names: Set<Int64>
  private let reader: StoreReader
  private let resolver: AliasResolver?
  private var entities: EntityReader
  private(set) var roles: [EntityProfile.Role] = []
  private var roleIndices: [String: Int] = [:]
  /// How many articles name a companion, and the newest of them.
  private var company: [Int64: (articles: Int, newest: Int64)] = [:]

  init(_ entity: Int64, _ names: Set<Int64>, _ reader: StoreReader) {
    (self.entity, self.names, self.reader) = (entity, names, reader)
    entities = EntityReader(reader.connection)
    resolver = try? AliasResolver(reader.connection)
  }

  mutating func add(_ listed: ListedArticle) throws {
    guard let (packed, _) = try tagging(listed.article) else { return }
    for mention in packed.mentions where names.contains(mention.name) {
      if let role = try entities.role(mention.role) { add(role: role, of: listed) }
    }
    var met: Set<Int64> = []
    for name in packed.counts.keys {
      if let other = try entities.entity(ofName: name), other.id != entity { met.insert(other.id) }
    }
    for other in met {
      company[other, default: (0, listed.article)].articles += 1
    }
  }

  private mutating func add(role: SafeText, of listed: ListedArticle) {
    let key = foldedKey(role.string)
    guard let index = roleIndices[key] else {
      roleIndices[key] = roles.count
      let day = Place.day(listed.place)
      roles.append(
        EntityProfile.Role(title: role, articles: [listed.article], lastSeen: day))
      return
    }
    if roles[index].articles.last != listed.article { roles[index].articles.append(listed.article) }
  }

  /// Those named with the entity in most articles.
  mutating func companions() throws -> [EntityProfile.Companion] {
    let ranked = company.sorted { ($1.value.articles, $0.key) < ($0.value.articles, $1.key) }
    return try ranked.prefix(24).compactMap { id, company in
      guard let other = try entities.entity(id) else { return nil }
      let evidence = try evidence(of: id, in: company.newest)
      return EntityProfile.Companion(
        entity: other, articles: company.articles, evidence: evidence)
    }
  }

  /// The sentence that names both, or else the companion.
  private mutating func evidence(
    of other: Int64, in article: Int64
  ) throws -> EntityProfile.Evidence? {
    guard let (packed, body) = try tagging(article) else { return nil }
    let finder = SentenceFinder(body)
    var best: Range<Int>?
    for mention in packed.mentions where mention.name != 0 {
      guard try entities.entity(ofName: mention.name)?.id == other else { continue }
      let sentence = finder.sentence(around: mention.range)
      let namesBoth = packed.mentions.contains {
        names.contains($0.name) && sentence.contains($0.range.lowerBound)
      }
      if namesBoth || best == nil { best = sentence }
      if namesBoth { break }
    }
    return best.map {
      EntityProfile.Evidence(
        article: article, range: $0, sentence: SafeText(line: finder.text($0)))
    }
  }

  private func tagging(_ article: Int64) throws -> (PackedTagging, body: String)? {
    let stored = try reader.connection.first(
      "SELECT mentions, body FROM tagging JOIN article ON id = article WHERE article = ?",
      [.integer(article)]
    ) { (PackedTagging($0.blob(0)), $0.text(1)) }
    return stored.map { packed, body in
      (resolver?.resolved(packed, body: body) ?? packed, body)
    }
  }
}
