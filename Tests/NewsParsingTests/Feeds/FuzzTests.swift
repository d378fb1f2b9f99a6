import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsParsing

/// Documents cut and spoilt by chance that is the same on every run.
struct FuzzTests {
  private static let documents: [(DocumentFormat, String)] = [
    (
      .feed,
      rss(
        """
        <item><title>A &amp; B &#27;[2J</title><link>https://x.example/?a&amp;b</link>
        <guid>1</guid><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><dc:creator>Ann</dc:creator>
        <content:encoded><![CDATA[<p>One <a href="/x">two</a> &#155;31m</p>]]></content:encoded>
        </item><item><title>Żółw \u{1B}]0;x\u{7}</title><description>図書館</description></item>
        """)
    ),
    (
      .feed,
      atom(
        """
        <entry xml:base="/a/"><title type="html">A &lt;b&gt;c&lt;/b&gt;</title><id>1</id>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x</div></content></entry>
        """)
    ),
    (
      .jsonl,
      #"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"\u001b[2J\ud83d\ude00","content_html":"<p>x</p>"}]}"#
    ),
    (.jsonl, "{\"headline\":\"A\\u009b2J\",\"text\":\"b\"}\n{\"title\":\"c\",\"body\":\"d\"}\n"),
    (
      .opml,
      "<opml><body><outline text='F\u{7}'><outline text='G' xmlUrl='https://x.example/'/></outline></body></opml>"
    ),
  ]

  @Test(arguments: 0..<5)
  func nothingThatIsCutOrSpoiltCrashesOrLetsControlsThrough(place: Int) throws {
    let (format, text) = Self.documents[place]
    let original = Array(text.utf8)
    var random = ByteChance(seed: UInt64(place) + 1)
    for _ in 0..<300 {
      let bytes = random.spoilt(original)
      for format in [format, .auto] {
        guard let document = try? DocumentParser.parse(bytes, options: testOptions(format)) else {
          continue
        }
        let dirty = document.items.flatMap(strings).first(where: hasControl)
        #expect(dirty == nil, "\(bytes)")
      }
    }
  }
}

extension FuzzTests {
  private func strings(of item: ParsedItem) -> [String] {
    switch item {
    case .article(let article):
      let optional = [
        article.author, article.url, article.guid, article.site, article.section,
        article.language, article.summary,
      ]
      let texts = [article.title, article.body] + optional.compactMap { $0 } + article.tags
      return (texts + article.dropped + article.spans.compactMap(\.url)).map(\.string)
    case .subscription(let subscription):
      let texts = [subscription.title, subscription.url] + subscription.tags
      return texts.map(\.string)
    case .failure(let failure):
      if case .malformed(let what, _) = failure.error { return [what.string] }
      return []
    }
  }

  private func hasControl(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value)
    }
  }
}

/// Chance that is the same on every run, by Sebastiano Vigna's SplitMix64.
private struct ByteChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x1234_5678_9ABC_DEF1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// `bytes` cut, with some of them changed, lost or doubled.
  mutating func spoilt(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    if Int.random(in: 0..<3, using: &self) == 0 {
      result.removeLast(Int.random(in: 0..<result.count, using: &self))
    }
    for _ in 0..<Int.random(in: 1...8, using: &self) where result.count > 1 {
      let place = Int.random(in: 0..<result.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: result[place] = UInt8.random(in: 0...255, using: &self)
      case 1: result.remove(at: place)
      case 2: result.insert([0x1B, 0x9B, 0x3C, 0x26, 0x22, 0x5D][place % 6], at: place)
      default:
        let end = min(result.count, place + Int.random(in: 1...30, using: &self))
        result.insert(
          contentsOf: result[place..<end], at: Int.random(in: 0..<result.count, using: &self))
      }
    }
    return result
  }
}
