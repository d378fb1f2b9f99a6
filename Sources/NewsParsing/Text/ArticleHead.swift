// What stands around a headline: section, author, date, reading time, views.
import NewsModel

/// The facts about an article that the lines around its headline and text give.
struct ArticleHead {
  private(set) var author: String?
  private(set) var section: String?
  private(set) var published: DateReading?
  private(set) var updated: DateReading?
  private(set) var views: Int?
  private(set) var readingMinutes: Int?

  private let page: PageLines
  /// The lines between headline and text.
  private let under: Range<Int>
  /// Some lines above the headline.
  private let over: Range<Int>
  /// Some lines after the text.
  private let after: Range<Int>

  /// Reads the lines of `page` around the headline and the text, which is at `text`.
  init(of page: PageLines, headline: Int?, text: Range<Int>) {
    self.page = page
    let start = min(headline.map { $0 + 1 } ?? 0, text.lowerBound)
    under = start..<text.lowerBound
    over = max(0, (headline ?? 0) - 4)..<(headline ?? 0)
    after = text.upperBound..<min(page.lines.count, text.upperBound + 6)
    readMeta()
    author = author ?? announcedName() ?? plainName()
    section = sectionOver() ?? sectionUnder()
  }
}

// MARK: - Dates, counts and bylines

extension ArticleHead {
  private mutating func readMeta() {
    for index in under { take(page.meta[index]) }
    for index in over.reversed() where published == nil { take(page.meta[index]) }
    for index in after {
      guard let meta = page.meta[index] else { continue }
      if meta.isLabelled, published == nil { published = meta.published }
      if meta.isByline { author = author ?? meta.author }
    }
    if published == nil { published = updated }
  }

  private mutating func take(_ meta: MetaLine?) {
    guard let meta else { return }
    published = published ?? meta.published
    updated = updated ?? meta.updated
    author = author ?? meta.author
    views = views ?? meta.views
    readingMinutes = readingMinutes ?? meta.readingMinutes
  }

  /// The name on the line after one that says `By`.
  private func announcedName() -> String? {
    for index in under.dropLast() where Byline.isLabel(page.lines[index].key) {
      let next = page.lines[index + 1]
      if next.shape.words <= 8, page.meta[index + 1] == nil { return next.text }
    }
    return nil
  }

  /// A line between headline and text that has the form of a name, where there is a date as well.
  private func plainName() -> String? {
    guard under.contains(where: { page.meta[$0] != nil }) || published != nil else { return nil }
    let index = under.first {
      page.lines[$0].furniture == nil && page.lines[$0].shape.length < 60
        && Byline.isName(page.lines[$0].text) && !SectionWords.contains(page.lines[$0].key)
    }
    return index.map { page.lines[$0].text }
  }
}

// MARK: - Section

extension ArticleHead {
  /// The last line over the headline that names a section.
  private func sectionOver() -> String? {
    over.reversed().first { SectionWords.contains(page.lines[$0].key) }.map { page.lines[$0].text }
  }

  /// The line under the headline that names a section, or that stands where one does: alone
  /// before a rule or a line of dates.
  private func sectionUnder() -> String? {
    let head = under.prefix(4)
    if let index = head.first(where: { SectionWords.contains(page.lines[$0].key) }) {
      return page.lines[index].text
    }
    guard let first = head.first, first + 1 < under.upperBound else { return nil }
    let (line, next) = (page.lines[first], page.lines[first + 1])
    let isAlone = next.shape.letters == 0 || page.meta[first + 1]?.published != nil
    let isSection =
      line.furniture == nil && page.meta[first] == nil && line.shape.words <= 3
      && line.shape.digits == 0 && line.shape.letters > 1 && !line.shape.endsSentence
    return isAlone && isSection && !Byline.isName(line.text) ? line.text : nil
  }
}
