// The numbers of a line of dates and counts: views, minutes of reading, comments.

/// Reads what a line says besides its dates.
struct CountReader {
  private let tokens: [DateToken]
  private let isDated: [Bool]
  /// Minutes that it takes to read.
  private(set) var minutes: Int?
  private(set) var views: Int?
  /// Numbers without a unit.
  private(set) var loose: [Int] = []
  /// Words that belong to no date and no count.
  private(set) var foreign = 0
  /// Whether the line reckons from now: `9 hours ago`.
  private(set) var isRelative = false

  init(_ tokens: [DateToken], known: [Range<Int>]) {
    self.tokens = tokens
    var isDated = [Bool](repeating: false, count: tokens.count)
    for range in known { for index in range { isDated[index] = true } }
    self.isDated = isDated
  }

  mutating func read() {
    isRelative = tokens.contains { Self.relativeWords.contains($0.text) }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if isDated[index] || token.kind == .symbol {
        index += 1
      } else if token.kind == .word {
        if !Self.isKnown(token) { foreign += 1 }
        index += 1
      } else {
        index = readNumber(at: index)
      }
    }
  }

  /// Reads the number at `start` with its unit, and returns where the rest begins.
  private mutating func readNumber(at start: Int) -> Int {
    let (count, end) = number(at: start)
    let unit = word(at: end)
    if let unit, MetaWords.minutes.contains(unit) {
      if !isRelative { minutes = minutes ?? count }
    } else if let unit, MetaWords.views.contains(unit) {
      views = views ?? count
    } else if let former = wordBefore(start), MetaWords.views.contains(former) {
      views = views ?? count
    } else if unit.map(MetaWords.counts.contains) != true, !isRelative {
      loose.append(count)
    }
    return end
  }

  /// The number at `start`, its thousands parted by commas, points or apostrophes, or shortened:
  /// `9,692`, `1.2K`.
  private func number(at start: Int) -> (value: Int, end: Int) {
    var (value, end) = (tokens[start].value, start + 1)
    while end + 1 < tokens.count, tokens[start].digits <= 3,
      [",", ".", "'", "’"].contains(tokens[end].text),
      tokens[end + 1].kind == .number, tokens[end + 1].digits == 3, !tokens[end + 1].hasSpaceBefore,
      !tokens[end].hasSpaceBefore
    {
      value = value * 1000 + tokens[end + 1].value
      end += 2
    }
    return shortened(value, end)
  }

  /// The number with its tenths and its `K` or `M`, if it has one.
  private func shortened(_ value: Int, _ end: Int) -> (value: Int, end: Int) {
    if let scale = scale(at: end) { return (value * scale, end + 1) }
    guard end + 2 < tokens.count, [".", ","].contains(tokens[end].text),
      tokens[end + 1].digits == 1,
      let scale = scale(at: end + 2)
    else { return (value, end) }
    return (value * scale + tokens[end + 1].value * scale / 10, end + 3)
  }

  private func scale(at index: Int) -> Int? {
    switch word(at: index) {
    case "k", "тыс", "тис", "tsd", "mil": 1000
    case "m", "млн", "mio": 1_000_000
    default: nil
    }
  }

  private func word(at index: Int) -> String? {
    index < tokens.count && tokens[index].kind == .word && !isDated[index]
      ? tokens[index].text : nil
  }

  private func wordBefore(_ index: Int) -> String? {
    var index = index - 1
    while index >= 0, tokens[index].kind == .symbol { index -= 1 }
    return index >= 0 ? word(at: index) : nil
  }

  /// Whether a line's key is a number of comments and nothing else: `167 comments`.
  static func isCommentCount(_ key: String) -> Bool {
    guard let first = key.utf8.first, isDigit(first) else { return false }
    let words = key.split(separator: " ")
    guard words.count == 2, words[0].utf8.allSatisfy({ isDigit($0) || $0 == 0x2C }) else {
      return false
    }
    return MetaWords.counts.contains(String(words[1]))
  }

  private static func isKnown(_ token: DateToken) -> Bool {
    let word = token.text
    return MetaWords.companions.contains(word) || MetaWords.minutes.contains(word)
      || MetaWords.views.contains(word) || MetaWords.counts.contains(word)
      || labelWords.contains(word) || WeekdayNames.contains(word)
      || token.isCapitals && ZoneNames.zone(word.uppercased()) != nil
  }

  private static let relativeWords: Set<String> = [
    "ago", "yesterday", "geleden", "назад", "тому", "vor", "hace", "há", "gestern", "ayer", "ieri",
    "вчера", "temu", "önce", "前",
  ]

  private static let labelWords: Set<String> = Set(
    (MetaWords.published + MetaWords.updated).flatMap { $0.split(separator: " ").map(String.init) })
}
