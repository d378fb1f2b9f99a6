// How paragraphs are set: indents, wrapping, justification.

/// How one paragraph is set.
public struct ParagraphFormat: Hashable, Sendable {
  public enum Wrapping: Hashable, Sendable {
    /// Prose: lines end between words, spaces at their end hang.
    case words
    /// Code: lines end wherever the pane does, spaces are kept.
    case characters
  }

  /// Columns before the first line.
  public var firstIndent: Int
  /// Columns before the later lines.
  public var indent: Int
  public var wrapping: Wrapping
  /// Whether spaces are stretched so that lines end flush, but for the last.
  public var isJustified: Bool

  /// Ragged prose without indents.
  public static let plain = ParagraphFormat()

  public init(
    firstIndent: Int = 0, indent: Int = 0, wrapping: Wrapping = .words, isJustified: Bool = false
  ) {
    (self.firstIndent, self.indent) = (firstIndent, indent)
    (self.wrapping, self.isJustified) = (wrapping, isJustified)
  }
}

/// The format of the paragraphs that begin in a range of the text.
public struct FormattedRange: Hashable, Sendable {
  /// Unicode scalars of the text.
  public var scalars: Range<Int>
  public var format: ParagraphFormat

  public init(_ scalars: Range<Int>, _ format: ParagraphFormat) {
    (self.scalars, self.format) = (scalars, format)
  }
}
