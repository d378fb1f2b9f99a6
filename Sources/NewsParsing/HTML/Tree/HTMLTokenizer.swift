// Cuts a page into text and tags, in one pass over its bytes.

/// A piece of a page: a run of text or a tag.
struct HTMLToken {
  enum Kind { case text, startTag, endTag, end }

  var kind: Kind
  var tag: HTMLTag = .text
  /// The place of the text, or of the tag's name, in the page's bytes.
  var start: Int
  var end: Int
  var isSelfClosing = false
}

/// Reads tokens as browsers do: never fails, and looks at each byte a bounded number of times.
struct HTMLTokenizer {
  let bytes: [UInt8]
  private(set) var position = 0
  /// The kept attributes of the last start tag, the first of each name.
  private(set) var attributes: [HTMLAttribute] = []
  /// End tags searched for in vain, so that a second search does not read the page again.
  private var missingEndTags: Set<HTMLTag> = []
  private var missingQuotes: [UInt8] = []
  private var hasNoCommentEnd = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; comments, declarations and processing instructions are passed over.
  mutating func next() -> HTMLToken {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") || !startsMarkup(at: position + 1) {
        return text()
      }
      switch bytes[position + 1] {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
      case UInt8(ascii: "/"):
        if position + 2 < bytes.count, bytes[position + 2].isLetter { return endTag() }
        skip(past: UInt8(ascii: ">"))
      default: return startTag()
      }
    }
    return HTMLToken(kind: .end, start: position, end: position)
  }

  /// The characters up to the end tag of `tag`, which is passed too; to the page's end without one.
  mutating func rawText(of tag: HTMLTag) -> HTMLToken {
    let start = position
    guard let end = endTagStart(of: tag) else {
      position = tag == .title || tag == .textarea ? start : bytes.count
      return HTMLToken(kind: .text, start: start, end: position)
    }
    position = end
    skip(past: UInt8(ascii: ">"))
    return HTMLToken(kind: .text, start: start, end: end)
  }
}

// MARK: - Text

extension HTMLTokenizer {
  private func startsMarkup(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?"): return true
    case let byte: return byte.isLetter
    }
  }

  private mutating func text() -> HTMLToken {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return HTMLToken(kind: .text, start: start, end: position)
  }

  private mutating func endTagStart(of tag: HTMLTag) -> Int? {
    guard !missingEndTags.contains(tag) else { return nil }
    let name = Array(tag.name.utf8)
    var index = position
    while index + name.count + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"),
        isName(name, at: index + 2)
      {
        return index
      }
      index += 1
    }
    missingEndTags.insert(tag)
    return nil
  }

  private func isName(_ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count <= bytes.count else { return false }
    for (offset, byte) in name.enumerated() where bytes[start + offset] | 0x20 != byte {
      return false
    }
    let after = start + name.count
    return after == bytes.count || bytes[after].endsTagName
  }
}

// MARK: - Declarations

extension HTMLTokenizer {
  private mutating func skipDeclaration() {
    if position + 3 < bytes.count, bytes[position + 2] == UInt8(ascii: "-"),
      bytes[position + 3] == UInt8(ascii: "-")
    {
      skipComment()
    } else if isCDATA {
      position += 9
    } else {
      skip(past: UInt8(ascii: ">"))
    }
  }

  /// Whether a CDATA section opens here; its text is read as the page's own.
  private var isCDATA: Bool {
    let opening = Array("<![CDATA[".utf8)
    return position + opening.count <= bytes.count
      && opening.indices.allSatisfy { bytes[position + $0] == opening[$0] }
  }

  private mutating func skipComment() {
    var index = position + 4
    if index < bytes.count, bytes[index] == UInt8(ascii: ">") { return position = index + 1 }
    while !hasNoCommentEnd, index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
        bytes[index + 2] == UInt8(ascii: ">")
      {
        return position = index + 3
      }
      index += 1
    }
    // A comment that never ends would take the rest of the page: end it at its first `>`.
    hasNoCommentEnd = true
    skip(past: UInt8(ascii: ">"))
  }

  private mutating func skip(past byte: UInt8) {
    while position < bytes.count, bytes[position] != byte { position += 1 }
    position = min(position + 1, bytes.count)
  }
}

// MARK: - Tags

extension HTMLTokenizer {
  private mutating func endTag() -> HTMLToken {
    position += 2
    let (tag, start, end) = tagName()
    skip(past: UInt8(ascii: ">"))
    return HTMLToken(kind: .endTag, tag: tag, start: start, end: end)
  }

  private mutating func startTag() -> HTMLToken {
    position += 1
    let (tag, start, end) = tagName()
    attributes.removeAll(keepingCapacity: true)
    var isSelfClosing = false
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let byte = bytes[position]
      if byte == UInt8(ascii: "/") {
        isSelfClosing = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">")
        position += 1
      } else if byte.isHTMLSpace {
        position += 1
      } else {
        attribute()
      }
    }
    position = min(position + 1, bytes.count)
    return HTMLToken(
      kind: .startTag, tag: tag, start: start, end: end, isSelfClosing: isSelfClosing)
  }

  private mutating func tagName() -> (HTMLTag, Int, Int) {
    let start = position
    var hash = NameHash()
    while position < bytes.count, !bytes[position].endsTagName {
      hash.add(bytes[position].lowercased)
      position += 1
    }
    return (HTMLTag.byName[hash.value], start, position)
  }

  private mutating func attribute() {
    var hash = NameHash()
    hash.add(bytes[position].lowercased)
    position += 1
    while position < bytes.count, !bytes[position].endsAttributeName {
      hash.add(bytes[position].lowercased)
      position += 1
    }
    let name = HTMLAttributeName.byName[hash.value]
    skipSpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      return keep(HTMLAttribute(name: name, start: Int32(position), end: Int32(position)))
    }
    position += 1
    skipSpaces()
    let (start, end) = attributeValue()
    keep(HTMLAttribute(name: name, start: Int32(start), end: Int32(end)))
  }

  private mutating func attributeValue() -> (Int, Int) {
    guard position < bytes.count else { return (position, position) }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), let value = quoted(by: quote) {
      return value
    }
    let start = position
    while position < bytes.count, !bytes[position].isHTMLSpace,
      bytes[position] != UInt8(ascii: ">")
    {
      position += 1
    }
    return (start, position)
  }

  /// The value between two quotes, or `nil` when the second is missing from all the page's rest.
  private mutating func quoted(by quote: UInt8) -> (Int, Int)? {
    guard !missingQuotes.contains(quote) else { return nil }
    var index = position + 1
    while index < bytes.count, bytes[index] != quote { index += 1 }
    guard index < bytes.count else {
      missingQuotes.append(quote)
      return nil
    }
    defer { position = index + 1 }
    return (position + 1, index)
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
  }

  private mutating func keep(_ attribute: HTMLAttribute) {
    guard attribute.name != .none, !attributes.contains(where: { $0.name == attribute.name })
    else { return }
    attributes.append(attribute)
  }
}

extension UInt8 {
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// The ASCII letter in lower case; any other byte as it is.
  @inline(__always)
  var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }

  /// Whether HTML folds the byte: space, tab, line feed, form feed, carriage return.
  @inline(__always)
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  @inline(__always)
  fileprivate var endsTagName: Bool {
    isHTMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }

  @inline(__always)
  fileprivate var endsAttributeName: Bool {
    isHTMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
      || self == UInt8(ascii: "=")
  }
}
