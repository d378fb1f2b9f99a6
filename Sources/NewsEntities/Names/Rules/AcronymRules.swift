// `National Sea Rescue Institute (NSRI)`: the acronym names what the long form names.
import NewsModel

extension NameRules {
  /// Gives each acronym that follows its long form in brackets the long form's kind, in all places.
  func settleAcronyms(_ names: inout [NameSpan]) {
    var kinds: [WordKey: EntityKind] = [:]
    for name in names where name.tokens.count > 1 && name.kind != .person {
      let place = name.tokens.upperBound + 1
      guard place + 1 < text.tokens.count, text.tokens[place - 1].isMark("("),
        text.tokens[place + 1].isMark(")"), isAcronym(place, of: name)
      else { continue }
      kinds[text.tokens[place].key] = name.kind
    }
    guard !kinds.isEmpty else { return }
    for (index, name) in names.enumerated() where name.tokens.count == 1 {
      if let kind = kinds[text.key(name.tokens.lowerBound)] { names[index].kind = kind }
    }
    addUncovered(&names) { place in
      let token = text.tokens[place]
      return token.traits.contains(.allCapitals) ? kinds[token.key] : nil
    }
  }

  /// Whether the capitals of a token are, in order, among the initials of a name's words.
  private func isAcronym(_ place: Int, of name: NameSpan) -> Bool {
    let letters = text.string(place).unicodeScalars.filter { Letter($0.value) == .upper }
    guard letters.count >= 2 else { return false }
    let initials = name.tokens.compactMap { text.string($0).unicodeScalars.first }
      .map { Letter.lowercase($0.value) }
    var rest = initials[...]
    for letter in letters {
      guard let found = rest.firstIndex(of: Letter.lowercase(letter.value)) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  /// Adds names of one token where `kind` knows a capitalized token that no name covers.
  func addUncovered(_ names: inout [NameSpan], kind: (Int) -> EntityKind?) {
    var result: [NameSpan] = []
    result.reserveCapacity(names.count)
    var next = 0
    var token = 0
    while token < text.tokens.count {
      if next < names.count, names[next].tokens.lowerBound <= token {
        result.append(names[next])
        token = max(token, names[next].tokens.upperBound)
        next += 1
        continue
      }
      if text.tokens[token].traits.contains(.capitalized), let kind = kind(token) {
        result.append(NameSpan(kind, token..<token + 1, score: 0.7))
      }
      token += 1
    }
    names = result + names[next...]
  }
}
