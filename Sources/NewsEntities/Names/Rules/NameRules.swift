// What wording and the document as a whole say of names, after the model has spoken.
import NewsModel

/// Mends the names that the model found.
struct NameRules {
  let text: TokenizedText
  /// How a word is usually written.
  let casing: (WordKey) -> Casing
  /// The lists that a run of words stands in: bits of `Gazetteer.List`.
  let lists: (ArraySlice<Token>) -> UInt32

  /// The names mended, by start, none overlapping.
  func mended(_ names: [NameSpan]) -> [NameSpan] {
    var names = names.compactMap(trimmed).filter {
      !isCurrency($0) && !isPlural($0) && !lacksCapitals($0)
    }
    settlePeoples(&names)
    joinGivenNames(&names)
    joinArabicNames(&names)
    takeArticles(&names)
    settleAcronyms(&names)
    addSurnames(&names)
    addCountries(&names)
    addKnownOrganizations(&names)
    return names
  }

  /// The name without titles and articles at its start; `nil` where nothing is left.
  private func trimmed(_ name: NameSpan) -> NameSpan? {
    var name = name
    while let first = name.tokens.first, isOutsideName(first, name) {
      name.tokens = first + 1..<name.tokens.upperBound
    }
    return name.tokens.isEmpty ? nil : name
  }

  private func isOutsideName(_ first: Int, _ name: NameSpan) -> Bool {
    let token = text.tokens[first]
    if token.traits.contains(.punctuation) { return token.isMark("-") || token.isMark("'") }
    guard name.tokens.count > 1 else { return false }
    if token.key == "the" || token.key == "'s" { return true }
    guard name.kind == .person else { return false }
    return Self.titles.contains(token.key) && text.tokens[first + 1].mark != 0x2C
  }

  /// Titles before names that are not part of them.
  private static let titles = WordMap(
    words: """
      mr mrs ms miss messrs dr prof professor president vice-president premier minister ministers \
      chancellor senator sen rep representative congressman congresswoman gov governor justice \
      judge magistrate chairman chairwoman chairperson chair speaker ambassador secretary gen \
      general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt pol \
      brig brigadier adm admiral marshal commander commissioner inspector superintendent detective \
      constable officer mayor councillor councilor rev reverend pastor bishop archbishop imam \
      rabbi sheikh shaikh sheik haji hajj engineer eng adv advocate barrister \
      attorney comrade cde coach director ceo deputy vice former prime undersecretary spokesman \
      spokeswoman spokesperson ex late envoy assemblyman assemblywoman lawmaker legislator pm mp mla dig dsp asp \
      hon honourable honorable excellency acting interim
      """)

  /// `US$ 5` and `US dollars` name money.
  func isCurrency(_ name: NameSpan) -> Bool {
    guard name.tokens.count == 1, name.tokens.upperBound < text.tokens.count else { return false }
    let next = text.tokens[name.tokens.upperBound]
    return next.isMark("$") || next.isMark("£") || next.isMark("€") || next.key == "dollar"
      || next.key == "dollars"
  }

  /// `MPs` and `NGOs` are many of a kind, and name none.
  private func isPlural(_ name: NameSpan) -> Bool {
    guard name.tokens.count == 1, let bytes = text.tokens[name.tokens].first?.bytes,
      bytes.count >= 3, text.utf8[bytes.upperBound - 1] == UInt8(ascii: "s")
    else { return false }
    return text.utf8[bytes.dropLast()].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Whether a name stands in lower case though the text begins its sentences with capitals: `afar`
  /// is a region of Ethiopia only to those who write `i` and `texas`.
  private func lacksCapitals(_ name: NameSpan) -> Bool {
    guard text.tokens[name.tokens].allSatisfy({ isLower($0) }) else { return false }
    return !text.sentences.contains { sentence in
      text.tokens[sentence].first { !$0.traits.contains(.punctuation) }.map(isLower) ?? false
    }
  }

  private func isLower(_ token: Token) -> Bool {
    token.traits.contains(.hasLowercase) && !token.traits.contains(.capitalized)
  }

  /// Takes `-hun` to `Yun-hun`, but not `-led` to `Kim-led`.
  private func joinGivenNames(_ names: inout [NameSpan]) {
    for index in names.indices where names[index].kind == .person && names[index].tokens.count > 1 {
      let end = names[index].tokens.upperBound
      guard end + 1 < text.tokens.count, text.tokens[end].isMark("-") else { continue }
      let part = text.tokens[end + 1]
      guard part.traits.contains(.hasLowercase), !part.traits.contains(.capitalized),
        (2...6).contains(part.end - part.start), casing(part.key) != .lower,
        index + 1 == names.count || names[index + 1].tokens.lowerBound > end + 1
      else { continue }
      names[index].tokens = names[index].tokens.lowerBound..<end + 2
    }
  }
}
