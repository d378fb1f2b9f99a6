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
    string = cleaned(raw, keepingLineBreaks: true)
  }

  /// Cleans `raw` as text of one line: runs of white space and line breaks become one space, and
  /// both ends are trimmed.
  public init(line raw: String) {
    string = folded(cleaned(raw, keepingLineBreaks: true))
  }

  /// No text at all.
  public static let empty = SafeText(alreadyClean: "")

  /// Whether nothing is in it.
  public var isEmpty: Bool { string.isEmpty }

  /// The number of Unicode scalars: the unit of every offset into a text.
  public var scalarCount: Int { string.unicodeScalars.count }
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

extension SafeText {
  /// Both texts, one after the other.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(left.string + right.string)
  }

  /// The part of the text between two scalar offsets, clamped to the text.
  public subscript(scalars range: Range<Int>) -> SafeText {
    let scalars = string.unicodeScalars
    let start =
      scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let end =
      scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return SafeText(String(scalars[start..<end]))
  }
}
