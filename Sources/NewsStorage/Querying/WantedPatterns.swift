// What of a query a reader would like to see in a text.
import NewsModel

extension QueryResolver {
  /// The words, rows of words and beginnings that a query wants, and not those that it leaves out.
  func patterns(_ query: Query) throws -> [TextPattern] {
    switch query {
    case .word(let text), .field(.title, let text): return try patterns(of: text)
    case .phrase(let words): return try patterns(of: words.joined(separator: " "))
    case .prefix(let text): return try patterns(of: text, isOpen: true)
    case .and(let parts), .or(let parts): return try parts.flatMap { try patterns($0) }
    default: return []
    }
  }

  private func patterns(of text: String, isOpen: Bool = false) throws -> [TextPattern] {
    let parts = wordParts(text)
    return try parts.indices.compactMap { index in
      let part = parts[index]
      if part.isUnspaced { return TextPattern(.run(part.text)) }
      let words = try tokenizer.words(part.text)
      let isLast = index == parts.count - 1
      return words.isEmpty ? nil : TextPattern(.words(words, isOpen: isOpen && isLast))
    }
  }
}

extension TextPattern {
  /// The pattern's words, those that may go on with a `*`; none of a script without spaces.
  var words: [String] {
    guard case .words(var words, let isOpen) = kind else { return [] }
    if isOpen, let last = words.popLast() { words.append(last + "*") }
    return words
  }
}
