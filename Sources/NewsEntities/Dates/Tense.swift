// Whether a sentence tells of what was or of what is to come, around a date.

/// Whether what is told around a date lies behind or ahead.
enum Tense: Equatable, Sendable {
  case past, future, unknown

  /// The tense of the mark nearest to `phrase` in its sentence, counted in tokens; in a tie the one
  /// before it, and with none in reach that of the phrase `before`.
  init(
    around phrase: Range<Int>, in sentence: Range<Int>, _ text: LexedText, else before: Tense
  ) {
    if let said = Tense.said(before: phrase.lowerBound, text) {
      self = said
      return
    }
    var nearest = (tense: before, distance: Tense.reach)
    let near = (phrase.lowerBound - Tense.reach)..<(phrase.upperBound + Tense.reach)
    for index in sentence.clamped(to: near) where !phrase.contains(index) {
      guard let tense = Tense.told(at: index, text) else { continue }
      let distance =
        index < phrase.lowerBound ? phrase.lowerBound - index : index - phrase.upperBound + 1
      if distance < nearest.distance { nearest = (tense, distance) }
    }
    self = nearest.tense
  }

  /// How many tokens away a verb may stand.
  private static let reach = 10

  /// What the preposition says: `until Friday` is to come, `since May` is over.
  private static func said(before index: Int, _ text: LexedText) -> Tense? {
    let position = text.has(index - 1, .the) ? index - 2 : index - 1
    guard position >= 0 else { return nil }
    switch text.tokens[position].key {
    case "until", "till": return .future
    case "since", "after": return .past
    default: return nil
    }
  }

  /// What one token says of the time; participles after `is` say nothing, `is to` is the future.
  private static func told(at index: Int, _ text: LexedText) -> Tense? {
    let lexeme = text.at(index)
    if lexeme.has(.future) { return isNoun(index, text) ? nil : .future }
    if lexeme.has(.past) { return text.has(index - 1, .present) ? nil : .past }
    let isToDo = lexeme.has(.present) && text.has(index + 1, .to) && !text.has(index + 2, .the)
    return isToDo ? .future : nil
  }

  /// `the plan`, or `set` without `for` or `to`: no verb of the future.
  private static func isNoun(_ index: Int, _ text: LexedText) -> Bool {
    if text.tokens[index].key == "set" {
      return !text.has(index + 1, .to) && text.text.key(index + 1) != "for"
    }
    return text.has(index - 1, [.the, .indefinite])
  }

  /// Whether a sentence tells what happens again and again: nothing past or to come, and a word such
  /// as `usually`; with `orTimeless`, no such word is needed.
  static func isHabitual(
    _ sentence: Range<Int>, _ text: LexedText, orTimeless: Bool
  ) -> Bool {
    var isHabitual = orTimeless
    for index in sentence {
      if told(at: index, text) != nil { return false }
      if text.has(index, .habitual) { isHabitual = true }
    }
    return isHabitual
  }
}
