// The known word that a mistyped one most likely meant.

/// The candidate at the least edit distance from `word`, if that is at most a third of its length.
func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = max(1, word.count / 3)
  let ranked = candidates.map { ($0, editDistance(Array(word), Array($0))) }
  return ranked.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
}

/// Insertions, deletions and replacements that turn one word into the other (Levenshtein).
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let replaced = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
