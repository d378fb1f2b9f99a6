// Words in a row in text of plain letters, without tokenizing it: ten times as fast.

/// Looks for words of ASCII in a text, and knows where it cannot be sure.
struct PlainScan {
  private let words: [[UInt8]]
  private let isOpen: Bool

  /// `nil` where a word has letters beyond ASCII.
  init?(_ words: [String], isOpen: Bool) {
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { $0 < 0x80 && asciiLetter($0) == $0 }
    }
    guard isPlain, !words.isEmpty else { return nil }
    self.words = words.map { Array($0.utf8) }
    self.isOpen = isOpen
  }

  /// Whether the text holds the words in a row; `nil` where letters beyond ASCII may fold to them.
  func isHeld(by text: UnsafeBufferPointer<UInt8>) -> Bool? {
    var (index, isAtStart, hasOtherLetters) = (0, true, false)
    while index < text.count {
      if text[index] >= 0x80 {
        let width = separatorWidth(text, at: index)
        isAtStart = width > 0
        hasOtherLetters = hasOtherLetters || width == 0
        index += max(1, width)
        continue
      }
      let letter = asciiLetter(text[index])
      if letter != 0, isAtStart, letter == words[0][0], isRow(text, at: index) { return true }
      isAtStart = letter == 0
      index += 1
    }
    return hasOtherLetters ? nil : false
  }

  private func isRow(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        let gap = gapWidth(text, at: index)
        if gap == 0 { return false }
        index += gap
      }
      guard index + word.count <= text.count else { return false }
      for offset in 0..<word.count where asciiLetter(text[index + offset]) != word[offset] {
        return false
      }
      index += word.count
    }
    return isOpen || index == text.count || gapWidth(text, at: index) > 0
  }

  /// How many bytes from `start` on part words.
  private func gapWidth(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      let width = byte >= 0x80 ? separatorWidth(text, at: index) : asciiLetter(byte) == 0 ? 1 : 0
      if width == 0 { break }
      index += width
    }
    return index - start
  }

  /// The width of a dash, a quotation mark or an odd space beyond ASCII; 0 for all else.
  private func separatorWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 { return 3 }
    if text[index] == 0xC2, index + 1 < text.count, [0xA0, 0xAB, 0xBB].contains(text[index + 1]) {
      return 2
    }
    return 0
  }
}
