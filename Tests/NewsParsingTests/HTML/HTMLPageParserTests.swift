// Pages as sites make them, each with the article that a person would read in it.
import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct HTMLPageParserTests: PageReading {
  @Test func theArticleIsFreedOfThePageAroundIt() throws {
    let article = try read(
      page(
        """
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <article><h1>Bridge reopens</h1><p class="byline">By Ana Ruiz</p>
        <div class="article-body">\(paragraphs)
        <div class="related-links"><p><a href="/x">Five bridges to see before you die</a></p></div>
        <p>Read more: <a href="/y">How the old bridge fell down one night</a></p>
        </div><div class="share">Share on everything</div></article>
        <footer>© 2024 The Harbour Post. All rights reserved.</footer>
        """))

    #expect(article.title == "Bridge reopens")
    #expect(article.body == SafeText(plainParagraphs))
    #expect(article.dropped.contains("Five bridges to see before you die"))
  }

  @Test func headingsListsQuotesAndLinksAreMarked() throws {
    let article = try read(
      page(
        """
        <article>\(paragraphs)<h2>What comes next</h2>
        <ul><li>New lamps along the railing, said the mayor</li><li>A lane for cycles</li></ul>
        <blockquote><p>We have waited for this day for nine long years.</p></blockquote>
        <p>The plans are <a href="/plans.html">on the town's site</a>, where they were put in
        March, and they can be read by anyone who wants to.</p></article>
        """))

    #expect(texts(of: .heading, in: article) == ["What comes next"])
    #expect(
      texts(of: .listItem, in: article)
        == ["New lamps along the railing, said the mayor", "A lane for cycles"])
    #expect(texts(of: .quote, in: article) == ["We have waited for this day for nine long years."])
    #expect(texts(of: .link, in: article) == ["on the town's site"])
    #expect(
      article.spans.first { $0.kind == .link }?.url == "https://www.harbourpost.example/plans.html")
  }

  @Test func anArticleSplitByEmbedsIsOneArticle() throws {
    let article = try read(
      page(
        """
        <main><div class="entry-content"><div class="chunk">\(paragraphs)</div>
        <div class="embed"><iframe src="https://video.example/1"></iframe></div>
        <div class="chunk"><p>The first bus crossed at noon, with nobody in it but the driver, who
        waved to the crowd, and was photographed more often than the mayor.</p></div></div></main>
        """))

    #expect(article.body.string.hasPrefix("The bridge over the river"))
    #expect(article.body.string.hasSuffix("more often than the mayor."))
  }

  @Test func anArticleOfNothingButAListIsRead() throws {
    let items = (1...12).map { "<li>Reason \($0): the water in the bay is clean again</li>" }

    let article = try read(
      page("<article><h1>Bridge reopens</h1><ol>\(items.joined())</ol></article>"))

    #expect(texts(of: .listItem, in: article).count == 12)
  }

  @Test func aPoemKeepsItsLines() throws {
    let verse = "O bridge of stone and iron,<br>thou standest in the rain,<br>"
    let article = try read(
      page(
        "<article><p>\(String(repeating: verse, count: 9))and standest there again.</p></article>"))

    #expect(article.body.string.split(separator: "\n").count == 19)
  }

  @Test func commentsAreNoArticleHoweverLongTheyAre() throws {
    let comment =
      "<li class='comment'><p>\(plainParagraphs) I was there myself, and saw it.</p></li>"
    let article = try read(
      page(
        """
        <article><div class="entry-content"><p>An open thread, for all that you want to say about
        the bridge, the ferry, the road to them, and the weather at sea this spring.</p></div></article>
        <div id="comments"><ol class="comment-list">\(String(repeating: comment, count: 9))</ol></div>
        """))

    #expect(article.body.string.hasPrefix("An open thread"))
    #expect(!article.body.string.contains("I was there myself"))
  }

  @Test func ofSeveralArticlesOnAPageTheFirstIsRead() throws {
    let other = plainParagraphs.split(separator: "\n").map { "<p>Elsewhere: \($0)</p>" }.joined()
    let article = try read(
      page(
        """
        <main><div class="scroll"><h2>Bridge reopens</h2><div class="article-body">\(paragraphs)
        </div></div><div class="scroll"><h2>Another town</h2><div class="article-body">\(other)\(other)\(other)</div></div></main>
        """))

    #expect(article.body == SafeText(plainParagraphs))
  }

  @Test func aStubBehindAPaywallIsFilledFromWhatThePageStates() throws {
    let stated = plainParagraphs.split(separator: "\n").joined(separator: "\\n\\n")
    let article = try read(
      page(
        "<article><p>The bridge over the river was opened again.</p><p>Subscribe now.</p></article>",
        head: ##"<script type="application/ld+json">{"@type":"NewsArticle","##
          + ##""headline":"Bridge reopens","articleBody":"\##(stated)"}</script>"##))

    #expect(article.body == SafeText(plainParagraphs))
  }

  @Test func whatAFormForSigningInSaysIsNoArticle() throws {
    let hints = plainParagraphs.split(separator: "\n").map { "<p>Password hint: \($0)</p>" }
    let article = try read(
      page(
        "<form>\(hints.joined())<input type=password></form><div><p>The ferry runs again, and "
          + "takes cars, says the harbour master, if they are small.</p></div>"))

    #expect(article.body.string.hasPrefix("The ferry runs again"))
  }

  @Test func acceleratedPagesAreReadWithTheirImages() throws {
    let article = try read(
      page("<article>\(paragraphs)<amp-img src='/b.jpg' width=4 height=3></amp-img></article>"))

    #expect(
      article.spans.first { $0.kind == .image }?.url == "https://www.harbourpost.example/b.jpg")
  }

  @Test func aListOfTeasersIsNoArticle() {
    let teasers = (1...14).map {
      "<div class='card'><h3><a href='/\($0)'>Story \($0) of the harbour today</a></h3></div>"
    }

    #expect(throws: ParsingError.notAnArticle(.listOfTeasers)) {
      try read(page("<main>\(teasers.joined())</main>"))
    }
  }

  @Test func anEmptyPageHasNoArticle() {
    #expect(throws: ParsingError.notAnArticle(.noText)) {
      try read("<html><head><title>Nothing</title></head><body><script>1</script></body></html>")
    }
  }

  @Test(arguments: HostileMarkup.allCases)
  func hostilePagesAreMerelySlow(_ hostile: HostileMarkup) {
    let clock = ContinuousClock()

    let time = clock.measure { _ = try? read(hostile.markup) }

    #expect(time < .seconds(60))
  }
}
