// How paragraphs stand among their neighbours: an article's follow one another, while the blurbs of
// a list of teasers stand between its headlines.

/// What stands around a line.
enum ParagraphCompany {
  /// A paragraph next to another, or no paragraph at all.
  case any
  /// A paragraph between two lines that are none.
  case alone
  /// A lone paragraph by a line that is none, with more of its like around it, as in a list of
  /// teasers.
  case repeatedlyAlone
  /// A line over one of those, as the headline of a teaser.
  case overBlurb

  /// A blurb is shorter than so many characters; what is longer is worth reading wherever it stands.
  private static let longestBlurb = 250

  /// How far around a lone paragraph others of its like are looked for, in lines.
  private static let reach = 5

  /// The company of each of a page's lines; `isText` says which are neither furniture nor about
  /// dates and authors.
  static func company(of lines: [TextLine], isText: [Bool]) -> [ParagraphCompany] {
    let isParagraph = zip(lines, isText).map { $1 && $0.isFinishedProse }
    func neighbours(_ index: Int) -> [Int] {
      [index - 1, index + 1].filter(lines.indices.contains)
    }
    let isLone = lines.indices.map { index in
      isParagraph[index] && !neighbours(index).contains { isParagraph[$0] }
        && neighbours(index).contains { isText[$0] }
    }
    var result: [ParagraphCompany] = lines.indices.map { index in
      guard isLone[index], lines[index].shape.length < longestBlurb else { return .any }
      let around = max(0, index - reach)...min(lines.count - 1, index + reach)
      if around.count(where: { isLone[$0] }) > 2 { return .repeatedlyAlone }
      return neighbours(index).count { isText[$0] } == 2 ? .alone : .any
    }
    for index in lines.indices.dropLast() where result[index + 1] == .repeatedlyAlone {
      let followsParagraph = index > 0 && isParagraph[index - 1]
      let followsBlurb = index > 0 && result[index - 1] == .repeatedlyAlone
      if isText[index], !followsParagraph || followsBlurb { result[index] = .overBlurb }
    }
    return result
  }
}
