// Pages scraped to plain text, in the layouts in which scrapers leave them. All pages are our own.
import CleanText
import NewsModel
import NewsParsing
import Testing

@Suite struct TextScrapeTests {
  @Test func readsDateViewsAndReadingTimeFromOneFusedLine() throws {
    let article = try parse(
      """
      Harbour reopens after the storm
      Local
      −
      03 May 6620 3 minutes
      \(paragraphs.joined(separator: "\n"))
      Live
      All
      """)

    #expect(article.title == "Harbour reopens after the storm")
    #expect(article.section == "Local")
    #expect(article.tags == ["Local"])
    #expect(article.published?.iso8601 == "2026-05-03")
    #expect(article.publishedYearInferred)
    #expect(article.views == 6620)
    #expect(article.readingMinutes == 3)
    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
    #expect(article.dropped == ["Local", "−", "03 May 6620 3 minutes", "Live", "All"])
  }

  @Test(arguments: [
    ("27 Dec 9,692 13 min", "2025-12-27", 9692, 13),
    ("19:22 06 April 178166 4 minutes read", "2026-04-06T19:22:00+00:00", 178_166, 4),
    ("23 October 923 7 minutes", "2025-10-23", 923, 7),
  ])
  func takesABareNumberBetweenDateAndMinutesForTheViews(
    line: String, date: String, views: Int, minutes: Int
  ) throws {
    let article = try parse(
      "Harbour reopens after the storm\nLocal\n−\n\(line)\n" + paragraphs.joined(separator: "\n"))

    #expect(article.published?.iso8601 == date)
    #expect(article.publishedYearInferred)
    #expect(article.views == views)
    #expect(article.readingMinutes == minutes)
  }

  @Test func keepsAYearThatIsOne() throws {
    let article = try parse(
      "Harbour reopens after the storm\n03 May 2024 6620 3 minutes\n"
        + paragraphs.joined(separator: "\n"))

    #expect(article.published?.iso8601 == "2024-05-03")
    #expect(!article.publishedYearInferred)
    #expect(article.views == 6620)
  }

  @Test func leavesOutNavigationShareBarsTeasersAndComments() throws {
    let text = paragraphs
    let article = try parse(
      """
      Skip to main content
      Home
      News
      Technology
      Harbour reopens after the storm
      By Ada Lindqvist
      Updated May 9, 2024 9:22 AM ET
      Share
      Tweet
      \(text[0])
      ADVERTISEMENT
      \(text[1])
      Also read: Fishermen count their losses
      \(text[2])
      Related Stories
      Five lighthouses worth a detour
      Why the old pier may not be saved
      Leave a Reply
      Your email address will not be published.
      © 2024 Example Media Group. All rights reserved.
      """)

    #expect(article.title == "Harbour reopens after the storm")
    #expect(article.section == "Technology")
    #expect(article.author == "Ada Lindqvist")
    #expect(article.published?.iso8601 == "2024-05-09T09:22:00-04:00")
    #expect(article.body.string == text.joined(separator: "\n\n"))
    #expect(article.dropped.contains("Five lighthouses worth a detour"))
    #expect(article.dropped.contains("ADVERTISEMENT"))
  }

  @Test func losesNoLine() throws {
    let lines =
      ["Menu", "Harbour reopens after the storm", "4 March 2024", "Share"] + paragraphs
      + ["Most read", "Five lighthouses worth a detour", "Privacy Policy"]

    let article = try parse(lines.joined(separator: "\n"))

    let kept = article.body.string.split(separator: "\n\n").map(String.init)
    let all = [article.title.string] + kept + article.dropped.map(\.string)
    #expect(all.sorted() == lines.sorted())
  }

  @Test func keepsShortQuotesHeadingsAndListsWithinTheText() throws {
    let text = [
      paragraphs[0], "“We were lucky.”", "What comes next", "The council wants to repair:",
      "The northern quay", "Two cranes", "The ice house", paragraphs[1], paragraphs[2],
    ]

    let article = try parse(
      "Harbour reopens after the storm\n4 March 2024\n" + text.joined(separator: "\n") + "\nShare")

    #expect(article.body.string == text.joined(separator: "\n\n"))
  }

  @Test func readsFieldsThatAScraperWroteFirst() throws {
    let article = try parse(
      """
      Title: Harbour reopens after the storm
      Author: Ada Lindqvist
      Date: 2024-03-04
      Category: Local

      \(paragraphs.joined(separator: "\n\n"))
      """)

    #expect(article.title == "Harbour reopens after the storm")
    #expect(article.author == "Ada Lindqvist")
    #expect(article.published?.iso8601 == "2024-03-04")
    #expect(article.section == "Local")
    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
  }

