// Web addresses and relative references, resolved without Foundation.

/// An absolute http(s) address in its parts, by RFC 3986.
struct WebAddress: Equatable {
  /// `https` or `http`.
  let scheme: String
  let host: String
  /// Begins with `/`, or is empty.
  let path: String
  /// With its `?`, or empty.
  let query: String

  /// Reads an absolute address, or returns `nil` when it is none of http or https.
  init?(_ text: String) {
    let text = Self.trimmed(text)
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon].lowercased()
    let rest = text[text.index(after: colon)...]
    guard scheme == "http" || scheme == "https", rest.hasPrefix("//") else { return nil }
    let afterSlashes = rest.dropFirst(2)
    let hostEnd = afterSlashes.firstIndex { "/?#".contains($0) } ?? afterSlashes.endIndex
    guard hostEnd > afterSlashes.startIndex else { return nil }
    self.scheme = scheme
    host = afterSlashes[..<hostEnd].lowercased()
    let unfragmented = afterSlashes[hostEnd...].prefix { $0 != "#" }
    let queryStart = unfragmented.firstIndex(of: "?") ?? unfragmented.endIndex
    path = String(unfragmented[..<queryStart])
    query = String(unfragmented[queryStart...])
  }

  /// The host without `www.`.
  var site: Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }

  /// Returns `reference` as an absolute address, or `nil` when it is none of the web's, or relative
  /// without a `base`.
  static func resolve(_ reference: String, against base: WebAddress?) -> String? {
    let reference = trimmed(reference)
    if reference.isEmpty { return nil }
    if isPlain(reference) { return reference }
    if hasScheme(reference) { return WebAddress(reference) == nil ? nil : reference }
    guard let base else { return nil }
    let origin = base.scheme + "://" + base.host
    switch reference.first {
    case "/" where reference.hasPrefix("//"): return base.scheme + ":" + reference
    case "/": return origin + normalized(reference)
    case "?": return origin + base.path + reference
    case "#": return origin + base.path + base.query + reference
    default:
      let folder = base.path.lastIndex(of: "/").map { base.path[...$0] } ?? "/"
      return origin + normalized(folder + reference)
    }
  }

  /// Whether the reference is at a glance an absolute address, as most are.
  private static func isPlain(_ reference: String) -> Bool {
    let bytes = reference.utf8
    for opening in ["https://", "http://"] where bytes.starts(with: opening.utf8) {
      return bytes.dropFirst(opening.utf8.count).first.map { $0.isLetter || $0.isDigit } ?? false
    }
    return false
  }

  /// Whether letters and a colon open the reference.
  private static func hasScheme(_ reference: String) -> Bool {
    let name = reference.utf8.prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
    guard let first = name.first, first.isLetter else { return false }
    return name.endIndex < reference.endIndex && reference.utf8[name.endIndex] == UInt8(ascii: ":")
  }

  /// A path with `.` and `..` taken out; its query and fragment as they are.
  private static func normalized(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    guard hasDotSegment(path.utf8[..<end]) else { return path }
    var segments: [Substring] = []
    let parts = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part == ".." {
        if segments.count > 1 { segments.removeLast() }
        if isLast { segments.append("") }
      } else if part == "." {
        if isLast { segments.append("") }
      } else {
        segments.append(part)
      }
    }
    return segments.joined(separator: "/") + path[end...]
  }

  /// Whether a dot begins a segment.
  private static func hasDotSegment(_ path: Substring.UTF8View) -> Bool {
    var isAfterSlash = false
    for byte in path {
      if isAfterSlash, byte == UInt8(ascii: ".") { return true }
      isAfterSlash = byte == UInt8(ascii: "/")
    }
    return false
  }

  /// `text` without spaces around it, and without the line breaks and tabs that browsers drop.
  private static func trimmed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 <= 0x20 }) else { return text }
    let kept = text.unicodeScalars.drop { $0.value <= 0x20 }
    var result = String.UnicodeScalarView(kept.filter { $0.value >= 0x20 })
    while let last = result.last, last.value <= 0x20 { result.removeLast() }
    return String(result)
  }
}
