// The phrase of a role: modifiers, head noun and tail, read leftwards from a name or rightwards.
import NewsModel

/// Reads role phrases around one name of a sentence.
struct RolePhrase {
  let text: LexedText
  let sentence: Range<Int>
  let names: [NameSpan]
  /// The person's place in `names`.
  let name: Int

  // MARK: - What stands where

  func has(_ index: Int, _ senses: Senses) -> Bool {
    sentence.contains(index) && text.lexemes[index].has(senses)
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    sentence.contains(index) && text.tokens[index].isMark(mark)
  }

  func isCapitalized(_ index: Int) -> Bool {
    sentence.contains(index) && text.tokens[index].traits.contains(.capitalized)
  }

  func isKey(_ index: Int, _ key: WordKey) -> Bool {
    sentence.contains(index) && text.tokens[index].key == key
  }

  /// Whether the sentence ends here or a mark stands that is no hyphen.
  func isBreak(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return true }
    return text.tokens[index].traits.contains(.punctuation) && !isHyphen(index)
  }

  /// A hyphen between two words without spaces.
  func isHyphen(_ index: Int) -> Bool {
    isMark(index, "-") && !text.isTrait(index, .spaceBefore)
      && !text.isTrait(index + 1, .spaceBefore)
  }

  func isPossessive(_ index: Int) -> Bool {
    isKey(index, "'s") || isMark(index, "'") && !text.isTrait(index, .spaceBefore)
  }

  func isArticle(_ index: Int) -> Bool { has(index, [.the, .indefinite]) && !isKey(index, "one") }

  /// `his`, `her`, `our`.
  func isPossessivePronoun(_ index: Int) -> Bool {
    has(index, .possessive) && !isPossessive(index)
  }

  /// The person among the names that a token belongs to, other than the one in question.
  func isOtherPerson(_ index: Int) -> Bool {
    names[max(0, name - 3)..<min(names.count, name + 4)].contains {
      $0.kind == .person && $0.tokens.contains(index) && $0 != names[name]
    }
  }

  /// A word that never belongs to a role: of time, of speech, a pronoun, a verb.
  func isForeign(_ index: Int) -> Bool {
    has(index, [.weekday, .month, .namedDay, .pronoun])
      || has(index, [.function, .saying, .future]) && !has(index, [.roleModifier, .roleHead])
      || has(index, .past) && !isCapitalized(index) && !isHyphen(index - 1)
  }

  // MARK: - Coordinates

  /// The first token of the words that modify what stands at `head`, read leftwards, with a
  /// possessor: `Uzbekistan's first deputy`.
  func start(ofModifiersBefore head: Int) -> Int {
    var start = head
    while isModifier(start - 1, before: start) {
      start -= 1
    }
    if isHyphen(start) { start += 1 }
    start = min(adjectives(before: start, of: head), organization(around: start))
    if has(start - 1, .and), has(start - 2, .roleHead), !isOtherPerson(start - 2) {
      return self.start(ofModifiersBefore: start - 2)
    }
    if isPossessive(start - 1) { return possessor(endingAt: start - 1) }
    return isPossessivePronoun(start - 1) ? start - 1 : start
  }

  /// Goes over other words in lower case to an article or a possessor: `the new envoy`.
  ///
  /// Before a title with a capital they may be verbs, and stay outside.
  private func adjectives(before start: Int, of head: Int) -> Int {
    guard !isCapitalized(head) else { return start }
    var index = start - 1
    while index > start - 4, sentence.contains(index), !isBreak(index), !isForeign(index),
      !isCapitalized(index), !text.isTrait(index, .hasDigit)
    {
      index -= 1
    }
    return isArticle(index) || isPossessive(index) || isPossessivePronoun(index) ? index + 1 : start
  }

  /// The first token of the organization or place in whose name a token stands.
  private func organization(around index: Int) -> Int {
    let near = names[max(0, name - 4)..<name]
    return near.last { $0.kind != .person && $0.tokens.contains(index) }?.tokens.lowerBound ?? index
  }

  /// Whether a token goes with the role before which it stands.
  private func isModifier(_ index: Int, before next: Int) -> Bool {
    guard sentence.contains(index), !isOtherPerson(index) else { return false }
    if isHyphen(index) { return isModifier(index - 1, before: next) || has(index - 1, .roleHead) }
    if isPossessive(index) { return false }
    if has(index, .of) {
      // `Bank of Albion governor`
      return isCapitalized(index - 1) && isCapitalized(next) && has(index - 1, .body)
    }
    if isBreak(index) || isForeign(index) || has(index, .honorific) { return false }
    if text.tokens[index].traits.contains(.hasDigit) { return false }
    return has(index, [.roleModifier, .roleHead, .body, .field, .demonym])
      || isCapitalized(index) && !isDateWord(index) || isHyphen(index + 1) || isHyphen(index - 1)
  }

  private func isDateWord(_ index: Int) -> Bool { has(index, [.weekday, .month]) }

  /// The first token of the possessor that ends before `'s`: `Russia`, `the prosecutor general`.
  private func possessor(endingAt mark: Int) -> Int {
    var start = mark
    let isName = isCapitalized(mark - 1)
    while sentence.contains(start - 1), mark - start < 5 {
      let index = start - 1
      if isBreak(index) && !isHyphen(index) || isForeign(index) { break }
      if has(index, .honorific) || isName && !isCapitalized(index) && !isHyphen(index) { break }
      start = index
    }
    let hasArticle = isArticle(start - 1) || isArticle(start) || isName
    if isArticle(start) { start += 1 }
    return hasArticle ? start : max(mark - 1, sentence.lowerBound)
  }
}
