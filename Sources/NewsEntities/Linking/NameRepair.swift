// Mends names that hold what is none of theirs: the field of a minister, the year of an event.
import NewsModel

extension LexedText {
  /// The names, without the field of `Minister of Foreign Affairs of Uzbekistan`: of such a name only
  /// the country is left, as a place.
  func withoutMinistersFields(_ names: [NameSpan]) -> [NameSpan] {
    names.compactMap { name in
      guard name.kind == .organization, isMinistersField(name.tokens.lowerBound) else {
        return name
      }
      guard let of = name.tokens.last(where: { has($0, .of) }),
        let found = country(startingAt: of + 1), found.end == name.tokens.upperBound
      else { return nil }
      let start = has(of + 1, .the) ? of + 2 : of + 1
      return NameSpan(.place, start..<found.end, score: name.score)
    }
  }

  /// Whether a word of a field stands here, behind `Minister of`.
  private func isMinistersField(_ index: Int) -> Bool {
    let first = has(index, [.field, .roleModifier])
    guard first, has(index - 1, .of) || text.key(index - 1) == "for" else { return false }
    let head = text.key(index - 2)
    return head == "minister" || head == "ministers" || head == "secretary"
  }

  /// The names, events and works (`other`) without a year before or behind them: `Expo 2015`.
  func withoutYears(_ names: [NameSpan], _ dates: [Mention]) -> [NameSpan] {
    let years = dates.filter { $0.value?.string.utf8.count == 4 && $0.range.count == 4 }
    guard !years.isEmpty else { return names }
    let starts = Set(years.map(\.range.lowerBound))
    return names.map { name in
      guard name.kind == .other, name.tokens.count > 1 else { return name }
      var name = name
      if starts.contains(Int(tokens[name.tokens.upperBound - 1].scalarStart)) {
        name.tokens = name.tokens.dropLast()
      } else if starts.contains(Int(tokens[name.tokens.lowerBound].scalarStart)) {
        name.tokens = name.tokens.dropFirst()
      }
      return name
    }
  }
}
