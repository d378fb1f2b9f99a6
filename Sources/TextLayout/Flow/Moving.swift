// Finding one's way in a flow: by lines, by scalars, by share.

extension TextFlow {
  /// The first row: of the header if there is one, else of the text.
  public var start: Place { Place(paragraph: headerRows > 0 ? -1 : 0, line: 0) }

  /// The last line of the text.
  public var end: Place {
    Place(paragraph: index.count - 1, line: lineCount(of: index.count - 1) - 1)
  }

  /// Returns the place `lines` further down, or up if negative; never beyond start or end.
  public func place(_ place: Place, movedBy lines: Int) -> Place {
    var place = clamped(place)
    var left = lines
    while left > 0 {
      let room = lineCount(of: place.paragraph) - 1 - place.line
      if left <= room || place.paragraph == index.count - 1 {
        return Place(paragraph: place.paragraph, line: place.line + min(left, room))
      }
      left -= room + 1
      place = Place(paragraph: place.paragraph + 1, line: 0)
    }
    while left < 0 {
      if -left <= place.line || place.paragraph == start.paragraph {
        return Place(paragraph: place.paragraph, line: max(0, place.line + left))
      }
      left += place.line + 1
      place.paragraph -= 1
      place.line = lineCount(of: place.paragraph) - 1
    }
    return place
  }

  /// Returns the lowest place for the top of a pane of `rows`: there the end is just in sight.
  public func lastTop(rows: Int) -> Place { place(end, movedBy: 1 - max(1, rows)) }

  /// Returns the rows from `upper` down to `lower`, negative if `lower` is above, and at most
  /// `limit` either way, so that no long text is wrapped for it.
  public func rows(from upper: Place, to lower: Place, limit: Int) -> Int {
    if lower < upper { return -rows(from: lower, to: upper, limit: limit) }
    var (place, rows) = (upper, 0)
    while place.paragraph < lower.paragraph, rows < limit {
      rows += lineCount(of: place.paragraph) - place.line
      place = Place(paragraph: place.paragraph + 1, line: 0)
    }
    if place.paragraph == lower.paragraph { rows += lower.line - place.line }
    return min(rows, limit)
  }

  /// Returns the line that shows a scalar, or after which its space or line break was left out.
  public func place(ofScalar offset: Int) -> Place {
    let paragraph = index.paragraph(ofScalar: max(0, offset))
    let inside = offset - index.scalars(of: paragraph).lowerBound
    let line = ranges(of: paragraph).lastIndex { $0.scalars.lowerBound <= inside } ?? 0
    return Place(paragraph: paragraph, line: line)
  }

  /// Returns the first scalar of the line at `place`; 0 for a header row.
  public func scalar(at place: Place) -> Int {
    let place = clamped(place)
    guard place.paragraph >= 0 else { return 0 }
    return index.scalars(of: place.paragraph).lowerBound
      + ranges(of: place.paragraph)[place.line].scalars.lowerBound
  }

  /// Returns how much of the text lies above `place`, from 0 to 1, without wrapping it.
  public func share(above place: Place) -> Double {
    scalarCount == 0 ? 0 : Double(scalar(at: place)) / Double(scalarCount)
  }

  /// Returns the nearest place that exists.
  public func clamped(_ place: Place) -> Place {
    if place.paragraph >= index.count { return end }
    if place < start { return start }
    let last = lineCount(of: place.paragraph) - 1
    return Place(paragraph: place.paragraph, line: min(max(0, place.line), last))
  }
}
