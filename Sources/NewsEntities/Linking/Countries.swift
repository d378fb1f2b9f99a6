// Countries by their names, other names and adjectives.
import CleanText

/// The countries, and how to know them by what newspapers call them.
struct Countries: Sendable {
  static let shared = Countries()

  /// The names by which countries go here, in the table's order.
  let names: [SafeText]
  private let allNames: Set<SafeText>
  private let byName: WordMap<Int>
  private let byAdjective: WordMap<Int>

  private init() {
    var names: [SafeText] = []
    var known: [(WordKey, Int)] = []
    for line in Countries.lines {
      for name in [line.name] + line.aliases { known.append((PhraseKey(name).word, names.count)) }
      names.append(SafeText(line: line.name))
    }
    self.names = names
    allNames = Set(names)
    byName = WordMap(known)
    byAdjective = WordMap(
      Countries.adjectives(names).map { (PhraseKey($0.adjective).word, $0.country) })
  }

  /// The place in `names` of the country that the words name, or `nil`; a leading `the` does not
  /// count.
  func named(_ tokens: ArraySlice<Token>) -> Int? {
    byName[PhraseKey(Countries.withoutArticle(tokens)).word]
  }

  /// The country whose adjective or people the words are, or `nil`.
  func adjective(_ tokens: ArraySlice<Token>) -> Int? {
    byAdjective[PhraseKey(tokens).word]
  }

  /// Whether this is the canonical name of a country.
  func isName(_ name: SafeText) -> Bool { allNames.contains(name) }

  private static func withoutArticle(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    tokens.first?.key == "the" && tokens.count > 1 ? tokens.dropFirst() : tokens
  }

  /// A line of the table.
  private struct Line {
    var name: String
    var adjectives: [String]
    var aliases: [String]
  }

  private static let lines: [Line] = table.split(separator: "\n").map { line in
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(words)
    return Line(
      name: parts[0].first ?? "", adjectives: parts.count > 1 ? parts[1] : [],
      aliases: parts.count > 2 ? parts[2] : [])
  }

  private static func words(_ list: some StringProtocol) -> [String] {
    list.split(separator: ",").map { String($0.trimmingPrefix(while: { $0 == " " })) }
  }

  private static func adjectives(_ names: [SafeText]) -> [(adjective: String, country: Int)] {
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() { places[name.string] = index }
    let long = longAdjectives.split(separator: "\n").compactMap { line -> (String, Int)? in
      let parts = line.split(separator: ";").flatMap(words)
      guard parts.count == 2, let country = places[parts[1]] else { return nil }
      return (parts[0], country)
    }
    let short = lines.enumerated().flatMap { index, line in line.adjectives.map { ($0, index) } }
    return short + long
  }

  /// The adjectives of one word in the lexicon's form, with the country's place counted from 1, and
  /// the last words of the longer ones without a number.
  static var lexiconWords: String {
    let short = lines.enumerated().flatMap { index, line in
      line.adjectives.filter { !$0.contains("-") }.map { "\($0.lowercased())=\(index + 1)" }
    }
    let long = longAdjectives.split(separator: "\n").compactMap { line in
      line.prefix { $0 != ";" }.split { $0 == " " || $0 == "-" }.last?.lowercased()
    }
    return (short + long).joined(separator: " ")
  }
}
