// The known word that a mistyped one was probably meant to be.

/// Returns the candidate with the fewest letters changed, added, dropped or swapped, if those are
/// few for the word's length; case does not count.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased())
  let most = max(1, letters.count / 3)
  return
    candidates
    .map { (distance: distance(letters, Array($0.lowercased())), candidate: $0) }
    .filter { $0.distance <= most }
    .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
    .candidate
}

/// Optimal string alignment distance (Damerau 1964, without edits inside a swap).
private func distance(_ left: [Character], _ right: [Character]) -> Int {
  var rows = [Array(0...right.count)]
  for row in 0..<left.count {
    var next = [row + 1]
    for column in 0..<right.count {
      let change = rows[row][column] + (left[row] == right[column] ? 0 : 1)
      var best = min(change, rows[row][column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, rows[row - 1][column - 1] + 1)
      }
      next.append(best)
    }
    rows.append(next)
  }
  return rows[left.count][right.count]
}
