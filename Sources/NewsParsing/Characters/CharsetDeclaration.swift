// What a document says of its own charset.

extension Charset {
  /// The charset that an XML declaration or an HTML `<meta>` in the first bytes names, or `nil`.
  static func declared(in bytes: Span<UInt8>) -> Charset? {
    let head = bytes.extracting(first: declarationReach)
    return xmlDeclared(in: head) ?? metaDeclared(in: head)
  }

  /// How far into a document a declaration may stand.
  private static let declarationReach = 4096

  private static func xmlDeclared(in head: Span<UInt8>) -> Charset? {
    guard let start = head.firstIndex(of: "<?xml", from: 0),
      let end = head.firstIndex(of: ">", from: start),
      let name = head.firstIndex(of: "encoding", from: start), name < end
    else { return nil }
    return value(in: head, from: name + 8, before: end)
  }

  private static func metaDeclared(in head: Span<UInt8>) -> Charset? {
    var start = 0
    while let tag = head.firstIndex(of: "<meta", from: start) {
      let end = head.firstIndex(of: ">", from: tag) ?? head.count
      if let name = head.firstIndex(of: "charset", from: tag), name < end,
        let charset = value(in: head, from: name + 7, before: end)
      {
        return charset
      }
      start = end
    }
    return nil
  }

  /// The charset that an XML declaration in EBCDIC names, whose letters lie elsewhere, or `nil`.
  static func mainframeDeclared(in bytes: Span<UInt8>) -> Charset? {
    guard let text = mainframeText(of: bytes.extracting(first: 256)) else { return nil }
    return xmlDeclared(in: text.span) ?? Charset(label: "ibm037")
  }

  /// What can be read of a document that begins with an XML declaration in EBCDIC, or `nil`.
  static func mainframeText(of bytes: Span<UInt8>) -> [UInt8]? {
    let opening: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93]
    guard bytes.count > 5, (0..<5).allSatisfy({ bytes[$0] == opening[$0] }),
      let ebcdic = Charset(label: "ibm037"), var converter = CharsetConverter(ebcdic)
    else { return nil }
    var text: [UInt8] = []
    converter.convert((0..<bytes.count).map { bytes[$0] }, into: &text)
    return text
  }

  /// The charset named after an `=`, quoted or not.
  private static func value(in head: Span<UInt8>, from start: Int, before end: Int) -> Charset? {
    var index = start
    while index < end, isBlank(head[index]) { index += 1 }
    guard index < end, head[index] == UInt8(ascii: "=") else { return nil }
    var label: [UInt8] = []
    for place in (index + 1)..<end {
      let byte = head[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || isBlank(byte) {
        if label.isEmpty { continue }
        break
      }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") {
        break
      }
      label.append(byte)
    }
    return Charset(label: String(decoding: label, as: UTF8.self))
  }
}

extension Span<UInt8> {
  /// The first index at or after `start` where `word`, in small ASCII letters, stands in any case.
  func firstIndex(of word: StaticString, from start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    guard count - length >= start else { return nil }
    return word.withUTF8Buffer { letters in
      (start...(count - length)).first { place in
        (0..<length).allSatisfy { lowercased(self[place + $0]) == letters[$0] }
      }
    }
  }
}
