import Testing

@testable import NewsParsing

struct XMLReaderTests {
  @Test func tokensComeInOrder() throws {
    let source = "<a b='1'>x &amp; y<c/><![CDATA[<z>]]></a><!-- no --><?no ?>"

    #expect(
      try tokens(source) == ["<a b='1'>", "x &amp; y", "<c/>", "[<z>]", "</a>", "whole"])
  }

  @Test(arguments: [
    ("a < b", ["a ", "<", " b", "whole"]), ("a <3", ["a ", "<", "3", "whole"]),
    ("<a", ["<", "a", "cut"]), ("<a b=\"c><d>e", ["<a b=\"c>", "<d>", "e", "whole"]),
    ("<a title='x>y'>z", ["<a title='x>y'>", "z", "whole"]), ("</a<b>", ["</a>", "<b>", "whole"]),
    ("<!-- open", ["<", "!-- open", "cut"]), ("<![CDATA[open", ["[open]", "cut"]),
  ])
  func whatIsNoMarkUpIsText(source: String, expected: [String]) throws {
    #expect(try tokens(source) == expected)
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13])
  func chunksOfAnySizeGiveTheSameText(size: Int) throws {
    let source = "<rss><a b='1>2'>x &amp; y &eacute; <![CDATA[ ]] ]> ]]]></a><!-- -> --><c/>ż</rss>"

    let whole = try tokens(source).filter { $0.hasPrefix("<") }
    let text = try tokens(source, in: size)

    #expect(text.filter { $0.hasPrefix("<") } == whole)
    #expect(text.joined().filter { $0 != "[" && $0 != "]" }.contains("x &amp; y &eacute; "))
  }

  @Test func attributesAreReadHoweverTheyAreWritten() {
    let bytes = Array("a='1' b = \"2 3\" c=4 d e='5".utf8)
    var attributes = XMLAttributes(in: 0..<bytes.count)
    var found: [String] = []

    while let (name, value) = attributes.next(in: bytes.span) {
      found.append(String(bytes.span, name) + ":" + String(bytes.span, value))
    }

    #expect(found == ["a:1", "b:2 3", "c:4", "d:", "e:5"])
  }
}

extension XMLReaderTests {
  private func tokens(_ text: String, in size: Int? = nil) throws -> [String] {
    var source = ByteSource(bytes: Array(text.utf8))
    var reader = XMLReader()
    var tokens: [String] = []
    while true {
      switch try reader.next(from: &source) {
      case .text(let range): tokens.append(String(reader.window.span, range))
      case .characterData(let range): tokens.append("[\(String(reader.window.span, range))]")
      case .end(let name): tokens.append("</\(String(reader.window.span, name))>")
      case .start(let tag):
        let attributes = String(reader.window.span, tag.attributes)
        let name = String(reader.window.span, tag.name)
        tokens.append("<\(name)\(attributes)\(tag.isSelfClosing ? "/" : "")>")
      case .finished(let isWhole):
        return tokens + [isWhole ? "whole" : "cut"]
      }
    }
  }
}
