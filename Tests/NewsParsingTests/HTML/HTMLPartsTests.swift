// The small parts that pages are read with, each by itself.
import NewsModel
import Testing

@testable import NewsParsing

struct HTMLPartsTests {
  @Test func brokenJSONIsReadAsFarAsItGoes() {
    let text = #"<!-- {"a": ["x", "He said "no" twice",], "b": {"c": 1.5, "d": tru"#

    let value = LooseJSON.parse(Array(text.utf8)[...])

    #expect(value?["a"] == .array([.string("x"), .string("He said \"no\" twice")]))
    #expect(value?["b"]?["c"]?.text == "1.5")
  }

  @Test func escapedPairsInJSONAreOneScalar() {
    let value = LooseJSON.parse(Array(#"{"a":"\ud83c\udf27 \u00e9\ud83c"}"#.utf8)[...])

    #expect(value?["a"]?.text == "🌧 é\u{FFFD}")
  }

  @Test func deepJSONIsNoDanger() {
    let text = String(repeating: "[", count: 200_000)

    #expect(LooseJSON.parse(Array(text.utf8)[...]) != nil)
  }

  @Test(arguments: [
    ("https://a.example/2020/05/17/bridge", "2020-05-17"),
    ("https://a.example/news/2020-05-17-bridge.html", "2020-05-17"),
    ("https://a.example/20200517_bridge", "2020-05-17"),
    ("https://a.example/2020/may/7/bridge", "2020-05-07"),
    ("https://a.example/2020/13/17", nil), ("https://a.example/120200517", nil),
    ("https://a.example/2020/05", nil),
  ])
  func daysAreReadFromAddresses(_ address: String, _ day: String?) {
    #expect(AddressDate.day(in: address)?.description == day)
  }

  @Test(arguments: [
    ("c.html", "https://a.example/x/c.html"), ("../c", "https://a.example/c"),
    ("/c?d#e", "https://a.example/c?d#e"), ("//b.example/c", "https://b.example/c"),
    ("?q", "https://a.example/x/y?q"), ("javascript:alert(1)", nil), ("mailto:a@b.example", nil),
    ("HTTP://B.example/", "HTTP://B.example/"), ("", nil),
  ])
  func referencesAreResolved(_ reference: String, _ address: String?) {
    let base = WebAddress("https://a.example/x/y?z#f")

    #expect(WebAddress.resolve(reference, against: base) == address)
  }

  @Test(arguments: [
    ("Jong, Michiel de", ["Jong, Michiel de"]), ("Ana Ruiz, MD", ["Ana Ruiz"]),
    ("Ana Ruiz, Jon Doe & Li Na", ["Ana Ruiz", "Jon Doe", "Li Na"]),
    ("Posted by r23", ["r23"]), ("https://a.example/ana", []), ("By", []), ("admin", []),
  ])
  func namesAreTakenOutOfLines(_ line: String, _ names: [String]) {
    #expect(AuthorNames.names(line) == names)
  }

  @Test func patternsMindTheBordersOfWords() {
    let matcher = PatternMatcher([(" ad ", 1), ("sidebar", 2), ("entry content", 4)])

    #expect(matcher.match(Array("header".utf8)[...]) == 0)
    #expect(matcher.match(Array("top-ad".utf8)[...]) == 1)
    #expect(matcher.match(Array("sideBar".utf8)[...]) == 2)
    #expect(matcher.match(Array("entryContent".utf8)[...]) == 4)
  }

  @Test func aHeadingOfTheTitlesWordsIsTheTitle() {
    let title = TitleMatcher("The bridge over the river reopens")

    #expect(title.matches("Bridge over the river reopens"))
    #expect(!title.matches("What the council says"))
    #expect(!title.matches(""))
  }

  @Test func misnestedMarkupIsMended() {
    let tree = HTMLTreeBuilder.tree(
      of: Array("<ul><li>a<li>b</ul><p>c<div>d</div><a href=x>e<a href=y>f<b>g</a>h".utf8))

    let tags = tree.nodes.map(\.tag).filter { $0 != .text }
    #expect(tags == [.document, .ul, .li, .li, .p, .div, .a, .a, .b])
  }
}
