// What each line is worth as a part of the article's text, and what it costs to leave it out.
// The weights are set by hand: a paragraph speaks for the text with its length, furniture against
// it with its kind, and a line that may be either says little.

/// What a line is worth inside the article, in the body or in a gap of it; outside it is 0.
struct LineWorth {
  /// As a line of the body.
  var body: Double
  /// As furniture within the body: an advertisement, a teaser, a caption.
  var gap: Double
}

extension LineWorth {
  /// The worth of each line of `page`, whose headline stands at `headline` if it is known.
  static func worths(in page: PageLines, headline: Int?) -> [LineWorth] {
    let between = headline.flatMap { standfirst(under: $0, in: page) }
    return page.lines.indices.map { index in
      if let headline {
        if index <= headline { return LineWorth(body: -6, gap: -6) }
        if between?.contains(index) == true { return LineWorth(body: -2, gap: -0.5) }
        if page.lines[headline].key == page.lines[index].key {
          return LineWorth(body: -3, gap: -0.2)
        }
      }
      let worth = worth(of: index, in: page, isTight: (0...6).contains(headline ?? -1))
      return page.lines[index].furniture == nil ? worth.within(page, at: index) : worth
    }
  }

  /// The lines between the headline and the last of the dates and bylines under it: a standfirst, a
  /// picture's caption, a row of buttons.
  private static func standfirst(under headline: Int, in page: PageLines) -> Range<Int>? {
    let near = (headline + 1)..<min(page.lines.count, headline + 13)
    let dated = near.filter { page.meta[$0] != nil }
    guard let first = dated.first else { return nil }
    let end = dated.reduce(first) { $1 - $0 <= 4 && !isParted($0..<$1, in: page) ? $1 : $0 }
    let paragraphs = ((headline + 1)..<first).count {
      page.lines[$0].isProse && page.lines[$0].shape.endsSentence
    }
    return paragraphs > 2 ? nil : (headline + 1)..<end
  }

  /// Whether a whole paragraph stands between two lines of dates.
  private static func isParted(_ lines: Range<Int>, in page: PageLines) -> Bool {
    lines.dropFirst().contains { page.meta[$0] == nil && page.lines[$0].isFinishedProse }
  }

  private static func worth(of index: Int, in page: PageLines, isTight: Bool) -> LineWorth {
    let line = page.lines[index]
    if let furniture = line.furniture { return worth(of: furniture, line) }
    if page.meta[index] != nil || PageZone.isSignature(line) {
      return LineWorth(body: -2.5, gap: -0.2)
    }
    if line.isProse { return prose(index, in: page) }
    var worth = plain(line)
    if page.occurrences[index] == 2, line.shape.length > 40 { worth.body -= 1 }
    if isTight { worth.body += 0.15 }
    if page.company[index] == .overBlurb { worth.body -= 0.25 }
    if page.isOrphan[index] { worth.body = min(worth.body, 0) - 0.35 }
    return worth
  }

  private static func worth(of furniture: Furniture, _ line: TextLine) -> LineWorth {
    if line.isSentenceOnFurniture {
      // A long paragraph is of the text, whatever words it begins with.
      let length = Double(max(0, line.shape.length - 150))
      return LineWorth(
        body: line.shape.words >= 14 ? min(1, length / 200 - 0.4) : -0.7, gap: -0.45)
    }
    return switch furniture {
    case .advertisement: LineWorth(body: -4, gap: -0.05)
    case .teaser: LineWorth(body: -2, gap: -0.1)
    case .share, .navigation: LineWorth(body: -2, gap: -0.3)
    case .newsletter: LineWorth(body: -2, gap: -0.3)
    case .related: LineWorth(body: -3, gap: -0.9)
    case .legal: LineWorth(body: -2.5, gap: -0.9)
    case .comments: LineWorth(body: -3, gap: -2)
    }
  }

  /// A paragraph: the longer the better, and the better the more of its like stand around it.
  private static func prose(_ index: Int, in page: PageLines) -> LineWorth {
    let line = page.lines[index]
    let around = max(0, index - 3)..<min(page.lines.count, index + 4)
    let company = around.count { $0 != index && page.lines[$0].isProse }
    var worth = 0.8 + min(Double(line.shape.length), 400) / 100
    worth *= company == 0 ? 0.5 : company == 1 ? 1.2 : 1
    if !line.shape.endsSentence, line.shape.lastInside != ":" { worth *= 0.22 }
    if line.hasClockAtEnd { worth -= 1 }
    if page.occurrences[index] == 2 { worth = min(worth, 0) - 1 }
    if line.isCredit { worth = -0.6 }
    if line.isAttribution { worth = min(worth, 0.3) * 0.5 - 0.6 }
    if page.isOrphan[index] { worth = min(worth, 0) - 0.35 }
    if worth > 0 {
      switch page.company[index] {
      case .any, .overBlurb: break
      case .alone: worth *= 0.5
      case .repeatedlyAlone: worth *= 0.2
      }
    }
    return LineWorth(body: worth, gap: -worth * 0.6 - 0.5)
  }

  /// A line that may be a heading, an item of a list or a caption as well as furniture.
  private static func plain(_ line: TextLine) -> LineWorth {
    let shape = line.shape
    var worth = -0.23 + (shape.words >= 4 ? 0.3 : shape.words == 3 ? 0.1 : 0)
    if shape.words >= 4, shape.commas > 0 || shape.digits > 0 { worth += 0.1 }
    if shape.endsSentence { worth += 0.5 }
    if shape.lastInside == ":" { worth += 0.3 }
    if shape.startsWithQuote { worth += 0.3 }
    if shape.functionWords > 1 { worth += 0.15 }
    if shape.commas > 1 { worth += 0.15 }
    if shape.letters == 0 { worth -= 0.2 }
    if line.hasClockAtEnd { worth -= 0.5 }
    if shape.words >= 8, shape.shouted * 10 > shape.words * 7 { worth -= 0.8 }
    if shape.hasAddress { worth -= 0.3 }
    if line.isCredit { worth -= 0.5 }
    if line.isName { worth -= 0.3 }
    if TextLine.bullets.contains(shape.first) { worth += 0.3 }
    if MetaLine.isSignedPost(line) { worth += 0.8 }
    if line.isAttribution { worth -= 0.5 }
    return LineWorth(body: worth, gap: -0.9)
  }

  /// The same in the zone of the page that the line is in.
  private func within(_ page: PageLines, at index: Int) -> LineWorth {
    let isProse = page.lines[index].isProse
    return switch page.zones[index] {
    case .none: self
    case .related where isProse: LineWorth(body: body * 0.75 - 0.5, gap: -0.3)
    case .related: LineWorth(body: min(body, 0) - 0.6, gap: -0.15)
    case .legal: LineWorth(body: min(body * 0.4, 1) - 0.6, gap: -0.3)
    // The heading may have been a button above the text, which the long paragraphs below it show.
    case .comments where isProse:
      LineWorth(body: min(Double(page.lines[index].shape.length) / 200 - 0.5, 0.5), gap: -0.5)
    case .comments: LineWorth(body: -0.7, gap: -0.5)
    }
  }
}
