// An article as HTML that is well-formed XML too, so that web pages and e-books share it.
import CleanText
import NewsModel

/// Writes articles as HTML, their headings, lists, quotes, code and links as marked in the text.
///
/// Images are links to where they are: a page that is opened fetches nothing.
enum ArticleHTML {
  /// The article as an `<article>` with its title, what is known of it, and its text.
  static func article(_ article: StoredArticle) -> String {
    let summary = article.summary
    var header = "<h1>\(escaped(summary.title.string))</h1>"
    let facts = metadata(of: summary)
    if !facts.isEmpty { header += "\n<p class=\"facts\">\(escaped(facts))</p>" }
    if let url = summary.url?.string, isWebAddress(url) {
      header += "\n<p class=\"address\"><a href=\"\(escaped(url))\">\(escaped(url))</a></p>"
    }
    var body = Body(article.body, article.spans)
    return "<article>\n\(header)\n\(body.written())</article>\n"
  }

  /// A page of articles.
  static func page(title: String, language: String?, content: String) -> String {
    let language = language.map { " lang=\"\(escaped($0))\" xml:lang=\"\(escaped($0))\"" } ?? ""
    return """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml"\(language)>
      <head>
      <meta charset="utf-8"/>
      <title>\(escaped(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      \(content)</body>
      </html>

      """
  }

  /// The text with what HTML would read as marks escaped, and without what XML does not allow.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return String(result)
  }

  fileprivate static func append(
    _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView
  ) {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }

  /// Whether it may be linked: nothing but web pages is.
  fileprivate static func isWebAddress(_ url: String) -> Bool {
    url.hasPrefix("https://") || url.hasPrefix("http://")
  }

  private static let style = """
    body{max-width:40em;margin:2em auto;padding:0 1em;line-height:1.5;font-family:serif}
    h1,h2,h3{line-height:1.2}.facts,.address{color:#666;font-size:.9em}
    article+article{border-top:1px solid #ccc;margin-top:3em;padding-top:1em}
    pre{white-space:pre-wrap}blockquote{margin-left:1em;padding-left:1em;border-left:2px solid #ccc}
    """
}

/// The text of an article on its way to HTML, a line at a time.
private struct Body {
  private let scalars: [Unicode.Scalar]
  private let blocks: [Span]
  private let inline: [Span]
  /// Images that no words of the text stand for, each before the line where its range is.
  private let images: [Span]
  private var html = ""
  /// The elements that are open, outermost first.
  private var open: [String] = []

  init(_ text: SafeText, _ spans: [Span]) {
    scalars = Array(text.string.unicodeScalars)
    blocks = spans.filter { [.heading, .quote, .listItem, .code, .table].contains($0.kind) }
    images = spans.filter { $0.kind == .image && $0.range.isEmpty && $0.alt != nil }
    inline = spans.filter { [.link, .image, .emphasis].contains($0.kind) && !$0.range.isEmpty }
  }

  mutating func written() -> String {
    var start = 0
    var isFirstOfParagraph = true
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      if start == end {
        isFirstOfParagraph = true
      } else {
        for image in images where image.range.lowerBound == start { add(image) }
        add(start..<end, isFirstOfParagraph)
        isFirstOfParagraph = false
      }
      start = end + 1
    }
    for image in images where image.range.lowerBound >= scalars.count { add(image) }
    reopen([])
    return html
  }

  /// Adds what an image shows, in a paragraph of its own.
  private mutating func add(_ image: Span) {
    guard let url = image.url?.string, ArticleHTML.isWebAddress(url), let alt = image.alt else {
      return
    }
    reopen([])
    let words = ArticleHTML.escaped(alt.string)
    html += "<p><a href=\"\(ArticleHTML.escaped(url))\">\(words)</a></p>\n"
  }

  /// Adds a line in the elements that it stands in.
  private mutating func add(_ line: Range<Int>, _ isFirstOfParagraph: Bool) {
    let covering = blocks.filter { $0.range.contains(line.lowerBound) }
    let quotes = Array(repeating: "blockquote", count: covering.count { $0.kind == .quote })
    if covering.contains(where: { $0.kind == .code || $0.kind == .table }) {
      let path = quotes + ["pre"]
      let goesOn = open == path
      reopen(path)
      html += (goesOn ? (isFirstOfParagraph ? "\n\n" : "\n") : "") + words(line)
    } else if let heading = covering.first(where: { $0.kind == .heading }) {
      reopen(quotes)
      let element = "h\(min(6, max(2, heading.level ?? 2)))"
      html += "<\(element)>\(words(line))</\(element)>\n"
    } else if let item = covering.last(where: { $0.kind == .listItem }) {
      let depth = min(12, max(1, item.level ?? 1))
      addItem(line, quotes, depth, begins: item.range.lowerBound == line.lowerBound)
    } else {
      let path = quotes + ["p"]
      if open == path, !isFirstOfParagraph {
        html += "<br/>\n"
      } else {
        reopen(quotes)
        reopen(path)
      }
      html += words(line)
    }
  }

  /// Adds a line of a list's item, whose list stands inside the item above it where it is deeper.
  private mutating func addItem(
    _ line: Range<Int>, _ quotes: [String], _ depth: Int, begins: Bool
  ) {
    let lists = (0..<depth).flatMap { _ in ["ul", "li"] }
    if begins || open.count < quotes.count + lists.count {
      reopen(quotes + lists.dropLast())
      reopen(quotes + lists)
    } else {
      reopen(quotes + lists)
      html += "<br/>\n"
    }
    html += words(line)
  }

  /// Closes and opens elements until just these are open.
  private mutating func reopen(_ path: [String]) {
    let shared = zip(open, path).prefix { $0 == $1 }.count
    while open.count > shared { html += "</\(open.removeLast())>\n" }
    for element in path.dropFirst(shared) {
      html += "<\(element)>"
      open.append(element)
    }
  }

  /// A part of the text with its links and emphasis, each piece wrapped on its own so that marks
  /// that overlap nest all the same.
  private func words(_ range: Range<Int>) -> String {
    let marks = inline.filter { $0.range.overlaps(range) }
    let cuts = marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let bounds = Set(cuts.filter(range.contains) + [range.lowerBound, range.upperBound]).sorted()
    return zip(bounds, bounds.dropFirst()).map { start, end in
      wrapped(start..<end, marks.filter { $0.range.contains(start) })
    }.joined()
  }

  private func wrapped(_ range: Range<Int>, _ marks: [Span]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] { ArticleHTML.append(scalar, to: &text) }
    let words =
      marks.contains { $0.kind == .emphasis } ? "<em>\(String(text))</em>" : String(text)
    let target = marks.lazy.compactMap { $0.url?.string }.first(where: ArticleHTML.isWebAddress)
    return target.map { "<a href=\"\(ArticleHTML.escaped($0))\">\(words)</a>" } ?? words
  }
}
