// Keeps spans in place when the door for outside text takes characters away.
import NewsModel

extension [Span] {
  /// The spans of `raw` as spans of `clean`, which is `raw` with scalars taken out or added.
  func moved(from raw: String, to clean: String) -> [Span] {
    let places = Self.places(
      of: Array<Unicode.Scalar>(raw.unicodeScalars), in: Array<Unicode.Scalar>(clean.unicodeScalars)
    )
    return map { span in
      var moved = span
      let start = places[Swift.min(span.range.lowerBound, places.count - 1)]
      let end = places[Swift.min(span.range.upperBound, places.count - 1)]
      moved.range = start..<Swift.max(start, end)
      return moved
    }
  }

  /// For each scalar of `raw`, and for its end, where it stands in `clean`.
  private static func places(of raw: [Unicode.Scalar], in clean: [Unicode.Scalar]) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(raw.count + 1)
    var place = 0
    for scalar in raw {
      // A scalar that the door added stands before one that it kept, never many in a row.
      if place + 1 < clean.count, clean[place] != scalar, clean[place + 1] == scalar { place += 1 }
      places.append(place)
      if place < clean.count, clean[place] == scalar { place += 1 }
    }
    places.append(clean.count)
    return places
  }
}
