// Countries are places, and peoples are not.
import NewsModel

extension NameRules {
  /// Makes `New Zealanders` and `South American` names of peoples, not of places or organizations.
  func settlePeoples(_ names: inout [NameSpan]) {
    for index in names.indices where isPeople(names[index]) { names[index].kind = .other }
  }

  private func isPeople(_ name: NameSpan) -> Bool {
    guard name.kind == .place || name.kind == .organization, name.tokens.count <= 2 else {
      return false
    }
    let words = text.tokens[name.tokens]
    let found = lists(words)
    if found != 0 { return found == Gazetteer.List.demonym.bit }
    guard words.count == 2, let first = words.first,
      Self.directions.contains(first.key)
    else { return false }
    return lists(words.dropFirst()) == Gazetteer.List.demonym.bit
  }

  private static let directions = WordMap(
    words: "north south east west central northern southern eastern western latin sub-saharan")

  /// Adds countries that no name covers, such as those of a table of results.
  func addCountries(_ names: inout [NameSpan]) {
    addUncovered(&names) { place in
      let word = text.tokens[place...place]
      guard lists(word) & Gazetteer.List.country.bit != 0, isAlone(place),
        !isCurrency(NameSpan(.place, place..<place + 1)),
        casing(text.key(place)) != .lower
      else { return nil }
      return .place
    }
  }

  /// Adds organizations of our own list that no name covers.
  func addKnownOrganizations(_ names: inout [NameSpan]) {
    addUncovered(&names) { place in
      guard lists(text.tokens[place...place]) & Gazetteer.List.wellKnownOrganization.bit != 0,
        isAlone(place), casing(text.key(place)) != .lower,
        !text.tokens[place].traits.contains(.sentenceStart)
          || casing(text.key(place)) == .capitalized
      else { return nil }
      return .organization
    }
  }

  /// Whether no capitalized word stands beside a token.
  private func isAlone(_ place: Int) -> Bool {
    [place - 1, place + 1].allSatisfy { near in
      !text.tokens.indices.contains(near)
        || text.tokens[near].traits.isDisjoint(with: [.capitalized, .caseless])
    }
  }
}
