// Tells whether a heading repeats the article's title.

/// The words of a title, to be compared with those of headings.
struct TitleMatcher {
  private let words: Set<Substring>

  init(_ title: String) {
    words = Set(Self.words(of: title.lowercased()))
  }

  /// Whether at least three quarters of the heading's characters are words of the title.
  func matches(_ heading: String) -> Bool {
    guard !words.isEmpty, heading.utf8.count < 1000 else { return false }
    let lowered = heading.lowercased()
    let parts = Self.words(of: lowered)
    guard !parts.isEmpty else { return false }
    let all = parts.reduce(0) { $0 + $1.count + 1 } - 1
    let foreign = parts.filter { !words.contains($0) }
    let foreignLength = foreign.isEmpty ? 0 : foreign.reduce(0) { $0 + $1.count + 1 } - 1
    return 1 - Double(foreignLength) / Double(all) > 0.75
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
  }
}
