// Articles as an e-book: EPUB 3, a chapter an article.
import CleanText
import NewsModel

/// Collects articles into a book.
struct EPUB {
  /// An archive counts its files in 16 bits and its bytes in 32.
  static let mostChapters = 60_000
  private static let mostBytes = 2_000_000_000

  let title: String
  private var byteCount = 0
  private var chapters: [(title: String, page: String)] = []
  private var languages: [String: Int] = [:]

  init(title: String) {
    self.title = title
  }

  mutating func add(_ article: StoredArticle) {
    let title = article.summary.title.string
    let language = article.summary.language?.string
    if let language { languages[language, default: 0] += 1 }
    let page = ArticleHTML.page(
      title: title, language: language, content: ArticleHTML.article(article))
    chapters.append((title, #"<?xml version="1.0" encoding="utf-8"?>"# + "\n" + page))
    byteCount += page.utf8.count
  }

  /// Whether it still fits into one archive.
  var isWithinLimits: Bool {
    chapters.count <= Self.mostChapters && byteCount <= Self.mostBytes
  }

  /// The book's file; `modified` is when it was made, `2026-05-09T12:00:00Z`.
  func file(modified: String) -> [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Array("application/epub+zip".utf8))
    archive.add("META-INF/container.xml", Array(Self.container.utf8))
    archive.add("package.opf", Array(package(modified).utf8))
    archive.add("contents.xhtml", Array(contents.utf8))
    for (index, chapter) in chapters.enumerated() {
      archive.add(name(of: index), Array(chapter.page.utf8))
    }
    return archive.file()
  }

  private func name(of chapter: Int) -> String { "article-\(chapter + 1).xhtml" }

  /// The language of most articles; `und` where none is known.
  private var language: String {
    languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "und"
  }

  private static let container = """
    <?xml version="1.0" encoding="utf-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  private func package(_ modified: String) -> String {
    let items = chapters.indices.map { index in
      #"<item id="a\#(index + 1)" href="\#(name(of: index))" media-type="application/xhtml+xml"/>"#
    }
    let order = chapters.indices.map { #"<itemref idref="a\#($0 + 1)"/>"# }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">urn:dateline:\(modified)</dc:identifier>
      <dc:title>\(ArticleHTML.escaped(title))</dc:title>
      <dc:language>\(ArticleHTML.escaped(language))</dc:language>
      <meta property="dcterms:modified">\(modified)</meta>
      </metadata>
      <manifest>
      <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      \(items.joined(separator: "\n"))
      </manifest>
      <spine>
      \(order.joined(separator: "\n"))
      </spine>
      </package>

      """
  }

  private var contents: String {
    let entries = chapters.indices.map { index in
      #"<li><a href="\#(name(of: index))">\#(ArticleHTML.escaped(chapters[index].title))</a></li>"#
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
      <head><title>\(ArticleHTML.escaped(title))</title></head>
      <body>
      <nav epub:type="toc"><h1>\(ArticleHTML.escaped(title))</h1>
      <ol>
      \(entries.joined(separator: "\n"))
      </ol></nav>
      </body>
      </html>

      """
  }
}
