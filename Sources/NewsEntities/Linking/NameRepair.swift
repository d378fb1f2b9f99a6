// Mends names that a role's words have misled: the field of a minister is no organization.
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
}
