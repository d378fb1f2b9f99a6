// The lines that a pane shows.

/// A row of a flow: one of the header that the caller draws, or a line of the text.
public enum FlowRow: Sendable {
  case header(Int)
  case line(Line)
}

extension TextFlow {
  /// Returns the rows from `top` down, at most `count`, fewer where the text ends.
  public func rows(from top: Place, count: Int) -> [FlowRow] {
    var rows: [FlowRow] = []
    var place = clamped(top)
    while rows.count < count, place.paragraph < 0, place.line < headerRows {
      rows.append(.header(place.line))
      place.line += 1
    }
    if place.paragraph < 0 { place = Place(paragraph: 0, line: 0) }
    return rows + lines(from: place, count: count - rows.count).map(FlowRow.line)
  }

  /// Returns the lines from `top` down, at most `count`, fewer where the text ends; a place in the
  /// header stands for the first line.
  public func lines(from top: Place, count: Int) -> [Line] {
    var place = clamped(top)
    if place.paragraph < 0 { place = Place(paragraph: 0, line: 0) }
    return memo.lines(from: place, count: count) { set(from: place, count: count) }
  }

  private func set(from top: Place, count: Int) -> [Line] {
    var (lines, place): ([Line], Place) = ([], top)
    while lines.count < count, place.paragraph < index.count {
      let setter = LineSetter(self, paragraph: place.paragraph)
      let end = min(setter.ranges.count, place.line + count - lines.count)
      for number in place.line..<end { lines.append(setter.line(number)) }
      place = Place(paragraph: place.paragraph + 1, line: 0)
    }
    return lines
  }

  /// Returns every line, for texts that are known to be short, such as a title.
  public func allLines() -> [Line] { lines(from: Place(paragraph: 0, line: 0), count: .max) }
}
