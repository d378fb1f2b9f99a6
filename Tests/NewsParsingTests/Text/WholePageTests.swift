// Whole pages scraped to plain text, where the text stands far from their beginning and is not all
// that looks like text. All pages are our own.
import CleanText
import NewsModel
import NewsParsing
import Testing

@Suite struct WholePageTests {
  @Test func findsTheTextBelowAButtonForComments() throws {
    let article = try parse(
      [consent, "Menu", headline, "3 May 2024", "Share", "Comments", "Print"] + paragraphs
        + ["Share", "Privacy policy"])

    #expect(article.title == SafeText(headline))
    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
  }

  @Test func leavesOutCommentsBelowTheText() throws {
    let article = try parse(
      [headline, "3 May 2024"] + paragraphs
        + ["Comments", "Per Lind", comment, "Ida Moe", comment, "Privacy policy"])

    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
  }

  @Test func leavesOutAListOfTeasersWithTheirBlurbs() throws {
    let teasers = (1...5).flatMap {
      ["Ferry number \($0) sails again", "The boat was mended in the yard of Nordvik last week."]
    }
    let article = try parse(
      navigation + [headline, "3 May 2024"] + paragraphs + ["Share", "Our newest"] + teasers
        + ["Privacy policy"]
    )

    #expect(article.body.string == paragraphs.joined(separator: "\n\n"))
  }

  @Test func keepsLongParagraphsThatEachHaveAHeading() throws {
    let text = paragraphs.enumerated().flatMap {
      ["Part \($0.offset + 1) of the report", $0.element + " " + comment]
    }
    let article = try parse([headline, "3 May 2024"] + text + ["Share", "Privacy policy"])

    #expect(article.body.string == text.joined(separator: "\n\n"))
  }

  @Test func keepsALongParagraphBehindACopyrightSign() throws {
    let first = "© Provided by the Nordvik Post " + paragraphs[0] + " " + paragraphs[1]
    let article = try parse([headline, "3 May 2024", first] + paragraphs)

    #expect(article.body.string == ([first] + paragraphs).joined(separator: "\n\n"))
  }

  @Test func keepsWhatFollowsTheDateUnderTheHeadline() throws {
    let article = try parse(
      [headline, "By Ada Holm", "3 May 2024", paragraphs[0], "4 May 2024"] + paragraphs.dropFirst())

    #expect(article.body.string.hasPrefix(paragraphs[0]))
    #expect(article.published?.iso8601 == "2024-05-03")
  }

  @Test(arguments: [
    "Ludwig van der Berg", "Jean-Marie d’Estaing", "Anna Roe, Piet de Vries", "Олег Малгинов",
    "Marie-Louise al-Sharif",
  ])
  func readsANameUnderTheHeadline(name: String) throws {
    let article = try parse([headline, name, "3 May 2024"] + paragraphs)

    #expect(article.author == SafeText(name))
  }
}

extension WholePageTests {
  private var headline: String { "Harbour reopens after the storm" }

  private var navigation: [String] {
    ["Menu", "Search", "Home", "Sport", "Culture", "Weather", "Archive", "Contact"]
  }

  private var consent: String {
    """
    We and our partners keep cookies on your device, so that the page remembers what you chose, so \
    that we see how many people read us, and so that what is advertised here is of interest to you. \
    You may change your choice at any time on the page about your data, to which the foot of every \
    page leads, and you need not give a reason for it. Some of our partners ask for no consent.
    """
  }

  private var comment: String {
    "I was there that night, and I can tell you that nobody of the council was seen on the quay."
  }

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

  private func parse(_ lines: [String]) throws -> Article {
    let options = ParsingOptions(
      format: .text, referenceDay: CalendarDay(daysSince1970: 20_628))  // 24 June 2026
    let text = lines.joined(separator: "\n")
    let document = try DocumentParser.parse(Array(text.utf8), options: options)
    return try #require(document.articles.first)
  }
}
