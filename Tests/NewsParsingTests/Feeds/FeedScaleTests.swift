import NewsModel
import Testing

@testable import NewsParsing

/// Hostile sizes, which take no time to speak of unless something is quadratic.
struct FeedScaleTests {
  @Test(arguments: [
    "<", "<a ", "</b>", "<a b=\"", "<!--", "<?x", "<![CDATA[", "<!DOCTYPE [", "<a><b>", "&", "&amp",
    "<a xml:base='x/'>", "<a xmlns:p='q'>", "<item>", "<author>", "<title>", "<!ENTITY a 'b'>",
    "]]>",
    "<x a='1", "<group>", "<category>c", "]",
  ])
  func repetitionCostsNoMoreThanItsLength(piece: String) throws {
    let flood = String(repeating: piece, count: 20_000)
    let source = rss("<item><title>Before</title></item>\(flood)")

    let items = try feedItems(Array(source.utf8))

    #expect(!items.isEmpty)
  }

  @Test func manyAttributesAreRead() throws {
    let attributes = (0..<50_000).map { "a\($0)='v'" }.joined(separator: " ")
    let source = rss("<item><link \(attributes) href='https://x.example/'/></item>")

    #expect(try feed(source).first?.url == "https://x.example/")
  }

  @Test func deepNestingEndsWithItsItem() throws {
    let deep = String(repeating: "<div>", count: 50_000) + "deep"
    let source = rss("<item><description>\(deep)</description></item><item><title>B</title></item>")

    #expect(try feed(source).map(\.title) == ["", "B"])
  }
}
