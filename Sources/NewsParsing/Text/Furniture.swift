// Tells the furniture of a page by its words.

/// What a line is that is of the page and not of the article.
enum Furniture: UInt8, CaseIterable {
  case share, navigation, advertisement, related, teaser, comments, legal, newsletter
}

extension Furniture {
  /// The furniture that a line is by its words, or `nil`.
  ///
  /// - Parameters:
  ///   - key: The line's key (see `LineKey`).
  ///   - lowered: The line in lower case, whole.
  ///   - bytes: The same as UTF-8.
  /// - Returns: The kind whose words the line is, begins with or, if it is short, holds.
  static func kind(key: String, lowered: String, bytes: [UInt8]) -> Furniture? {
    if key.isEmpty { return nil }
    if let kind = byLine[key] { return kind }
    guard bytes.count < 400 else { return nil }
    if let kind = beginnings[firstWord(of: lowered)]?.first(where: { bytes.starts(with: $0.text) })?
      .kind
    {
      return kind
    }
    guard bytes.count < 160 else { return nil }
    return parts.first { bytes.holds($0.text) }?.kind
  }

  /// Words with what they tell, as bytes.
  private typealias Entry = (text: [UInt8], kind: Furniture)

  private static let byLine: [String: Furniture] = {
    var lines: [String: Furniture] = [:]
    lines.reserveCapacity(4096)
    for (kind, words) in FurnitureWords.lines {
      for word in words.words(partedBy: UInt8(ascii: "/")) {
        let isPlain = word.utf8.allSatisfy { isLetter($0) || $0 == 0x20 }
        let key = isPlain ? word : LineKey.key(of: word)
        if lines[key] == nil { lines[key] = kind }
      }
    }
    return lines
  }()

  /// The beginnings, by their first word.
  private static let beginnings: [String: [Entry]] = {
    var table: [String: [Entry]] = [:]
    for (kind, words) in FurnitureWords.beginnings {
      for word in words.words(partedBy: UInt8(ascii: "/")) {
        let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
        let text = isPlain ? word : LineKey.lowered(word)
        table[firstWord(of: text), default: []].append((Array(text.utf8), kind))
      }
    }
    return table
  }()

  private static let parts: [Entry] = FurnitureWords.parts.flatMap { kind, words in
    words.words(partedBy: UInt8(ascii: "/")).map { (Array($0.utf8), kind) }
  }

  /// What stands before the first space, colon or bar.
  private static func firstWord(of text: String) -> String {
    let ends: [UInt8] = [0x20, 0x3A, 0x7C]
    let end = text.utf8.firstIndex { ends.contains($0) }
    return String(text[..<(end ?? text.endIndex)])
  }
}

extension [UInt8] {
  /// Whether `part`, which is not empty, stands anywhere in these bytes.
  func holds(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == part[0] && self[start...].starts(with: part)
    }
  }
}
