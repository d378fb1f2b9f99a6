// Cuts an XML document, well-formed or not, into tokens as it streams in.
//
// libxml2's SAX parser stops being of use at the first bare `&` or mismatched tag (in recovery it
// drops text silently), and its 2.9 line takes quadratic time over the attributes of one tag.

/// Reads XML leniently, in time linear in its length and with memory bounded by its longest tag.
///
/// A `<` that begins nothing is text. Comments and processing instructions are passed over, nothing
/// outside the document is ever read.
struct XMLReader: ~Copyable {
  /// A tag, comment or document type beyond this is taken for text that forgot to escape its `<`.
  static let longestMarkup = 1 << 24

  /// Decoded bytes, of which some have been read.
  private(set) var window: [UInt8] = []
  /// The entities that the document declares.
  var entities = EntityDeclarations()
  private var position = 0
  private var transcoder = UTF8Transcoder()
  private var isAtEnd = false
  private var isInCharacterData = false
  private var endsEarly = false
  /// What was once begun and never ended, so that it is not sought again.
  private var endless: Set<XMLMarkup.Kind> = []

  /// The next token.
  mutating func next(from source: inout ByteSource) throws(ParsingError) -> XMLToken {
    while true {
      if position == window.count, try !refill(from: &source) {
        return .finished(isWhole: !isInCharacterData && !endsEarly)
      }
      if isInCharacterData {
        if let token = try characterData(from: &source) { return token }
      } else if window[position] == UInt8(ascii: "<") {
        if let token = try markup(from: &source) { return token }
      } else {
        return try text(from: &source)
      }
    }
  }

  /// Appends at least as many bytes as wait to be read, so that reading a long tag again and again
  /// stays linear; whether there were any.
  private mutating func refill(from source: inout ByteSource) throws(ParsingError) -> Bool {
    guard !isAtEnd else { return false }
    window.removeSubrange(..<position)
    position = 0
    let wanted = window.count * 2
    let before = window.count
    repeat {
      if let chunk = try source.next() {
        transcoder.append(chunk, to: &window)
      } else {
        transcoder.finish(into: &window)
        isAtEnd = true
      }
    } while !isAtEnd && (window.count == before || window.count < wanted)
    return window.count > before
  }
}

// MARK: - Text

extension XMLReader {
  /// Text up to the next `<`, or as much of it as the window has.
  private mutating func text(from source: inout ByteSource) throws(ParsingError) -> XMLToken {
    while true {
      var end = window.span.index(of: UInt8(ascii: "<"), from: position + 1)
      if end == window.count, !isAtEnd {
        end = endBeforeOpenReference()
        if end == position, try refill(from: &source) { continue }
        if end == position { end = window.count }
      }
      defer { position = end }
      return .text(position..<end)
    }
  }

  /// The window's end, or where a reference begins that it may cut.
  private func endBeforeOpenReference() -> Int {
    let longestReference = 64
    var index = window.count
    while index > max(position, window.count - longestReference) {
      index -= 1
      if window[index] == UInt8(ascii: ";") { break }
      if window[index] == UInt8(ascii: "&") { return index }
    }
    return window.count
  }

  /// Text of a CDATA section, up to its end or as much as the window has; `nil` at its end.
  private mutating func characterData(
    from source: inout ByteSource
  ) throws(ParsingError) -> XMLToken? {
    if let end = window.span.index(of: "]]>", from: position) {
      isInCharacterData = false
      defer { position = end + 3 }
      return end > position ? .characterData(position..<end) : nil
    }
    // The last two bytes may begin the section's end.
    let end = isAtEnd ? window.count : window.count - 2
    guard end > position else {
      if try !refill(from: &source) { position = window.count }
      return nil
    }
    defer { position = end }
    return .characterData(position..<end)
  }
}

// MARK: - Mark-up

extension XMLReader {
  /// What begins with the `<` at the position: a tag, or `nil` when it was passed over.
  private mutating func markup(from source: inout ByteSource) throws(ParsingError) -> XMLToken? {
    while true {
      switch XMLMarkup(in: window.span, at: position, endless: endless) {
      case .tag(let tag, let end):
        position = end
        return .start(tag)
      case .endTag(let name, let end):
        position = end
        return .end(name: name)
      case .characterData(let end):
        isInCharacterData = true
        position = end
        return nil
      case .documentType(let body, let end):
        var declared = entities
        declared.declare(in: window.span.extracting(body))
        entities = declared
        position = end
        return nil
      case .passedOver(let end):
        position = end
        return nil
      case .none:
        position += 1
        return .text((position - 1)..<position)
      case .incomplete(let kind):
        if window.count - position < Self.longestMarkup, try refill(from: &source) { continue }
        // Nothing ends it: the `<` is text, and what follows may still be read.
        endsEarly = endsEarly || isAtEnd
        if isAtEnd || (kind != .start && kind != .tag) { endless.insert(kind) }
        position += 1
        return .text((position - 1)..<position)
      }
    }
  }
}
