// How the content of a text element is written, as its attributes say.

/// What `type` and `mode` say of an element's content, in Atom of both versions.
struct FeedTextType {
  var type: String?
  var mode: String?
  var isRSS: Bool

  /// Reads a capture accordingly; `nil` for content that is no text.
  func text(
    of capture: FeedCapture, base: String?, entities: inout EntityDeclarations
  ) -> FeedText? {
    let type = self.type?.lowercased().prefix { $0 != ";" && $0 != " " }
    if isBase64(type) {
      let bytes = capture.decoded(with: &entities)
      return FeedText(bytes: Base64.decoded(bytes) ?? bytes, kind: .html, base: base)
    }
    if isMarkup(type, capture) {
      return FeedText(bytes: capture.markup(with: &entities), kind: .html, base: base)
    }
    if let type, ["image/", "audio/", "video/"].contains(where: type.hasPrefix) { return nil }
    return FeedText(bytes: capture.decoded(with: &entities), kind: kind(type), base: base)
  }

  private func isBase64(_ type: Substring?) -> Bool {
    if let mode { return mode.lowercased() == "base64" }
    return type == "application/octet-stream"
  }

  /// Whether elements in the content are mark-up and its text is not escaped a second time.
  private func isMarkup(_ type: Substring?, _ capture: FeedCapture) -> Bool {
    if isRSS { return false }
    if let type, type == "xhtml" || type.hasSuffix("xml") { return true }
    if mode?.lowercased() == "escaped" { return false }
    return capture.hasElements && type != "html" && type != "text/html"
  }

  private func kind(_ type: Substring?) -> FeedText.Kind {
    switch type {
    case nil: .unknown
    case "html", "text/html": .html
    case "text", "text/plain": isRSS ? .unknown : .plain
    default: .unknown
    }
  }
}

/// Decoding of base64, which some feeds wrap their content in.
enum Base64 {
  /// Returns what `bytes` encode, or `nil` when they are no base64; white space counts for nothing.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes where !isBlank(byte) && byte != UInt8(ascii: "=") {
      guard let value = value(of: byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
