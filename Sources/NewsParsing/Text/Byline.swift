// Names of authors: behind a word that says so, or by their form alone.

/// Finds the authors that a line names.
enum Byline {
  /// The names behind `By`, `Von`, `Author:` and the like at the beginning of `text`, or `nil`.
  static func name(in text: String) -> String? {
    guard let count = labelCount(in: text) else { return nil }
    let rest = text.unicodeScalars.dropFirst(count)
    let name = trimmed(String(String.UnicodeScalarView(rest)))
    let words = name.split(separator: " ").count
    let isSentence = words >= 6 && contains(Array(name.utf8)[...], ". ")
    return (1...12).contains(words) && startsAsName(name) && !isSentence ? name : nil
  }

  /// Whether `text` is a word that announces a name, and a name.
  static func isByline(_ text: String) -> Bool { name(in: text) != nil }

  /// How many scalars the announcing words at the beginning of `text` have, with their colon.
  private static func labelCount(in text: String) -> Int? {
    let lowered = LineKey.lowered(String(text.unicodeScalars.prefix(40)))
    var label = ""
    var count = 0
    var found: Int?
    var words = 0
    for scalar in lowered.unicodeScalars {
      count += 1
      guard scalar == " " || scalar == ":" else {
        label.unicodeScalars.append(scalar)
        continue
      }
      let isKnown = labels.contains(label) && (scalar == ":" || !ambiguous.contains(label))
      if isKnown { found = count }
      words += 1
      if scalar == ":" || words == 4 { break }
      label += " "
    }
    return found
  }

  /// Whether `text` is only a word that announces a name: `By`.
  static func isLabel(_ key: String) -> Bool { labels.contains(key) }

  /// Whether `text` has the form of one or more persons' names.
  static func isName(_ text: String) -> Bool {
    guard mayBeName(text.utf8) else { return false }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," })
    guard (2...8).contains(words.count) else { return false }
    let isFormed = words.allSatisfy { word in
      particles.contains(word.lowercased()) || startsAsName(String(word), isCased: true)
    }
    let isParted = text.split(separator: ",").allSatisfy { $0.split(separator: " ").count > 1 }
    let names = words.filter { !particles.contains($0.lowercased()) }
    return isFormed && isParted && names.count >= 2 && text.count < 60
      && !text.unicodeScalars.contains { ("0"..."9").contains($0) || forbidden.contains($0) }
      && !words.contains { sectionWords.contains($0.lowercased()) }
  }

  /// Whether a look at the bytes leaves open that they are names: most lines are none, by a digit
  /// or by a small word that is longer than any particle.
  private static func mayBeName(_ text: String.UTF8View) -> Bool {
    guard text.count < 240 else { return false }
    var isBefore = true
    var small = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "'"):
        (isBefore, small) = (true, 0)
      case UInt8(ascii: "a")...UInt8(ascii: "z") where isBefore || small > 0:
        (isBefore, small) = (false, small + 1)
        if small > longestParticle { return false }
      case _ where isDigit(byte): return false
      default: (isBefore, small) = (false, 0)
      }
    }
    return true
  }

  /// `text` without spaces and separators at its ends.
  static func trimmed(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      " ", ",", ":", ";", "|", "-", "–", "—", "·", "•", "/", "(", "@",
    ]
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !marks.contains($0) }),
      let last = scalars.lastIndex(where: { !marks.contains($0) })
    else { return "" }
    return String(scalars[start...last])
  }

  /// Whether `text` begins as a name does: with a capital, or, unless the script must have them,
  /// with a letter of a script that has none.
  private static func startsAsName(_ text: String, isCased: Bool = false) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first.properties.isUppercase || ["‘", "'", "\"", "“"].contains(first) { return true }
    if particles.contains(String(text.prefix { !" -'’".contains($0) }).lowercased()) {
      return true
    }
    return !isCased && first.properties.isAlphabetic && !first.properties.isLowercase
  }

  private static let labels = Set(MetaWords.by)

  /// Words that announce a name only with a colon behind them: they mean other things as well.
  private static let ambiguous: Set<String> = [
    "text", "tekst", "текст", "author", "autor", "di", "av", "af", "por", "door", "oleh", "文",
  ]

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la", "le",
    "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "af", "av", "y", "e", "and", "und", "et",
    "i", "og", "och", "jr", "jr.", "sr.", "st.", "mc", "o'", "d", "d'", "dell", "l", "&", "и", "та",
    "и.", "dan",
    "en",
  ]

  /// How many bytes the longest particle of ASCII letters has.
  private static let longestParticle = particles.map(\.utf8.count).max() ?? 0

  private static let forbidden: Set<Unicode.Scalar> = [
    "?", "!", ":", ";", "“", "”", "\"", "|", "/", "$", "€", "%", "+", "*", "#", "…", "(", "[", "©",
    "»", "›", "=", "_",
  ]

  /// Words of sections and furniture that are written like names.
  private static let sectionWords: Set<String> = [
    "news", "world", "politics", "business", "sports", "sport", "opinion", "culture", "science",
    "technology", "tech", "health", "life", "lifestyle", "style", "travel", "food", "arts",
    "entertainment", "media", "real", "estate", "money", "markets", "economy", "video", "live",
    "local", "national", "international", "society", "environment", "education", "weather",
    "magazine", "times", "post", "daily", "today", "reporter", "correspondent", "editor", "writer",
    "staff", "columnist", "photo", "share", "read", "more", "about", "contact", "home", "latest",
    "top", "stories", "story", "us", "uk", "u.s", "u.s.", "usa", "review", "reviews", "guide",
    "how", "what", "why", "the", "your", "our", "my", "this", "for", "from", "with", "in", "on",
    "to", "at", "of", "or", "new", "best", "special", "report", "press", "wirtschaft", "politik",
    "kultur", "panorama", "wissen", "leben", "économie", "politique", "société", "monde",
  ]
}
