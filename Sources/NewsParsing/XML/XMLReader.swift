// Cuts an XML document, well-formed or not, into tokens as it streams in.
//
// libxml2's SAX parser was measured against it, in recovery, version 2.9.14. It reads a well-formed
// feed ten times as fast as articles can be made of it, so that its speed gains nothing; but it loses
// every bare `&`, each `<` that begins nothing and the text of each undeclared entity, which real
// feeds are full of; two tags of 100,000 attributes take it 27 s (here 0.04 s); and with the limits
// off that long texts need, it expands entity bombs without end.

/// Reads XML leniently, in time linear in its length and with memory bounded by its longest tag.
///
/// A `<` that begins nothing is text. Comments and processing instructions are passed over, nothing
/// outside the document is ever read.
struct XMLReader: ~Copyable {
  /// A tag, comment or document type beyond this is taken for text that forgot to escape its `<`.
  static let longestMarkup = 1 << 24

  private var input = UTF8Window()
  /// The entities that the document declares.
  var entities = EntityDeclarations()
  private var isInCharacterData = false
  private var endsEarly = false
  /// What was once begun and never ended, so that it is not sought again.
  private var endless: Set<XMLMarkup.Kind> = []

  /// The bytes that the ranges of the token are of.
  var window: [UInt8] { input.bytes }

  /// The next token.
  mutating func next(from source: inout ByteSource) throws(ParsingError) -> XMLToken {
    while true {
      if input.isEmpty, try !input.refill(from: &source) {
        return .finished(isWhole: !isInCharacterData && !endsEarly)
      }
      if isInCharacterData {
        if let token = try characterData(from: &source) { return token }
      } else if input.bytes[input.position] == UInt8(ascii: "<") {
        if let token = try markup(from: &source) { return token }
      } else {
        return try text(from: &source)
      }
    }
  }
}

// MARK: - Text

extension XMLReader {
  /// Text up to the next `<`, or as much of it as the window has.
  private mutating func text(from source: inout ByteSource) throws(ParsingError) -> XMLToken {
    while true {
      var end = input.bytes.span.index(of: UInt8(ascii: "<"), from: input.position + 1)
      if end == input.bytes.count, !input.isAtEnd {
        end = endBeforeOpenReference()
        if end == input.position, try input.refill(from: &source) { continue }
        if end == input.position { end = input.bytes.count }
      }
      defer { input.position = end }
      return .text(input.position..<end)
    }
  }

  /// The window's end, or where a reference begins that it may cut.
  private func endBeforeOpenReference() -> Int {
    let longestReference = 64
    var index = input.bytes.count
    while index > max(input.position, input.bytes.count - longestReference) {
      index -= 1
      if input.bytes[index] == UInt8(ascii: ";") { break }
      if input.bytes[index] == UInt8(ascii: "&") { return index }
    }
    return input.bytes.count
  }

  /// Text of a CDATA section, up to its end or as much as the window has; `nil` at its end.
  private mutating func characterData(
    from source: inout ByteSource
  ) throws(ParsingError) -> XMLToken? {
    let count = input.bytes.count
    let start = input.position
    let close = input.bytes.span.index(of: "]]>", from: start)
    switch ForgottenEnd(in: input.bytes.span, start..<(close ?? count)) {
    case .found(let place):
      isInCharacterData = false
      return emit(start..<place, thenAt: place)
    case .perhaps(let place) where close == nil && !input.isAtEnd:
      if place > start { return emit(start..<place, thenAt: place) }
      _ = try input.refill(from: &source)
      return nil
    case .perhaps, .none: break
    }
    if let close {
      isInCharacterData = false
      return emit(start..<close, thenAt: close + 3)
    }
    // The last two bytes may begin the section's end.
    let end = input.isAtEnd ? count : count - 2
    if end > start { return emit(start..<end, thenAt: end) }
    if try !input.refill(from: &source) { input.position = input.bytes.count }
    return nil
  }

  private mutating func emit(_ range: Range<Int>, thenAt place: Int) -> XMLToken? {
    input.position = place
    return range.isEmpty ? nil : .characterData(range)
  }
}

// MARK: - Mark-up

extension XMLReader {
  /// What begins with the `<` at the input.position: a tag, or `nil` when it was passed over.
  private mutating func markup(from source: inout ByteSource) throws(ParsingError) -> XMLToken? {
    while true {
      switch XMLMarkup(in: input.bytes.span, at: input.position, endless: endless) {
      case .tag(let tag, let end):
        input.position = end
        return .start(tag)
      case .endTag(let name, let end):
        input.position = end
        return .end(name: name)
      case .characterData(let end):
        isInCharacterData = true
        input.position = end
        return nil
      case .documentType(let body, let end):
        var declared = entities
        declared.declare(in: input.bytes.span.extracting(body))
        entities = declared
        input.position = end
        return nil
      case .passedOver(let end):
        input.position = end
        return nil
      case .none:
        input.position += 1
        return .text((input.position - 1)..<input.position)
      case .incomplete(let kind):
        if input.bytes.count - input.position < Self.longestMarkup, try input.refill(from: &source)
        {
          continue
        }
        // Nothing ends it: the `<` is text, and what follows may still be read.
        endsEarly = endsEarly || input.isAtEnd
        if input.isAtEnd || (kind != .start && kind != .tag) { endless.insert(kind) }
        input.position += 1
        return .text((input.position - 1)..<input.position)
      }
    }
  }
}
