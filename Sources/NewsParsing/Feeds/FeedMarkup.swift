// What can still be read of mark-up that renders to nothing.

/// Texts of feeds that HTML's rules would swallow whole: a lone `<!`, a drawing's title, a picture.
enum FeedMarkup {
  /// Returns what is left of `bytes` without anything that has the shape of a tag; scripts and style
  /// sheets go with their content.
  static func stripped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    let span = bytes.span
    var index = 0
    while index < span.count {
      let start = index
      index = span.index(of: UInt8(ascii: "<"), from: start)
      result.append(span, start..<index)
      guard index < span.count else { break }
      let end = endOfTag(in: span, at: index)
      if end == index {
        result.append(UInt8(ascii: "<"))
        index += 1
      } else {
        index = end
      }
    }
    return CharacterReference.decoding(result)
  }

  /// The index after the tag or comment at `start`, or `start` when there is none.
  private static func endOfTag(in bytes: ByteSpan, at start: Int) -> Int {
    switch XMLMarkup(in: bytes, at: start, endless: [.instruction, .documentType]) {
    case .tag(_, let end):
      for (open, close) in hidden where starts(bytes, open, at: start) {
        return bytes.firstIndex(of: close, from: end).map { $0 + close.utf8CodeUnitCount }
          ?? bytes.count
      }
      return end
    case .endTag(_, let end), .passedOver(let end): return end
    default: return start
    }
  }

  private static let hidden: [(StaticString, StaticString)] = [
    ("<script", "</script>"), ("<style", "</style>"),
  ]

  private static func starts(_ bytes: ByteSpan, _ word: StaticString, at start: Int) -> Bool {
    let end = min(bytes.count, start + word.utf8CodeUnitCount)
    return bytes.extracting(start..<end).firstIndex(of: word, from: 0) == 0
  }

  /// The first picture's tag with what tells it, its attributes in the order of their names; empty
  /// without one.
  static func picture(in bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    guard let start = span.firstIndex(of: "<img", from: 0) else { return [] }
    guard case .tag(let tag, _) = XMLMarkup(in: span, at: start, endless: []) else { return [] }
    var attributes = XMLAttributes(in: tag.attributes)
    var kept: [String: String] = [:]
    while let (name, value) = attributes.next(in: span) {
      let name = String(span, name).lowercased()
      if ["alt", "height", "src", "title", "width"].contains(name), kept[name] == nil {
        kept[name] = String(span, value).replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      }
    }
    let list = kept.sorted { $0.key < $1.key }.map { " \($0.key)=\"\($0.value)\"" }
    return Array("<img\(list.joined()) />".utf8)
  }
}
