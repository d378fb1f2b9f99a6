// The entities that a document declares for itself, within strict bounds.

/// Named pieces of text that a document type declares.
///
/// They stand for text, never for mark-up. What they expand to is bounded, each and in sum, so that
/// no document grows by them; external ones are not known at all.
struct EntityDeclarations {
  static let mostEntities = 1000
  static let longestValue = 1 << 12
  /// How many bytes references to declared entities may bring into one document.
  static let allowance = 1 << 20

  private var values: [[UInt8]: [UInt8]] = [:]
  private var spent = 0

  var isEmpty: Bool { values.isEmpty }

  /// Reads the declarations in a document type's brackets.
  mutating func declare(in body: ByteSpan) {
    var index = 0
    while let start = body.index(of: "<!ENTITY", from: index), values.count < Self.mostEntities {
      let end = body.index(of: UInt8(ascii: ">"), from: start)
      index = declareOne(in: body, from: start + 8) ?? end
    }
  }

  /// Reads ` name "value">` and returns the index after the value, or `nil` when it is another kind
  /// of declaration: of a parameter or of something external.
  private mutating func declareOne(in body: ByteSpan, from start: Int) -> Int? {
    var index = start
    func skipBlanks() { while index < body.count, isBlank(body[index]) { index += 1 } }
    skipBlanks()
    let nameStart = index
    while index < body.count, isNamePart(body[index]) { index += 1 }
    let name = (nameStart..<index).map { body[$0] }
    skipBlanks()
    guard index < body.count, name != [UInt8(ascii: "%")] else { return nil }
    let quote = body[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let end = body.index(of: quote, from: index + 1)
    guard end < body.count else { return nil }
    let value = expanded(body.extracting((index + 1)..<end))
    if values[name] == nil, !Self.reserved.contains(name), value.count <= Self.longestValue {
      values[name] = value
    }
    return end + 1
  }

  /// Names that always mean what they mean everywhere.
  private static let reserved = Set(["lt", "gt", "amp", "quot", "apos"].map { Array($0.utf8) })

  /// A value with its references to entities declared before it replaced, while it stays short.
  private func expanded(_ value: ByteSpan) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < value.count, result.count <= Self.longestValue {
      if value[index] == UInt8(ascii: "&"), let (known, end) = lookUp(in: value, at: index) {
        result += known
        index = end
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return CharacterReference.decoding(result)
  }

  /// The text that the reference at `start` stands for and the index after it, or `nil` when it is
  /// to no declared entity, or the document has brought in enough.
  mutating func expand(in bytes: ByteSpan, at start: Int) -> (text: [UInt8], end: Int)? {
    guard let found = lookUp(in: bytes, at: start) else { return nil }
    guard spent + found.text.count <= Self.allowance else { return ([], found.end) }
    spent += found.text.count
    return found
  }

  private func lookUp(in bytes: ByteSpan, at start: Int) -> (text: [UInt8], end: Int)? {
    guard !values.isEmpty else { return nil }
    var index = start + 1
    while index < bytes.count, index - start <= 64, isNamePart(bytes[index]),
      bytes[index] != UInt8(ascii: ";")
    { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ";"),
      let value = values[(start + 1..<index).map { bytes[$0] }]
    else { return nil }
    return (value, index + 1)
  }
}
