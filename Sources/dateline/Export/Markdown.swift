// An article as Markdown, its headings, lists, quotes, code and links as marked in the text.
import CleanText
import NewsModel

/// Writes articles as Markdown.
enum Markdown {
  /// The article with its title, a line of what is known of it, and its text.
  static func article(_ article: StoredArticle) -> String {
    let summary = article.summary
    var parts = ["# \(escaped(summary.title.string))"]
    let facts = metadata(of: summary)
    if !facts.isEmpty { parts.append("*\(escaped(facts))*") }
    if let url = summary.url { parts.append("<\(url)>") }
    parts.append(body(article.body, spans: article.spans))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The text with its spans as Markdown.
  static func body(_ body: SafeText, spans: [Span]) -> String {
    var result = ""
    let marks = Marks(spans)
    var offset = 0
    var lineKind: LineKind?
    for scalar in body.string.unicodeScalars {
      if lineKind == nil {
        result += (marks.images[offset] ?? []).map { $0 + "\n\n" }.joined()
        let kind = marks.lineKind(at: offset)
        result += kind.prefix
        lineKind = kind
      }
      result += marks.closing[offset] ?? ""
      result += marks.opening[offset] ?? ""
      if scalar == "\n" {
        result += "\n"
        lineKind = nil
      } else if lineKind?.isVerbatim != true, special.contains(scalar) {
        result += "\\\(scalar)"
      } else {
        result.unicodeScalars.append(scalar)
      }
      offset += 1
    }
    return result + (marks.closing[offset] ?? "")
      + (marks.images[offset] ?? []).map { "\n\n" + $0 }.joined()
  }

  /// The text with what Markdown would read as marks escaped.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static let special: Set<Unicode.Scalar> = ["\\", "*", "_", "`", "[", "]", "<", "#"]
}

/// What a line begins with by the spans that cover its start.
private struct LineKind {
  var prefix: String
  var isVerbatim: Bool
}

/// The spans by where they begin and end.
private struct Marks {
  private(set) var opening: [Int: String] = [:]
  private(set) var closing: [Int: String] = [:]
  /// Images that no words of the text stand for, by the paragraph before which they stand.
  private(set) var images: [Int: [String]] = [:]
  private let blocks: [Span]

  init(_ spans: [Span]) {
    blocks = spans.filter { [.heading, .quote, .listItem, .code].contains($0.kind) }
    for span in spans where span.range.isEmpty && span.kind == .image {
      guard let url = span.url, let alt = span.alt else { continue }
      images[span.range.lowerBound, default: []].append(
        "![\(Markdown.escaped(alt.string))](\(url))")
    }
    for span in spans where !span.range.isEmpty {
      switch span.kind {
      case .link:
        guard let url = span.url else { continue }
        mark(span.range, "[", "](\(url))")
      case .image:
        guard let url = span.url else { continue }
        mark(span.range, "![", "](\(url))")
      case .emphasis: mark(span.range, "*", "*")
      default: continue
      }
    }
  }

  func lineKind(at offset: Int) -> LineKind {
    let covering = blocks.filter { $0.range.contains(offset) }
    if covering.contains(where: { $0.kind == .code }) {
      return LineKind(prefix: "    ", isVerbatim: true)
    }
    var prefix = ""
    for span in covering {
      switch span.kind {
      case .quote: prefix += "> "
      case .listItem:
        let indent = spaces(2 * ((span.level ?? 1) - 1))
        prefix += indent + (span.range.lowerBound == offset ? "- " : "  ")
      case .heading: prefix += String(repeating: "#", count: (span.level ?? 2).clamped) + " "
      default: continue
      }
    }
    return LineKind(prefix: prefix, isVerbatim: false)
  }

  private mutating func mark(_ range: Range<Int>, _ open: String, _ close: String) {
    opening[range.lowerBound, default: ""] += open
    closing[range.upperBound] = close + (closing[range.upperBound] ?? "")
  }
}

extension Int {
  /// The number as a level of headings, 1 to 6.
  fileprivate var clamped: Int { Swift.min(6, Swift.max(1, self)) }
}
