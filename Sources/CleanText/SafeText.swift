// The type that only this module can make, and that screen, store and output accept.

/// Text from outside that passed the one door: valid UTF-8 without control characters, escape
/// sequences or bidi overrides, its isolates balanced and its marks bounded.
///
/// String literals and interpolations make one too, and pass the same door.
public struct SafeText: Hashable, Sendable {
  /// The clean text.
  ///
  /// Only `\n` is left of the control characters, and only in text of many lines.
  public let string: String

  /// Wraps text that the door has cleaned; nothing outside this module can call it.
  init(alreadyClean string: String) {
    self.string = string
  }

  /// Cleans `raw` as text of many lines: line breaks stay (as `\n`), tabs become spaces.
  public init(_ raw: String) {
    string = cleaned(raw)
  }

  /// Cleans `raw` as text of one line: runs of white space and line breaks become one space, and
  /// both ends are trimmed.
  public init(line raw: String) {
    string = folded(cleaned(raw))
  }

  /// Cleans bytes, of which those that are no UTF-8 become U+FFFD, as text of many lines.
  public init(utf8 bytes: some Collection<UInt8>) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Cleans bytes, of which those that are no UTF-8 become U+FFFD, as text of one line.
  public init(lineUTF8 bytes: some Collection<UInt8>) {
    self.init(line: String(decoding: bytes, as: UTF8.self))
  }

  /// No text at all.
  public static let empty = SafeText(alreadyClean: "")

  /// Whether nothing is in it.
  public var isEmpty: Bool { string.isEmpty }
}

extension SafeText: Comparable {
  public static func < (left: SafeText, right: SafeText) -> Bool { left.string < right.string }
}

extension SafeText: CustomStringConvertible {
  public var description: String { string }
}

extension SafeText: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension SafeText: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}
