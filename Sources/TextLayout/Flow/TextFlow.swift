// A text set in lines of a width: only what is seen is wrapped.
import CleanText

/// A text in lines, of which only those asked for are made.
///
/// A text of 10 MB opens as fast as a small one: its paragraphs are counted, and each is wrapped
/// when a line of it is first wanted. Above the text stand `headerRows` rows that the caller draws.
///
///     let flow = TextFlow(body, columns: 72)
///     for line in flow.lines(from: flow.start, count: 20) { … }
public struct TextFlow: Sendable {
  public let columns: Int
  public let headerRows: Int
  private let formats: [FormattedRange]
  private let format: ParagraphFormat
  let index: ParagraphIndex
  let memo = LineMemo()

  /// Prepares to set `text`.
  ///
  /// - Parameters:
  ///   - text: Paragraphs parted by line breaks; empty ones are empty lines.
  ///   - columns: The cells that a line may fill, at least 1.
  ///   - format: How paragraphs are set that no range of `formats` holds.
  ///   - formats: The formats of some, ascending; the first range that holds a paragraph's
  ///     beginning counts.
  ///   - headerRows: The rows above the first line, which scroll with the text.
  public init(
    _ text: SafeText, columns: Int, format: ParagraphFormat = .plain,
    formats: [FormattedRange] = [], headerRows: Int = 0
  ) {
    self.init(
      index: ParagraphIndex(text), columns: columns, format: format, formats: formats,
      headerRows: headerRows)
  }

  private init(
    index: ParagraphIndex, columns: Int, format: ParagraphFormat, formats: [FormattedRange],
    headerRows: Int
  ) {
    (self.index, self.columns, self.headerRows) = (index, max(1, columns), headerRows)
    (self.format, self.formats) = (format, formats)
  }

  /// Returns the same text set anew, without reading it again.
  public func reflowed(
    columns: Int, format: ParagraphFormat? = nil, formats: [FormattedRange]? = nil,
    headerRows: Int? = nil
  ) -> TextFlow {
    TextFlow(
      index: index, columns: columns, format: format ?? self.format,
      formats: formats ?? self.formats, headerRows: headerRows ?? self.headerRows)
  }

  /// The number of scalars in the text.
  public var scalarCount: Int { index.scalarCount }

  /// The number of paragraphs wrapped so far.
  var wrappedParagraphs: Int { memo.count }

  /// The lines of a paragraph.
  func ranges(of paragraph: Int) -> [LineRange] {
    memo.lines(of: paragraph) {
      Wrapper.lines(
        of: index.bytes(of: paragraph), format: self.format(of: paragraph), columns: columns)
    }
  }

  func format(of paragraph: Int) -> ParagraphFormat {
    guard !formats.isEmpty else { return format }
    let start = index.scalars(of: paragraph).lowerBound
    return formats.first { $0.scalars.contains(start) }?.format ?? format
  }

  /// The number of lines in a paragraph, or of header rows for −1.
  func lineCount(of paragraph: Int) -> Int {
    paragraph < 0 ? headerRows : ranges(of: paragraph).count
  }
}
