// The lines of a page with what each is in its page, before any is chosen.

/// A page's lines, each with what is known of it by itself and by the rest of the page.
struct PageLines {
  let lines: [TextLine]
  /// What each line says of date, author and counts, where it says nothing else.
  let meta: [MetaLine?]
  /// How often each line's words stand in the page.
  let occurrences: [Int]
  let zones: [PageZone]

  /// Reads `lines`; a number beyond `latestYear` is no year.
  init(_ lines: [TextLine], latestYear: Int = 2100) {
    self.lines = lines
    meta = lines.map { $0.furniture == nil ? MetaLine($0, latestYear: latestYear) : nil }
    var counts: [String: Int] = [:]
    for line in lines where !line.key.isEmpty { counts[line.key, default: 0] += 1 }
    occurrences = lines.map { counts[$0.key] ?? 1 }
    zones = PageZone.zones(of: lines)
  }
}
