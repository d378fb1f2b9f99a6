// What a page says about its article, in all the places where pages say it.
import NewsModel
import Testing

@testable import NewsParsing

struct PageMetadataTests {
  @Test func linkedDataInAGraphNamesAllAuthors() {
    let metadata = read(
      head: """
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Post"},
        {"@type":["NewsArticle"],"headline":"Bridge reopens","author":[{"@id":"#ana"},
        {"@type":"Person","name":"Jon Doe"}],"datePublished":"2024-06-03T08:30:00+02:00",
        "dateModified":"2024-06-04","articleSection":"Local","keywords":"bridge, river",},
        {"@id":"#ana","@type":"Person","name":"Ana Ruiz"}]}</script>
        """)

    #expect(metadata.title == "Bridge reopens")
    #expect(metadata.authors == ["Ana Ruiz", "Jon Doe"])
    #expect(metadata.published?.iso8601 == "2024-06-03T08:30:00+02:00")
    #expect(metadata.updated?.iso8601 == "2024-06-04")
    #expect(metadata.section == "Local")
    #expect(metadata.tags == ["bridge", "river"])
    #expect(metadata.site == "The Post")
  }

  @Test func aLoginGivesWayToTheNameThatReadersSee() {
    let metadata = read(
      head: "<meta name=author content=anaruiz>",
      body: "<h1>Bridge reopens</h1><p class='author'>By <a href='/ana'>Ana Ruiz</a></p>")

    #expect(metadata.authors == ["Ana Ruiz"])
  }

  @Test(arguments: [
    ("Bridge reopens | The Post", "The Post"), ("The Post: Bridge reopens", "x"),
    ("Bridge reopens - News - The Post", "The Post"), ("Bridge reopens", "The Post"),
  ])
  func theSitesNameIsNoPartOfTheTitle(_ title: String, _ site: String) {
    let metadata = read(
      head: "<title>\(title)</title><meta property=og:site_name content='\(site)'>",
      body: "<h1>Bridge reopens</h1>")

    #expect(metadata.title == "Bridge reopens")
  }

  @Test func theHeadingIsPreferredWhereItIsTheStatedTitle() {
    let metadata = read(
      head: "<meta property=og:title content='Bridge reopens after nine years'>",
      body: "<h1>The Post</h1><h1>Bridge reopens after nine years, at last</h1>")

    #expect(metadata.title == "Bridge reopens after nine years, at last")
  }

  @Test(arguments: [
    ("<span class=byline>By Ana Ruiz and Jon Doe, 3 May</span>", ["Ana Ruiz", "Jon Doe"]),
    ("<a rel=author href=/a>Ana Ruiz</a>", ["Ana Ruiz"]),
    ("<div itemprop=author><span itemprop=name>Ana Ruiz</span>, writer</div>", ["Ana Ruiz"]),
    ("<p>Von Ana Ruiz</p>", ["Ana Ruiz"]),
    ("<p><b>Autorin:</b> Ana Ruiz</p>", ["Ana Ruiz"]),
    ("<p>By the river there is a bridge.</p>", []),
  ])
  func authorsAreFoundInThePage(_ markup: String, _ names: [String]) {
    #expect(read(body: "<h1>Bridge reopens today</h1>" + markup).authors == names)
  }

  @Test func theDateInAnAddressIsThatOfTheFirstPublication() {
    let metadata = read(
      head: """
        <link rel=canonical href="https://post.example/2021/05/03/bridge">
        <meta property="article:published_time" content="2024-06-03T08:30:00Z">
        """)

    #expect(metadata.published?.iso8601 == "2021-05-03")
  }

  @Test func aMomentInUTCIsGivenInTheZoneThatThePageShows() {
    let metadata = read(
      head: "<meta property='article:published_time' content='2024-06-02T22:04:00Z'>",
      body: "<h1>Bridge reopens today</h1><span class=date>3 June 2024, 00:04</span>")

    #expect(metadata.published?.iso8601 == "2024-06-03T00:04:00+02:00")
  }

  @Test func ofAVagueDateAndAnEarlierOneByTheTitleTheEarlierIsThatOfPublication() {
    let metadata = read(
      head: "<meta name=date content=2024-06-05>",
      body: "<h1>Bridge reopens today</h1><aside><time>3 June 2024</time></aside>")

    #expect(metadata.published?.iso8601 == "2024-06-03")
  }

  @Test func aTimeElementByTheTitleOutranksThoseOfOtherArticles() {
    let metadata = read(
      body: """
        <aside><time datetime="2019-01-01">old</time></aside><h1>Bridge reopens today</h1>
        <time datetime="2024-06-03">Monday</time><ul><li><time datetime="2024-05-01">x</time></ul>
        """)

    #expect(metadata.published?.iso8601 == "2024-06-03")
  }
}

extension PageMetadataTests {
  fileprivate func read(head: String = "", body: String = "") -> PageMetadata {
    let page = "<html><head>\(head)</head><body>\(body)</body></html>"
    var content = ContentTree(HTMLTreeBuilder.tree(of: Array(page.utf8)))
    content.measure(from: HTMLTree.root)
    let options = ParsingOptions(referenceDay: CalendarDay(daysSince1970: 19_900))
    return PageMetadata(PageFacts(content), content: content, options: options)
  }
}
