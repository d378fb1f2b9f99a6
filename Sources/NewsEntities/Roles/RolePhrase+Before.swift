// Roles before a name: `Foreign Minister X`, `Chairman of the Court X`, `the ministry's envoy, X,`.

extension RolePhrase {
  /// A title right before the name, with or without its tail.
  func title(endingAt name: Int) -> Range<Int>? {
    var end = name
    while has(end - 1, .honorific), !has(end - 1, .roleHead) { end -= 1 }
    guard sentence.contains(end - 1), !isOtherPerson(end - 1) else { return nil }
    if let tailed = tailedTitle(endingAt: end) { return tailed }
    guard isHead(end - 1) else { return nil }
    return start(ofModifiersBefore: end - 1)..<end
  }

  /// A role and a comma before the name, and a comma or the end behind: `The mayor, X, said`.
  func introduction(of name: Range<Int>) -> Range<Int>? {
    let comma = name.lowerBound - 1
    guard isMark(comma, ","), isBreak(name.upperBound) else { return nil }
    if isHead(comma - 1) {
      let role = start(ofModifiersBefore: comma - 1)..<comma
      if isDefinite(role) { return role }
    }
    guard let head = head(ofTailEndingAt: comma, isTitle: false) else { return nil }
    let role = start(ofModifiersBefore: head)..<comma
    return isDefinite(role) ? role : nil
  }

  /// Whether an article, a possessor or the sentence begins the phrase, as in an apposition before
  /// the name.
  private func isDefinite(_ role: Range<Int>) -> Bool {
    isArticle(role.lowerBound - 1) || isPossessivePronoun(role.lowerBound)
      || role.lowerBound == sentence.lowerBound
      || role.contains { isPossessive($0) }
  }

  /// A head noun, also as the end of `secretary-general`.
  private func isHead(_ index: Int) -> Bool {
    guard has(index, .roleHead) else { return false }
    return !isOtherPerson(index)
  }

  /// `Chairman of the Supreme Court X`: a capitalised head with its tail right before the name.
  private func tailedTitle(endingAt end: Int) -> Range<Int>? {
    guard let head = head(ofTailEndingAt: end, isTitle: true) else { return nil }
    return start(ofModifiersBefore: head)..<end
  }

  /// The head of the phrase whose tail ends before `end`, read leftwards over names and links.
  private func head(ofTailEndingAt end: Int, isTitle: Bool) -> Int? {
    var index = end - 1
    var hasTailWord = false
    while sentence.contains(index), end - index <= 18, !isOtherPerson(index) {
      if has(index + 1, .roleLink), has(index, .roleHead), hasTailWord {
        if !isTitle || isCapitalized(index) { return index }
      }
      guard isTailWord(index, isTitle: isTitle) else { return nil }
      if !has(index, [.the, .roleLink]) { hasTailWord = true }
      index -= 1
    }
    return nil
  }

  private func isTailWord(_ index: Int, isTitle: Bool) -> Bool {
    if isHyphen(index) || isPossessive(index) { return true }
    if has(index, [.of, .the, .and]) { return true }
    if has(index, .roleLink) {
      return isKey(index, "for") || isKey(index, "to") || isKey(index, "under")
    }
    if isBreak(index) { return false }
    if isCapitalized(index) || has(index, [.body, .field, .demonym]) { return !isDateTail(index) }
    if isForeign(index) { return false }
    return !isTitle || has(index, [.roleModifier, .roleHead])
  }

  private func isDateTail(_ index: Int) -> Bool { has(index, [.weekday, .month]) }
}
