// Collects what stands inside one element, until its end shows how to read it.

/// The content of an element whose text is wanted, with mark-up that stands in it.
struct FeedCapture {
  /// A longer text is cut here, so that one element cannot fill the memory.
  static let longest = 1 << 24

  private enum Kind { case text, characterData, tag }

  private var bytes: [UInt8] = []
  private var parts: [(kind: Kind, end: Int)] = []
  /// Whether elements stand in it.
  private(set) var hasElements = false

  /// Forgets everything, keeping the memory.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    hasElements = false
  }

  /// Appends text with references in it, or that of a section, in which nothing is to be decoded.
  mutating func append(_ window: ByteSpan, _ range: Range<Int>, isDecoded: Bool) {
    guard bytes.count < Self.longest else { return }
    bytes.append(window, range)
    end(isDecoded ? .characterData : .text)
  }

  /// Appends a tag without its prefix.
  mutating func appendTag(_ tag: XMLTag, in window: ByteSpan) {
    hasElements = true
    guard bytes.count < Self.longest else { return }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(window, localPart(of: tag.name, in: window))
    bytes.append(window, tag.attributes)
    if tag.isSelfClosing { bytes.append(UInt8(ascii: "/")) }
    bytes.append(UInt8(ascii: ">"))
    end(.tag)
  }

  mutating func appendEndTag(_ name: Range<Int>, in window: ByteSpan) {
    guard bytes.count < Self.longest else { return }
    bytes += [UInt8(ascii: "<"), UInt8(ascii: "/")]
    bytes.append(window, localPart(of: name, in: window))
    bytes.append(UInt8(ascii: ">"))
    end(.tag)
  }

  private mutating func end(_ kind: Kind) {
    if parts.last?.kind == kind { parts.removeLast() }
    parts.append((kind, bytes.count))
  }

  private func localPart(of name: Range<Int>, in window: ByteSpan) -> Range<Int> {
    let colon = window.extracting(name).index(of: UInt8(ascii: ":"), from: 0)
    return colon < name.count ? (name.lowerBound + colon + 1)..<name.upperBound : name
  }
}

extension FeedCapture {
  /// The content as text: references decoded once, sections as they are; elements in it as written.
  func decoded(with entities: inout EntityDeclarations) -> [UInt8] {
    if parts.count == 1, parts[0].kind != .text || !bytes.contains(UInt8(ascii: "&")) {
      return bytes
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    forEachPart { kind, part in
      if kind == .text {
        decode(part, with: &entities, into: &result)
      } else {
        result.append(part, part.indices)
      }
    }
    return result
  }

  /// The content as mark-up: text as written, sections escaped.
  func markup(with entities: inout EntityDeclarations) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    forEachPart { kind, part in
      switch kind {
      case .tag: result.append(part, part.indices)
      case .characterData: appendEscaped(part, to: &result)
      case .text where entities.isEmpty: result.append(part, part.indices)
      case .text: expand(part, with: &entities, into: &result)
      }
    }
    return result
  }

  private func forEachPart(_ body: (Kind, ByteSpan) -> Void) {
    var start = 0
    for (kind, end) in parts {
      body(kind, bytes.span.extracting(start..<end))
      start = end
    }
  }

  /// Decodes text: the document's own entities, then HTML's.
  private func decode(
    _ text: ByteSpan, with entities: inout EntityDeclarations, into result: inout [UInt8]
  ) {
    var index = 0
    while index < text.count {
      let next = text.index(of: UInt8(ascii: "&"), from: index)
      result.append(text, index..<next)
      index = next
      guard index < text.count else { return }
      if let known = entities.expand(in: text, at: index) {
        result += known.text
        index = known.end
      } else if let reference = CharacterReference(inXML: text, at: index) {
        reference.append(to: &result)
        index = reference.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
  }

  /// Replaces the document's own entities by their text, escaped; leaves other references.
  private func expand(
    _ text: ByteSpan, with entities: inout EntityDeclarations, into result: inout [UInt8]
  ) {
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&"), let known = entities.expand(in: text, at: index) {
        appendEscaped(known.text.span, to: &result)
        index = known.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
  }

  private func appendEscaped(_ text: ByteSpan, to result: inout [UInt8]) {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case let byte: result.append(byte)
      }
    }
  }
}
