// Lines right behind the last paragraph that still belong to the text: a picture's credit, a list's
// last items, who reported.

/// Extends a body whose end was found by its paragraphs.
enum BodyEnd {
  /// `isBody` with the one or two lines that part the last paragraph from the page's furniture, if
  /// they are no names and no single words.
  static func extended(_ isBody: [Bool], in page: PageLines) -> [Bool] {
    guard let last = isBody.lastIndex(of: true) else { return isBody }
    let run = ((last + 1)..<page.lines.count).prefix { !isFurniture($0, in: page) }
    guard (1...2).contains(run.count), run.allSatisfy({ isWorthy(page.lines[$0]) }) else {
      return isBody
    }
    var result = isBody
    for index in run { result[index] = true }
    return result
  }

  private static func isFurniture(_ index: Int, in page: PageLines) -> Bool {
    let line = page.lines[index]
    if line.isSentenceOnFurniture || line.isAttribution { return false }
    return line.furniture != nil || page.meta[index] != nil || line.isProse
      || line.shape.letters == 0
  }

  private static func isWorthy(_ line: TextLine) -> Bool {
    if line.isName { return false }
    return line.shape.words >= 4 || ["(", "—", "–"].contains(line.shape.first)
  }
}
