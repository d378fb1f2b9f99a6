// Where sentences begin.

/// Marks the tokens that begin sentences, and returns the sentences.
///
/// A sentence ends at the end of a paragraph, and after `.`, `!`, `?` or `…` (and closing quotes or
/// brackets) unless a word in lower case follows.
func splitIntoSentences(_ tokens: inout [Token]) -> [Range<Int>] {
  var sentences: [Range<Int>] = []
  var start = 0
  for index in tokens.indices.dropFirst() where beginsSentence(index, tokens) {
    sentences.append(start..<index)
    start = index
  }
  if !tokens.isEmpty { sentences.append(start..<tokens.count) }
  for sentence in sentences { tokens[sentence.lowerBound].traits.insert(.sentenceStart) }
  return sentences
}

private func beginsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
  let token = tokens[index]
  if token.traits.contains(.paragraphStart) { return true }
  guard token.traits.contains(.spaceBefore), !isClosing(token, at: index, tokens) else {
    return false
  }
  if token.traits.contains(.hasLowercase), !token.traits.contains(.capitalized),
    !token.traits.contains(.hasDigit)
  {
    return false
  }
  var last = index - 1
  while last > 0, isClosing(tokens[last], at: last, tokens) { last -= 1 }
  return isEndMark(tokens[last].mark)
}

private func isEndMark(_ mark: UInt32) -> Bool {
  mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x2026 || mark == 0x3002
}

/// Whether a token closes what the sentence before it opened: a bracket, or a quote after its end.
private func isClosing(_ token: Token, at index: Int, _ tokens: [Token]) -> Bool {
  switch token.mark {
  case 0x29, 0x5D: return true
  case 0x22, 0x27:
    guard index > 0 else { return false }
    if !token.traits.contains(.spaceBefore) { return true }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    return next?.traits.contains(.paragraphStart) ?? true
  default: return false
  }
}
