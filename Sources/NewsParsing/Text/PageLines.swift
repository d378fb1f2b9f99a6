// The lines of a page with what each is in its page, before any is chosen.

/// A page's lines, each with what is known of it by itself and by the rest of the page.
struct PageLines {
  let lines: [TextLine]
  /// What each line says of date, author and counts, where it says nothing else.
  let meta: [MetaLine?]
  /// How often each line's words stand in the page.
  let occurrences: [Int]
  let zones: [PageZone]
  /// Whether each line is of a run between lines of furniture that holds no paragraph and no date:
  /// a list of teasers, a row of links.
  let isOrphan: [Bool]
  /// What stands around each line, if it is a paragraph.
  let company: [ParagraphCompany]

  /// Reads `lines`; a number beyond `latestYear` is no year.
  init(_ lines: [TextLine], latestYear: Int = 2100) {
    self.lines = lines
    meta = Self.withoutLists(
      lines.map { $0.furniture == nil ? MetaLine($0, latestYear: latestYear) : nil }, lines)
    var counts: [String: Int] = [:]
    for line in lines where !line.key.isEmpty { counts[line.key, default: 0] += 1 }
    occurrences = lines.map { counts[$0.key] ?? 1 }
    zones = PageZone.zones(of: lines)
    isOrphan = Self.orphans(lines, meta)
    let isText = zip(lines, meta).map { $0.furniture == nil && $1 == nil }
    company = ParagraphCompany.company(of: lines, isText: isText)
  }

  /// `meta` without the lines of lists of dates: of concerts, of matches, of events.
  private static func withoutLists(_ meta: [MetaLine?], _ lines: [TextLine]) -> [MetaLine?] {
    var result = meta
    for index in meta.indices where meta[index]?.published != nil {
      let before = lines[..<index].reversed().prefix(4).prefix(while: beginsWithDate).count
      let after = lines[(index + 1)...].prefix(4).prefix(while: beginsWithDate).count
      if before + after >= 3 { result[index] = nil }
    }
    return result
  }

  private static func beginsWithDate(_ line: TextLine) -> Bool {
    guard line.shape.length < 160 else { return false }
    var scanner = DateScanner(String(line.text.prefix(40)))
    return scanner.first()?.tokens.lowerBound == 0
  }

  private static func orphans(_ lines: [TextLine], _ meta: [MetaLine?]) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    guard lines.contains(where: \.isFinishedProse) else { return result }
    var start = 0
    for index in 0...lines.count where index == lines.count || lines[index].furniture != nil {
      let run = start..<index
      let holds = run.contains { meta[$0] != nil || lines[$0].isFinishedProse }
      if start > 0, !holds { for inside in run { result[inside] = true } }
      start = index + 1
    }
    return result
  }
}
