// Finds out from its first bytes what kind of document something is.

extension DocumentFormat {
  /// How many of a document's first bytes are looked at.
  static let sniffedBytes = 1 << 14

  /// The format of the document that begins with `start`; `name` decides where the bytes do not.
  init(sniffing start: ArraySlice<UInt8>, name: String?) {
    let ascii = asciiBytes(of: start)
    let text = ascii.drop(while: isBlank)
    switch text.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      self = Self.json(text) ?? .text
    case UInt8(ascii: "<"):
      self = Self.markup(text) ?? Self.named(name) ?? .html
    default:
      self =
        Self.markupBehindJunk(text) ?? Self.named(name).flatMap { $0.isPlausible(text) } ?? .text
    }
  }

  /// Whether the document cannot be text of any charset: a known signature, or many NULs and
  /// control bytes that no wide encoding explains.
  static func isBinary(_ start: ArraySlice<UInt8>) -> Bool {
    if binarySignatures.contains(where: { start.starts(with: $0) }) { return true }
    if WideEncoding(of: start) != nil { return false }
    let controls = start.count { ($0 < 0x20 && !isBlank($0) && $0 != 0x1B) || $0 == 0x7F }
    let zeros = start.count { $0 == 0 }
    return zeros * 50 > start.count || controls * 4 > start.count
  }
}

extension DocumentFormat {
  /// The first bytes of formats that look like nothing else.
  private static let binarySignatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%PDF-".utf8),
    [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x7F, 0x45, 0x4C, 0x46],
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], Array("SQLite format 3\0".utf8),
    Array("OggS".utf8), Array("BZh9".utf8), [0xD0, 0xCF, 0x11, 0xE0], Array("wOFF".utf8),
  ]

  /// The root elements that tell a format.
  private static let roots: [(name: String, format: DocumentFormat)] = [
    ("rss", .feed), ("feed", .feed), ("rdf", .feed), ("channel", .feed), ("entry", .feed),
    ("opml", .opml), ("outline", .opml),
    ("html", .html), ("head", .html), ("body", .html),
  ]

  /// What a JSON text's first bytes say: a JSON Feed, or records.
  private static func json(_ text: ArraySlice<UInt8>) -> DocumentFormat? {
    let second = text.dropFirst().first { !isBlank($0) }
    let isObject = text.first == UInt8(ascii: "{")
    let openers: [UInt8] =
      isObject ? [UInt8(ascii: "\""), UInt8(ascii: "}")] : Array("{[]".utf8)
    guard let second, openers.contains(second) else { return nil }
    let isFeed =
      isObject
      && (contains(text, "jsonfeed.org") || (contains(text, "\"items\"") && !isOneLine(text)))
    return isFeed ? .feed : .jsonl
  }

  /// Whether a whole JSON object stands on the first line, and another begins on the next.
  private static func isOneLine(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.firstIndex(of: 0x0A), end > text.startIndex else { return false }
    let before = text[..<end].last { !isBlank($0) }
    let after = text[end...].first { !isBlank($0) }
    return before == UInt8(ascii: "}") && after == UInt8(ascii: "{")
  }

  /// The format that the first telling element of a markup text has.
  private static func markup(_ text: ArraySlice<UInt8>) -> DocumentFormat? {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if starts(rest, "!doctype html") { return .html }
      if starts(rest, "!--") {
        guard let end = firstRange(of: "-->", in: rest) else { return nil }
        rest = rest[end...]
        continue
      }
      guard let first = rest.first, isLetter(first) else { continue }
      let name = rest.prefix { isLetter($0) || $0 == UInt8(ascii: ":") }
      let local = name.split(separator: UInt8(ascii: ":")).last ?? name
      return roots.first { local.elementsEqual($0.name.utf8, by: { lowercased($0) == $1 }) }?.format
    }
    return nil
  }

  /// The format of markup that stands behind something else, as after a server's warning.
  private static func markupBehindJunk(_ text: ArraySlice<UInt8>) -> DocumentFormat? {
    let tags: [(String, DocumentFormat)] = [
      ("<rss", .feed), ("<rdf:rdf", .feed), ("<feed", .feed), ("<opml", .opml),
      ("<!doctype html", .html), ("<html", .html), ("<?xml", .feed),
    ]
    // Only near the start: further on, a text may speak of markup.
    return tags.first { contains(text.prefix(2048), $0.0) }?.1
  }

  /// What the name's ending says.
  private static func named(_ name: String?) -> DocumentFormat? {
    guard let ending = name?.split(separator: ".").last?.lowercased() else { return nil }
    switch ending {
    case "txt", "text": return .text
    case "html", "htm", "xhtml", "shtml": return .html
    case "rss", "atom", "rdf", "xml": return .feed
    case "opml": return .opml
    case "json", "jsonl", "ndjson": return .jsonl
    default: return nil
    }
  }

  /// `self` if a text that begins with no markup can be of this format.
  private func isPlausible(_ text: ArraySlice<UInt8>) -> DocumentFormat? {
    switch self {
    case .html, .feed, .opml: text.contains(UInt8(ascii: "<")) ? self : nil
    case .auto, .text, .jsonl: nil
    }
  }
}
