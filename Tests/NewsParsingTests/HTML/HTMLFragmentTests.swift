// Fragments of HTML become text as a person reads it, with spans that lie where they say.
import CleanText
import NewsModel
import Testing

@testable import NewsParsing

struct HTMLFragmentTests {
  @Test func paragraphsArePartedByABlankLine() {
    let (text, _) = read("<p>Rain fell\n on  the harbour.</p><p>Ferries stayed in port.")

    #expect(text == "Rain fell on the harbour.\n\nFerries stayed in port.")
  }

  @Test func oneLineBreakEndsALineAndTwoEndAParagraph() {
    let (text, _) = read("Roses<br>violets<br> <br>and weeds")

    #expect(text == "Roses\nviolets\n\nand weeds")
  }

  @Test func spansCountUnicodeScalars() {
    let (text, spans) = read("<h2>Überblick 🌧</h2><p>See <a href='/map'>the map</a>.</p>")

    #expect(text == "Überblick 🌧\n\nSee the map.")
    #expect(
      spans == [
        Span(.heading, 0..<11, level: 2),
        Span(.link, 17..<24, url: "https://news.example/map"),
      ])
  }

  @Test func nestedListsKeepTheirDepth() {
    let (text, spans) = read("<ul><li>Bread<li>Fruit<ul><li>pears</ul></ul>after")

    #expect(text == "Bread\nFruit\npears\n\nafter")
    #expect(spans.map(\.level) == [1, 1, 2])
    #expect(spans.map(\.range) == [0..<5, 6..<17, 12..<17])
  }

  @Test func cellsOfATableStandSideBySide() {
    let (text, spans) = read(
      "<table><tr><th>Town<th>Rain<tr><td>Ålesund<td>12 mm</table><p>All in one day.</p>")

    #expect(text == "Town | Rain\nÅlesund | 12 mm\n\nAll in one day.")
    #expect(spans == [Span(.table, 0..<27)])
  }

  @Test func aCaptionIsMarkedAsItsImage() {
    let (text, spans) = read(
      "<figure><img src='dam.jpg'><figcaption>The dam in May</figcaption></figure><p>Text")

    #expect(text == "The dam in May\n\nText")
    #expect(spans == [Span(.image, 0..<14, url: "https://news.example/2024/dam.jpg")])
  }

  @Test func anImageWithoutACaptionIsMarkedWhereItStands() {
    let (text, spans) = read("<p>Before</p><img src='//cdn.example/a.png' alt='A dam'><p>After</p>")

    #expect(text == "Before\n\nAfter")
    #expect(spans == [Span(.image, 8..<8, url: "https://cdn.example/a.png", alt: "A dam")])
  }

  @Test func codeKeepsItsLinesAndIndentation() {
    let (text, spans) = read("<pre><code>if wet {\n    stop()\n}</code></pre>")

    #expect(text == "if wet {\n    stop()\n}")
    #expect(spans.allSatisfy { $0.kind == .code && $0.range == 0..<21 })
  }

  @Test func scriptsAndStylesAreNotRead() {
    let (text, _) = read("<style>p{}</style>One<script>if (a<b) {}</script> two<!-- three --> four")

    #expect(text == "One two four")
  }

  @Test func scriptAddressesAreNoLinks() {
    let (_, spans) = read("<a href=' java\nscript:alert(1)'>press</a>")

    #expect(spans == [Span(.link, 0..<5, url: nil)])
  }

  @Test func controlsFromReferencesAreGoneAndSpansStay() {
    let (text, spans) = read("a&#27;[31mb&#155;c <b>bold</b>")

    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    let bold = SafeText(text)[scalars: spans[0].range]
    #expect(bold == "bold")
  }

  @Test(arguments: HostileMarkup.allCases)
  func hostileMarkupIsReadInLinearTime(_ hostile: HostileMarkup) {
    let clock = ContinuousClock()
    var isWhole = false

    let time = clock.measure { isWhole = read(hostile.markup).text.hasSuffix("deep") }

    #expect(isWhole)
    #expect(time < .seconds(10))
  }
}

extension HTMLFragmentTests {
  fileprivate func read(_ markup: String) -> (text: String, spans: [Span]) {
    let (text, spans) = HTMLFragment.text(
      of: Array(markup.utf8), base: "https://news.example/2024/storm.html")
    return (text.string, spans)
  }
}

/// Markup that takes careless parsers quadratic time or more.
enum HostileMarkup: CaseIterable {
  case nestedBlocks, manyAttributes, unclosedMarks, nestedTables, openComments, openTitles
  case openQuotes

  var markup: String {
    switch self {
    case .nestedBlocks: String(repeating: "<div>", count: 100_000) + "deep"
    case .manyAttributes:
      "<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">deep"
    case .unclosedMarks: String(repeating: "<a href='x'><b>", count: 15_000) + "deep"
    case .nestedTables: String(repeating: "<table><tr><td>", count: 50_000) + "deep"
    case .openComments: String(repeating: "<!--", count: 50_000) + ">deep"
    case .openTitles: String(repeating: "<title>", count: 50_000) + "deep"
    case .openQuotes: String(repeating: "<p title=\"", count: 50_001) + ">deep"
    }
  }
}
