// Where an article begins and ends in its page, and what within it is no text of its own.
import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct PageBorderTests: PageReading {
  @Test func anOpeningThatIsSetApartIsTextEvenWhereItRepeatsTheSummary() throws {
    let lead =
      "After nine years without a bridge the two banks of the river are joined again. Thousands "
      + "came to see the first bus cross it, and the mayor, who had promised it for 2021, wept."
    let article = try read(
      page(
        "<header class='page-header'><h1>Bridge reopens</h1><h2 class='subheadline'>\(lead)</h2>"
          + "</header><main class='story-body'>\(paragraphs)</main>",
        head: "<meta name=description content='\(lead)'>"))

    #expect(article.body == SafeText(lead + "\n\n" + plainParagraphs))
  }

  @Test func aLineUnderTheTitleThatRepeatsTheSummaryIsNotSaidTwice() throws {
    let deck = "Nine years after the flood the banks of the river are joined again"
    let article = try read(
      page(
        "<header><h1>Bridge reopens</h1><p class='deck'>\(deck)</p></header>"
          + "<main class='story-body'>\(paragraphs)</main>",
        head: "<meta name=description content='\(deck)'>"))

    #expect(article.body == SafeText(plainParagraphs))
    #expect(article.summary == SafeText(deck))
  }

  @Test func pointsThatOpenAnArticleAreKept() throws {
    let article = try read(
      page(
        "<article><header><h1>Bridge reopens</h1><ul><li>First bus crossed the river at noon</li>"
          + "<li>Ferry may be sold, scrapped or kept by next spring</li></ul></header>"
          + "<div class='entry-content'>\(paragraphs)</div></article>"))

    #expect(article.body.string.hasPrefix("First bus crossed the river at noon\nFerry may be"))
  }

  @Test func aLayoutNamedForItsSidebarIsNoSidebar() throws {
    let notice = String(repeating: "Contributors are people whom we trust, and pay. ", count: 11)
    let article = try read(
      page(
        "<h1>Bridge reopens</h1><div class='row fixed-sidebar-layout'><article>"
          + "<div>\(paragraphs)\(paragraphs)</div></article></div>"
          + "<div class='modal'><p>\(notice)</p></div>"))

    #expect(article.body.string.hasPrefix(plainParagraphs))
  }

  @Test func whatCaptionsRepeatAndWhosePicturesTheyAreIsNoText() throws {
    let article = try read(
      page(
        """
        <article><figure><img src="/a.jpg"><figcaption>A long bridge that reopens on Monday (Photo:
        Harbour Post)</figcaption></figure>\(paragraphs)<figure><img src="/b.jpg" alt="A bus">
        <figcaption>The first bus <span class="img-author">Jon Doe/Harbour Post</span></figcaption>
        </figure><div class="image-box"><img src="/c.jpg"><p>The mayor on the bridge</p></div>
        <p>Nobody fell into the river, said the police, which had sent a boat, a helicopter, and a
        dog that can swim.</p></article>
        """, title: "A long bridge that reopens on Monday"))

    let captions = article.spans.filter { $0.kind == .image && !$0.range.isEmpty }
    #expect(captions.map { article.body[scalars: $0.range] } == ["The first bus"])
    #expect(captions.map(\.alt) == ["A bus"])
    #expect(!article.body.string.contains("The mayor on the bridge"))
    #expect(article.dropped.contains("The mayor on the bridge"))
  }

  @Test func whatAnImageShowsIsKeptBesideItsAddress() throws {
    let article = try read(
      page("<article>\(paragraphs)<p><img src='/b.jpg' alt='A bus &amp; a crowd'></p></article>"))

    let image = article.spans.first { $0.kind == .image }
    #expect(image?.alt == "A bus & a crowd")
    #expect(article.body == SafeText(plainParagraphs))
  }

  @Test func aListThatOpensAsAPointerIsNoText() throws {
    let article = try read(
      page(
        "<article>\(paragraphs)<ul class='links'><span>More on this bridge</span>"
          + "<li><a href='/1'>How the old bridge fell down</a></li>"
          + "<li><a href='/2'>What the new bridge cost the town</a></li></ul>"
          + "<p>Nobody fell into the river, said the police, which had sent a boat.</p></article>"))

    #expect(!article.body.string.contains("More on this bridge"))
    #expect(!article.body.string.contains("How the old bridge fell down"))
    #expect(article.body.string.hasSuffix("which had sent a boat."))
  }

  @Test func aBoxAboutTheWriterIsNoText() throws {
    let article = try read(
      page(
        "<article><div class='entry-content'>\(paragraphs)<div class='plugin-wrap' itemprop='author'>"
          + "<p>Loves rivers, and the towns on them. Has a boat of her own, and a dog.</p></div>"
          + "</div></article>"))

    #expect(article.body == SafeText(plainParagraphs))
  }

  @Test func anAddressThatIsGivenToBeReadIsText() throws {
    let article = try read(
      page(
        "<article>\(paragraphs)<p><a href='https://town.example/petition'>https://town.example/petition"
          + "</a></p></article>"))

    #expect(article.body.string.hasSuffix("\n\nhttps://town.example/petition"))
  }

  @Test func aThreadOfAForumIsItsPosts() throws {
    let posts = plainParagraphs.split(separator: "\n").map {
      "<div class='ForumComment'><div class='CommentInfo'>ana, 3 May</div>"
        + "<div class='CommentText'>\($0)</div></div>"
    }
    let news = (1...9).map { "<li><a href='/\($0)'>Another thread of many, number \($0)</a></li>" }
    let article = try read(
      page(
        "<main><h1>Bridge reopens</h1>\((posts + posts).joined())</main>"
          + "<aside><ul>\(news.joined())</ul></aside>"
      )
      .replacing("<body>", with: "<body class='forum thread-page'>"))

    for paragraph in plainParagraphs.split(separator: "\n") {
      #expect(article.body.string.contains(paragraph))
    }
    #expect(!article.body.string.contains("Another thread"))
  }

  @Test func theEntriesOfALiveBlogStandUnderTheirTimes() throws {
    let entries = ["11:50", "12:10", "12:40"].enumerated().map { index, time in
      ##"{"@type":"BlogPosting","headline":"Entry \##(index)","##
        + ##""datePublished":"2024-06-03T\##(time):00+01:00","##
        + ##""articleBody":"<p>The crowd at the bridge grows, says entry \##(index).</p>"}"##
    }
    let shown = (0...2).map { "<p>The crowd at the bridge grows, says entry \($0).</p>" }
    let article = try read(
      page(
        "<article><p>All that happens at the river today, as it happens, in one place.</p>"
          + "\(shown.joined())</article>",
        head: ##"<script type="application/ld+json">{"@type":"LiveBlogPosting","##
          + ##""headline":"Bridge reopens","liveBlogUpdate":[\##(entries.joined(separator: ","))]}"##
          + "</script>"))

    #expect(
      texts(of: .heading, in: article) == ["11:50 Entry 0", "12:10 Entry 1", "12:40 Entry 2"])
    #expect(article.body.string.hasPrefix("All that happens at the river today"))
    #expect(
      article.body.string.hasSuffix("12:40 Entry 2\n\nThe crowd at the bridge grows, says entry 2.")
    )
  }
}
