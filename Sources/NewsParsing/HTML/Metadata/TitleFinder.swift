// Finds the article's own title among those that a page offers.

/// Chooses a title: the heading that readers see where it agrees with what the page says of itself.
struct TitleFinder {
  private let facts: PageFacts
  private let siteNames: [String]

  init(_ facts: PageFacts, siteNames: [String]) {
    self.facts = facts
    self.siteNames = siteNames.map(Self.key).filter { $0.count > 2 }
  }

  /// The title, or `nil` when the page offers none.
  func title(in content: ContentTree) -> String? {
    let stated = stated
    let headings = headings(in: content)
    for title in stated.prefix(2) {
      guard let heading = headings.first(where: { agrees($0, with: title) }) else { continue }
      // What stands before the title within its heading is a kicker.
      let isKicked =
        Self.key(heading) != Self.key(title) && Self.key(heading).hasSuffix(Self.key(title))
      return isKicked ? title : heading
    }
    return stated.first ?? headings.first ?? facts.titleElement.map { withoutSiteName($0) }
  }

  /// The titles in the page's head, the likeliest first, without the site's name.
  private var stated: [String] {
    let titles: [String?] = [
      facts.linkedData.headline,
      facts.meta("og:title", "article:title", "twitter:title"),
      facts.meta("parsely-title", "sailthru.title", "citation_title", "dc.title", "dcterms.title"),
      facts.meta("headline", "hdl", "title", "fulltitle"),
      facts.titleElement,
    ]
    var seen: Set<String> = []
    return titles.compactMap { $0 }.map(Self.decoded).map { withoutSiteName($0) }
      .filter { !$0.isEmpty && !isSiteName($0) && seen.insert(Self.key($0)).inserted }
  }

  /// Some sites escape what they put into attributes twice.
  private static func decoded(_ text: String) -> String {
    CharacterReference.decoding(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func headings(in content: ContentTree) -> [String] {
    let marked = facts.nodes(withProperty: "headline").filter { content.tree.tag($0) != .meta }
    let first = facts.headings.filter { content.tree.tag($0) == .h1 }
    let second = facts.headings.filter { content.tree.tag($0) == .h2 }
    return (first + marked.prefix(1) + second.prefix(8)).prefix(20)
      .filter { !content.isWithinHidden($0) }.map { content.text(of: $0) }
      .filter { $0.utf8.count > 2 && $0.utf8.count < 400 && !isSiteName($0) }
  }

  /// Whether a heading is the stated title, or most of it.
  private func agrees(_ heading: String, with title: String) -> Bool {
    let (heading, title) = (Self.key(heading), Self.key(title))
    if heading == title { return true }
    let common = zip(heading, title).prefix { $0 == $1 }.count
    if common > 24, common * 10 > min(heading.count, title.count) * 8 { return true }
    return title.contains(heading) && heading.count * 2 > title.count
      || heading.contains(title) && title.count * 3 > heading.count * 2
  }

  private func isSiteName(_ text: String) -> Bool {
    siteNames.contains(Self.key(text))
  }

  /// The letters and digits alone, in lower case.
  static func key(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }
}

// MARK: - The site's name

extension TitleFinder {
  private static let separators = [
    " | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " ‹ ", " › ", "｜", " : ",
    "|",
  ]

  /// `title` without the site's name at its end or beginning.
  func withoutSiteName(_ title: String) -> String {
    var rest = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for _ in 0..<2 {
      guard let shorter = withoutOneName(rest) else { break }
      rest = shorter
    }
    return rest
  }

  private func withoutOneName(_ title: String) -> String? {
    for separator in Self.separators {
      let parts = title.parts(around: separator)
      guard parts.count > 1, let first = parts.first else { continue }
      if let name = parts.indices.dropFirst().first(where: { isName(parts[$0]) }) {
        return parts[..<name].joined(separator: separator)
      }
      if isName(first) {
        return parts.dropFirst().joined(separator: separator)
      }
    }
    return nil
  }

  /// Whether a part of a title is the site's name, or holds it with a word or two.
  private func isName(_ part: String) -> Bool {
    let key = Self.key(part)
    guard !key.isEmpty else { return true }
    return siteNames.contains { name in
      key == name || (key.hasPrefix(name) || key.hasSuffix(name)) && key.count < name.count + 16
        || name.hasPrefix(key) && key.count > 3 && key.count * 2 > name.count
    }
  }
}

extension String {
  /// The parts of the text around each `separator`.
  func parts(around separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    parts.append(String(rest))
    return parts
  }
}
