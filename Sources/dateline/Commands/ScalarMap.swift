// Offsets into a cleaned text, as offsets into the text it was made from.

/// Finds for each scalar of a cleaned text where it stood before cleaning.
struct ScalarMap {
  /// For each scalar of the cleaned text, and its end, the offset into the original.
  private var offsets: [Int] = []

  /// Aligns both texts: cleaning drops scalars, and puts single ones in the place of others.
  init(from cleaned: String, to original: String) {
    let after = Array(cleaned.unicodeScalars)
    let before = Array(original.unicodeScalars)
    offsets.reserveCapacity(after.count + 1)
    var place = 0
    for scalar in after {
      place = match(of: scalar, in: before, from: place)
      offsets.append(place)
      place = min(place + 1, before.count)
    }
    offsets.append(before.count)
  }

  /// The range of the original that a range of the cleaned text comes from.
  func range(_ range: Range<Int>) -> Range<Int> {
    let start = offsets[min(range.lowerBound, offsets.count - 1)]
    guard range.upperBound > range.lowerBound else { return start..<start }
    let last = offsets[min(range.upperBound, offsets.count) - 1]
    return start..<max(start, last + 1)
  }

  /// Where the scalar stands, past what cleaning may drop; else the place itself, whose scalar it
  /// was put in the place of.
  private func match(
    of scalar: Unicode.Scalar, in before: [Unicode.Scalar], from place: Int
  ) -> Int {
    var next = place
    while next < before.count, before[next] != scalar, isDroppable(before[next]) { next += 1 }
    return next < before.count && before[next] == scalar ? next : place
  }

  private func isDroppable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .unassigned, .privateUse:
      true
    default: false
    }
  }
}
