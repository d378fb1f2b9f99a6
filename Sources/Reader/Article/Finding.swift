// Finding words in an article, whatever their case.
import CleanText
import NewsModel

extension SafeText {
  /// The scalars where `text` stands, ignoring case; at most `limit` of them.
  func ranges(of text: String, limit: Int = 10_000) -> [Range<Int>] {
    let wanted = text.unicodeScalars.map(\.folded)
    guard let first = wanted.first else { return [] }
    let scalars = string.unicodeScalars.map(\.folded)
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= scalars.count, found.count < limit {
      if scalars[index] == first,
        scalars[index..<index + wanted.count].elementsEqual(wanted)
      {
        found.append(index..<index + wanted.count)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Unicode.Scalar {
  /// The scalar in lower case, where that is one scalar; quotation marks as they are typed.
  fileprivate var folded: Unicode.Scalar {
    switch value {
    case 0x41...0x5A: return Unicode.Scalar(UInt8(value + 32))
    case ..<0x80: return self
    case 0x2018, 0x2019: return "'"
    case 0x201C, 0x201D: return "\""
    case 0xA0: return " "
    default:
      let lower = properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? self : self
    }
  }
}

extension OpenArticle {
  /// Looks for the text from the line at the top on.
  mutating func find(_ text: String, height: Int) {
    let matches = (isRaw ? article.rawText : article.body).ranges(of: text)
    let start = offset
    let current = matches.firstIndex { $0.lowerBound >= start } ?? matches.indices.first
    find = Find(text: text, matches: matches, current: current)
    if let current { reveal(matches[current].lowerBound, height: height) }
  }

  /// Goes to the match `delta` further, around the ends.
  mutating func goToMatch(by delta: Int, height: Int) {
    guard var find, let current = find.current, !find.matches.isEmpty else { return }
    let count = find.matches.count
    let next = ((current + delta) % count + count) % count
    find.current = next
    self.find = find
    reveal(find.matches[next].lowerBound, height: height)
  }
}
