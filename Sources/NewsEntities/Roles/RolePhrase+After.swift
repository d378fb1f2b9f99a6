// Roles after a name: `X, Russia's ambassador to Y,`, `X is the director of Y`, `X was named head`.

extension RolePhrase {
  /// An apposition: a comma, a role, and a comma or the end.
  func apposition(after end: Int) -> Range<Int>? {
    guard isMark(end, ",") else { return nil }
    var position = end + 1
    if text.isTrait(position, .number), isMark(position + 1, ",") { position += 2 }
    guard let role = role(startingAt: position) else { return nil }
    if has(position, .indefinite), !has(role.upperBound, .saying), !isOtherPerson(role.upperBound) {
      return role
    }
    return endsPhrase(role.upperBound) ? role : nil
  }

  /// `X is the director of Y`, `X was appointed chairman`, `X became president`.
  func predicate(after end: Int) -> Range<Int>? {
    var position = end
    var isVerb = false
    while Self.auxiliaries.contains(text.text.key(position)), sentence.contains(position) {
      (position, isVerb) = (position + 1, true)
    }
    if Self.appointments.contains(text.text.key(position)) {
      (position, isVerb) = (position + 1, true)
      if isKey(position, "as") { position += 1 }
    }
    guard isVerb, let role = role(startingAt: position) else { return nil }
    return isCapitalized(role.lowerBound) && !isArticle(role.lowerBound - 1)
      && isOtherPerson(role.upperBound) ? nil : role
  }

  private static let auxiliaries = WordMap(words: "is was has been will be currently now also")

  private static let appointments = WordMap(
    words: """
      appointed named elected re-elected reelected became becomes become made serves served serving \
      nominated confirmed promoted
      """)

  /// What may follow an apposition: a mark, or a word that is no verb and no name.
  private func endsPhrase(_ index: Int) -> Bool {
    if isBreak(index) { return true }
    if has(index, [.saying, .past, .future, .present]) || isOtherPerson(index) { return false }
    return has(index, [.function, .roleLink])
  }

  /// The role that begins at a token, behind its article.
  private func role(startingAt index: Int) -> Range<Int>? {
    var start = index
    if isArticle(start) { start += 1 }
    start = behindAge(start)
    guard let head = head(after: isPossessivePronoun(start) ? start + 1 : start) else {
      return nil
    }
    return start..<tail(after: head + 1)
  }

  /// Behind `32-year-old`.
  private func behindAge(_ index: Int) -> Int {
    guard text.isTrait(index, .number), isHyphen(index + 1), isHyphen(index + 3),
      isKey(index + 4, "old")
    else { return index }
    return index + 5
  }

  /// The head noun, over what may stand before it; the last of several in a row.
  private func head(after start: Int) -> Int? {
    var index = start
    while sentence.contains(index), index - start < 9 {
      if isOtherPerson(index) { return nil }
      if has(index, .roleHead), !goesOn(index) { return index }
      guard isBeforeHead(index) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a head noun only modifies what follows: `deputy minister`, `prosecutor general's
  /// spokesman`.
  private func goesOn(_ index: Int) -> Bool {
    if isPossessive(index + 1) { return true }
    let next = isHyphen(index + 1) ? index + 2 : index + 1
    if has(next, .roleHead), !isOtherPerson(next) { return true }
    return has(next, .roleModifier) && has(next + 1, .roleHead) && !has(next, .roleLink)
  }

  private func isBeforeHead(_ index: Int) -> Bool {
    if isHyphen(index) || isPossessive(index) || isKey(index, "then") { return true }
    if has(index, [.roleModifier, .roleHead, .body, .field, .demonym]) { return true }
    if isKey(index, "of"), isCapitalized(index - 1) { return true }
    return !isBreak(index) && !isForeign(index)
  }

  // MARK: - Tails

  /// The end of the links and their words behind a head: `of the Ministry of Health`.
  private func tail(after start: Int) -> Int {
    var end = headEnd(start)
    while true {
      if has(end, .and), let next = coordinatedHead(end + 1) {
        end = headEnd(next + 1)
      } else if has(end, .roleLink), let next = linked(end) {
        end = next
      } else {
        return end
      }
    }
  }

  /// Behind `-general`, `-in-chief`, `emeritus`.
  private func headEnd(_ index: Int) -> Int {
    if isHyphen(index), isKey(index + 1, "in"), isHyphen(index + 2) { return index + 4 }
    if isKey(index, "in"), isKey(index + 1, "chief") { return index + 2 }
    if isHyphen(index) { return index + 2 }
    let isPart = isKey(index, "general") || isKey(index, "emeritus") || isKey(index, "elect")
    return isPart ? index + 1 : index
  }

  /// The head behind `and`: `founder and chairman`.
  private func coordinatedHead(_ start: Int) -> Int? {
    var index = isArticle(start) ? start + 1 : start
    while index < start + 4, has(index, [.roleModifier, .roleHead]) || isHyphen(index) {
      if isOtherPerson(index) { return nil }
      if has(index, .roleHead), !goesOn(index) {
        return isOtherPerson(index + 1) ? nil : index
      }
      index += 1
    }
    return nil
  }

  /// The end of a link with its words, or `nil` where it is of time: `in 2018`, `from 2001`.
  private func linked(_ link: Int) -> Int? {
    var index = link + 1
    if isArticle(index) || isPossessivePronoun(index) { index += 1 }
    let start = index
    if text.isTrait(index, .hasDigit), !isCapitalized(index) { return nil }
    while isLinkedWord(index, from: start) { index += 1 }
    guard index > start else { return nil }
    return listEnd(index)
  }

  private func isLinkedWord(_ index: Int, from start: Int) -> Bool {
    guard sentence.contains(index), !isOtherPerson(index), !names[name].tokens.contains(index)
    else {
      return false
    }
    if isHyphen(index) || isPossessive(index) && index > start { return true }
    if has(index, .and) {
      // `Ministry of Health and Labour`, `Trade and Industry`
      return index > start && isCapitalized(index - 1) && isCapitalized(index + 1)
        && !isOtherPerson(index + 1) && !has(index + 1, .roleHead)
    }
    let isAdjective = index == start && has(index, .past) && !has(index, .saying)
    if isAdjective { return true }
    if isBreak(index) || isForeign(index) || has(index, [.roleLink, .datePreposition, .shift]) {
      return false
    }
    if index > start, isParticiple(index) { return false }
    return !has(index, [.weekday, .namedDay, .deictic])
  }

  /// A word in lower case in `-ing` behind a noun: `the committee drafting`.
  private func isParticiple(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start > 4 && !isCapitalized(index)
      && text.lexemes[index].senses.isEmpty
      && text.text.utf8[Int(token.end) - 3..<Int(token.end)].elementsEqual([0x69, 0x6E, 0x67])
  }

  /// Goes on over `, Industry and Trade` behind a capitalised field of a ministry.
  private func listEnd(_ end: Int) -> Int {
    guard isMark(end, ","), isCapitalized(end - 1), isCapitalized(end + 1), has(end + 2, .and),
      isCapitalized(end + 3), !isOtherPerson(end + 1), !isOtherPerson(end + 3),
      has(end - 1, .field) || has(end + 1, .field) || has(end + 3, .field)
    else { return end }
    return end + 4
  }
}
