// The names of elements that feeds use, and the vocabularies they come from.

/// A vocabulary of elements, found by its namespace or by its customary prefix.
enum FeedVocabulary: Hashable {
  /// RSS of all versions, RDF's RSS, and whatever else a root calls its own.
  case core
  case atom, dublinCore, terms, content, media, iTunes, slash, feedBurner, xhtml, rdf, other

  /// The vocabulary that a namespace's address names, or `nil` for an unknown one.
  init?(address: String) {
    var address = address.lowercased()
    for scheme in ["http://", "https://"] where address.hasPrefix(scheme) {
      address.removeFirst(scheme.count)
    }
    while let last = address.last, last == "/" || last == "#" { address.removeLast() }
    guard let known = Self.byAddress.first(where: { address.hasPrefix($0.start) }) else {
      return nil
    }
    self = known.vocabulary
  }

  /// The vocabulary that goes by `prefix` where nobody declared it.
  init?(prefix: String) {
    guard let known = Self.byPrefix[prefix.lowercased()] else { return nil }
    self = known
  }

  private static let byAddress: [(start: String, vocabulary: FeedVocabulary)] = [
    ("www.w3.org/2005/atom", .atom), ("purl.org/atom", .atom),
    ("purl.org/rss/1.0/modules/content", .content), ("purl.org/rss/1.0/modules/slash", .slash),
    ("purl.org/rss/1.0/modules", .other), ("purl.org/rss", .core), ("purl.org/net/rss", .core),
    ("my.netscape.com/rdf", .core), ("channel.netscape.com/rdf", .core),
    ("my.netscape.com/publish", .core), ("backend.userland.com", .core),
    ("blogs.law.harvard.edu/tech/rss", .core), ("cyber.law.harvard.edu/rss", .core),
    ("purl.org/dc/elements", .dublinCore), ("purl.org/dc/terms", .terms),
    ("search.yahoo.com/mrss", .media), ("video.search.yahoo.com/mrss", .media),
    ("www.itunes.com/dtds/podcast", .iTunes), ("example.com/dtds/podcast", .iTunes),
    ("www.google.com/schemas/play-podcasts", .iTunes), ("rssnamespace.org/feedburner", .feedBurner),
    ("www.w3.org/1999/xhtml", .xhtml), ("www.w3.org/tr/rec-html40", .xhtml),
    ("www.w3.org/1999/02/22-rdf-syntax-ns", .rdf),
  ]

  private static let byPrefix: [String: FeedVocabulary] = [
    "atom": .atom, "atom03": .atom, "atom10": .atom, "a10": .atom, "dc": .dublinCore,
    "dcterms": .terms, "content": .content, "media": .media, "itunes": .iTunes,
    "googleplay": .iTunes, "slash": .slash, "feedburner": .feedBurner, "xhtml": .xhtml,
    "rdf": .rdf, "rss": .core,
  ]
}

/// The local name of an element that means something in a feed, in small letters.
enum FeedName: String, CaseIterable {
  case rss, rdf, channel, feed, item, entry, html, source, image, textinput, group
  case title, link, description, summary, subtitle, abstract, content, encoded, body, div, fulltext
  case fullitem
  case pubdate, published, issued, created, date, updated, modified
  case guid, id, identifier, origlink, enclosure
  case author, creator, managingeditor, credit, name, email, uri
  case category, subject, keywords, tags, section, language

  /// The name that hashes to `hash`, or `nil` for one that means nothing here.
  init?(hash: UInt64) {
    guard let name = Self.byHash[hash] else { return nil }
    self = name
  }

  private static let byHash: [UInt64: FeedName] = {
    var names: [UInt64: FeedName] = [:]
    for name in allCases { names[FeedNameHash.of(name.rawValue)] = name }
    return names
  }()
}

/// Names as numbers, alike for capitals and small letters, by Fowler, Noll and Vo's FNV-1a.
enum FeedNameHash {
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of `range` of `bytes`.
  static func of(_ bytes: ByteSpan, _ range: Range<Int>) -> UInt64 {
    var hash = seed
    for index in range { hash = (hash ^ UInt64(lowercased(bytes[index]))) &* 0x100_0000_01B3 }
    return hash
  }

  /// The hash of what stands before the colon of a name, or of nothing.
  static func prefix(of name: Range<Int>, in bytes: ByteSpan) -> UInt64 {
    let colon = bytes.extracting(name).index(of: UInt8(ascii: ":"), from: 0)
    return of(bytes, name.lowerBound..<(name.lowerBound + (colon < name.count ? colon : 0)))
  }

  static func of(_ name: String) -> UInt64 {
    of(name.utf8.span, 0..<name.utf8.count)
  }
}