  @Test func takesAnAddressOnTheFirstLine() throws {
    let article = try parse(
      "https://news.example.org/2024/harbour\n\nHarbour reopens after the storm\n\nMarch 4, 2024\n\n"
        + paragraphs.joined(separator: "\n\n"))

    #expect(article.url == "https://news.example.org/2024/harbour")
    #expect(article.title == "Harbour reopens after the storm")
  }

  @Test(arguments: [
    ("Par Ada Lindqvist\nPublié le 9 juillet 2024 à 19h42", "2024-07-09T19:42:00+00:00"),
    ("Von Ada Lindqvist\n24.08.2024, 13:20 Uhr\nLesedauer: 7 Min.", "2024-08-24T13:20:00+00:00"),
    ("Автор: Ада Линдквист\n16 июня 2024, 16:01\n80368", "2024-06-16T16:01:00+00:00"),
    ("Ada Lindqvist -- 26 December 2024", "2024-12-26"),
    ("Ada Lindqvist\nThu 2 Dec 2021 03.21 BST", "2021-12-02T03:21:00+01:00"),
  ])
  func readsBylinesAndDatesInManyForms(head: String, date: String) throws {
    let article = try parse(
      "Harbour reopens after the storm\n\(head)\n" + paragraphs.joined(separator: "\n"))

    #expect(article.published?.iso8601 == date)
    #expect(
      article.author?.string.hasSuffix("ndqvist") == true || article.author == "Ада Линдквист")
    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
  }

  @Test func joinsParagraphsThatAreWrappedAtAWidth() throws {
    let wrapped = paragraphs.map { wrap($0, width: 60) }.joined(separator: "\n\n")

    let article = try parse("Harbour reopens after the storm\n=======\n\n\(wrapped)\n")

    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
  }

  @Test func joinsParagraphsThatAreBrokenAtTheirLinks() throws {
    let article = try parse(
      """
      Harbour reopens after the storm
      4 March 2024
      The harbour of Nordvik, which
      the port authority
      had closed on Friday, was opened again
      on Sunday
      , a spokeswoman said.
      \(paragraphs[1])
      \(paragraphs[2])
      """)

    let first = """
      The harbour of Nordvik, which the port authority had closed on Friday, was opened again \
      on Sunday, a spokeswoman said.
      """
    #expect(article.body.string.hasPrefix(first + "\n\n"))
  }

  @Test func readsTextOfScriptsWithoutSpaces() throws {
    let text = [
      "嵐のため金曜日から閉鎖されていた港は、日曜日の朝に再び開かれたと港湾当局が発表した。",
      "当局によると、船の被害は少なく、けが人はいなかったという。修理には数週間かかる見通しだ。",
    ]

    let article = try parse("港が再開\n2024年3月4日\nシェア\n" + text.joined(separator: "\n") + "\n関連記事")

    #expect(article.title == "港が再開")
    #expect(article.published?.iso8601 == "2024-03-04")
    #expect(article.body.string == text.joined(separator: "\n\n"))
    #expect(article.language == "ja")
  }

  @Test func takesANoteOfSomeWordsAsItIs() throws {
    let article = try parse("Call the port\nAsk for Ada Holm\n3 May 2024\nBring the map\n")

    #expect(article.title == "Call the port")
    #expect(article.body == "Ask for Ada Holm\n\n3 May 2024\n\nBring the map")
    #expect(article.published == nil)
  }

  @Test(arguments: ["", "  \n\n  "])
  func saysThatNothingIsInAnEmptyFile(text: String) {
    #expect(throws: ParsingError.empty) { try parse(text) }
  }

  @Test func saysThatABinaryFileIsNoText() {
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]

    #expect(throws: ParsingError.binary) {
      try DocumentParser.parse(bytes, options: options(.auto))
    }
  }
}

extension TextScrapeTests {
  private var paragraphs: [String] {
    [
      """
      The harbour of Nordvik was opened again on Sunday morning, two days after the storm had torn \
      a dozen boats from their moorings, the port authority said.
      """,
      """
      “We have checked every quay,” said its head, Ada Holm. She added that the repair of the cranes \
      would take until the autumn, and that the council had promised to pay for it.
      """,
      """
      Nobody was hurt. The fishermen’s union, which counts some three hundred members, asked for help \
      with the nets that were lost, and the minister is to visit the town next week.
      """,
    ]
  }

  private func options(_ format: DocumentFormat) -> ParsingOptions {
    ParsingOptions(
      format: format, referenceDay: CalendarDay(daysSince1970: 20_628))  // 24 June 2026
  }

  private func parse(_ text: String) throws -> Article {
    let document = try DocumentParser.parse(Array(text.utf8), options: options(.text))
    return try #require(document.articles.first)
  }

  private func wrap(_ text: String, width: Int) -> String {
    text.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }.joined(separator: "\n")
  }
}
