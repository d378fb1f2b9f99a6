// Recognizes what a `<` begins.

/// What a `<` begins, with the index after it.
enum XMLMarkup {
  case tag(XMLTag, end: Int)
  case endTag(name: Range<Int>, end: Int)
  case characterData(end: Int)
  /// A document type: its body holds declarations.
  case documentType(body: Range<Int>, end: Int)
  case passedOver(end: Int)
  /// It begins nothing.
  case none
  /// Its end is not there yet.
  case incomplete(Kind)

  /// What there is to be ended.
  enum Kind { case start, tag, instruction, comment, documentType }

  /// Looks at the `<` at `start`; kinds known to have no end are not looked at again.
  init(in bytes: ByteSpan, at start: Int, endless: Set<Kind>) {
    let kind = Kind(in: bytes, at: start)
    if let kind, endless.contains(kind) {
      self = .none
      return
    }
    switch kind {
    case .tag where bytes[start + 1] == UInt8(ascii: "/"): self = Self.endTag(in: bytes, at: start)
    case .tag: self = Self.startTag(in: bytes, at: start)
    case .instruction: self = Self.instruction(in: bytes, at: start)
    case .comment: self = Self.comment(in: bytes, at: start)
    case .documentType: self = Self.documentType(in: bytes, at: start)
    case .start: self = .incomplete(.start)
    case nil:
      self = bytes.begins("<![CDATA[", at: start) ? .characterData(end: start + 9) : .none
    }
  }
}

extension XMLMarkup.Kind {
  /// The kind by the first bytes; `start` when there are too few of them, `nil` for what needs no
  /// end.
  init?(in bytes: ByteSpan, at start: Int) {
    guard start + 1 < bytes.count else {
      self = .start
      return
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "/") where start + 2 == bytes.count: self = .start
    case UInt8(ascii: "/"):
      guard Self.isNameStart(bytes[start + 2]) else { return nil }
      self = .tag
    case UInt8(ascii: "?"): self = .instruction
    case UInt8(ascii: "!"):
      guard let kind = Self.ofDeclaration(in: bytes, at: start) else { return nil }
      self = kind
    case let byte where Self.isNameStart(byte): self = .tag
    default: return nil
    }
  }

  private static func ofDeclaration(in bytes: ByteSpan, at start: Int) -> Self? {
    if bytes.begins("<!--", at: start) { return .comment }
    if bytes.begins("<![CDATA[", at: start) { return nil }
    if bytes.begins("<!DOCTYPE", at: start) { return .documentType }
    return start + 9 > bytes.count ? .start : .instruction
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }
}

// MARK: - Where each ends

extension XMLMarkup {
  private static func startTag(in bytes: ByteSpan, at start: Int) -> XMLMarkup {
    let nameEnd = endOfName(in: bytes, from: start + 1)
    guard let close = endOfTag(in: bytes, from: nameEnd) else { return .incomplete(.tag) }
    guard bytes[close] == UInt8(ascii: ">") else { return .none }
    let isSelfClosing = close > nameEnd && bytes[close - 1] == UInt8(ascii: "/")
    let tag = XMLTag(
      name: (start + 1)..<nameEnd, attributes: nameEnd..<(isSelfClosing ? close - 1 : close),
      isSelfClosing: isSelfClosing)
    return .tag(tag, end: close + 1)
  }

  /// An end tag; `</title<link>` ends where the next tag begins.
  private static func endTag(in bytes: ByteSpan, at start: Int) -> XMLMarkup {
    let name = (start + 2)..<endOfName(in: bytes, from: start + 2)
    var index = name.upperBound
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">") { return .endTag(name: name, end: index + 1) }
      if bytes[index] == UInt8(ascii: "<") { return .endTag(name: name, end: index) }
      index += 1
    }
    return .incomplete(.tag)
  }

  private static func instruction(in bytes: ByteSpan, at start: Int) -> XMLMarkup {
    let close = bytes.index(of: UInt8(ascii: ">"), from: start + 2)
    return close < bytes.count ? .passedOver(end: close + 1) : .incomplete(.instruction)
  }

  private static func comment(in bytes: ByteSpan, at start: Int) -> XMLMarkup {
    guard let end = bytes.index(of: "-->", from: start + 4) else { return .incomplete(.comment) }
    return .passedOver(end: end + 3)
  }

  /// A document type, with or without declarations in brackets.
  private static func documentType(in bytes: ByteSpan, at start: Int) -> XMLMarkup {
    var index = start + 9
    var bodyStart: Int?
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case _ where quote != 0: if byte == quote { quote = 0 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): bodyStart = bodyStart ?? index + 1
      case UInt8(ascii: "]"):
        let close = bytes.index(of: UInt8(ascii: ">"), from: index)
        guard close < bytes.count else { return .incomplete(.documentType) }
        return .documentType(body: (bodyStart ?? index)..<index, end: close + 1)
      case UInt8(ascii: ">") where bodyStart == nil: return .passedOver(end: index + 1)
      default: break
      }
      index += 1
    }
    return .incomplete(.documentType)
  }

  /// The index of the `>` that ends a tag, or of a `<` that shows that it was none.
  ///
  /// A `>` in quotes ends nothing, unless the quotes are not closed before the next `<`.
  private static func endOfTag(in bytes: ByteSpan, from start: Int) -> Int? {
    var index = start
    var quote: UInt8 = 0
    var firstClose: Int?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        if quote == 0 { return index }
        firstClose = firstClose ?? index
      } else if byte == UInt8(ascii: "<"), quote == 0 || firstClose != nil {
        return firstClose ?? index
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        isValueStart(bytes, index, after: start)
      {
        quote = byte
      }
      index += 1
    }
    return nil
  }

  /// Whether a quotation mark opens a value: it does only after `=`.
  private static func isValueStart(_ bytes: ByteSpan, _ index: Int, after start: Int) -> Bool {
    var before = index - 1
    while before >= start, isBlank(bytes[before]) { before -= 1 }
    return before >= start && bytes[before] == UInt8(ascii: "=")
  }

  private static func endOfName(in bytes: ByteSpan, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
    return index
  }
}

/// Whether `byte` may stand in a name behind its first: anything but white space, quotes and the
/// signs of mark-up.
@inline(__always) func isNamePart(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="),
    UInt8(ascii: "\""), UInt8(ascii: "'"):
    false
  default: true
  }
}
