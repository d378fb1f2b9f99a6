// A live blog's text: its entries, each under a heading with its time.
import CleanText
import NewsModel

/// The entries that a page states in its JSON-LD.
struct LiveBlog {
  /// One entry.
  struct Update: Equatable {
    var headline: String?
    var published: Timestamp?
    var body: String
  }

  private let updates: [Update]

  /// Takes the entries; `nil` when there are too few to be a blog.
  init?(_ updates: [Update]) {
    guard updates.count > 1 else { return nil }
    self.updates = updates
  }

  /// The blog's text, if it holds most of the text that was found in the page.
  ///
  /// What the page shows above the first entry stays above it.
  func replacing(_ found: (text: SafeText, spans: [Span])?) -> (text: SafeText, spans: [Span])? {
    let text = written(below: found.map(introduction))
    guard let found else { return text }
    return text.text.scalarCount * 10 > found.text.scalarCount * 7 ? text : nil
  }

  private func written(
    below introduction: (text: SafeText, spans: [Span])?
  ) -> (text: SafeText, spans: [Span]) {
    var parts = introduction.map { [$0] } ?? []
    for update in updates {
      if let heading = heading(of: update) {
        parts.append((heading, [Span(.heading, 0..<heading.scalarCount, level: 3)]))
      }
      parts.append(StatedBody.readable(update.body))
    }
    return Self.joined(parts.filter { !$0.text.isEmpty })
  }

  private func heading(of update: Update) -> SafeText? {
    let parts = [update.published.flatMap(time), update.headline.map(CharacterReference.decoding)]
    let line = SafeText(line: parts.compactMap { $0 }.joined(separator: " "))
    return line.isEmpty ? nil : line
  }

  /// The hour of an entry, with its day when not all are of the same.
  private func time(_ moment: Timestamp) -> String? {
    guard moment.precision == .time else { return moment.day.description }
    let clock = String(moment.iso8601.dropFirst(11).prefix(5))
    let isSameDay = updates.allSatisfy { $0.published.map { $0.day == moment.day } ?? true }
    return isSameDay ? clock : "\(moment.day) \(clock)"
  }

  /// The paragraphs that stand before the first of an entry.
  private func introduction(
    of found: (text: SafeText, spans: [Span])
  ) -> (text: SafeText, spans: [Span]) {
    let known = Set(updates.flatMap { [$0.headline, $0.body] }.compactMap { $0 }.map(Self.opening))
    var length = 0
    for paragraph in found.text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      if paragraph.utf8.count > 2, known.contains(Self.opening(String(paragraph))) { break }
      length += paragraph.unicodeScalars.count + 1
    }
    // No entry was met: all that was found may be of the blog.
    guard length <= found.text.scalarCount else { return (.empty, []) }
    let text = found.text[scalars: 0..<max(0, length - 2)]
    return (text, found.spans.filter { $0.range.upperBound <= text.scalarCount })
  }

  /// The first letters of a text, by which it is known again.
  private static func opening(_ text: String) -> String {
    String(TitleFinder.key(String(StatedBody.readable(text).text.string.prefix(120))).prefix(40))
  }

  private static func joined(
    _ parts: [(text: SafeText, spans: [Span])]
  ) -> (text: SafeText, spans: [Span]) {
    var spans: [Span] = []
    var start = 0
    for part in parts {
      for var span in part.spans {
        span.range = span.range.lowerBound + start..<span.range.upperBound + start
        spans.append(span)
      }
      start += part.text.scalarCount + 2
    }
    return (SafeText(parts.map(\.text.string).joined(separator: "\n\n")), spans)
  }
}

extension LiveBlog.Update {
  /// Reads an entry; `nil` when it has no text.
  init?(_ object: LooseJSON) {
    guard let body = object["articleBody"]?.text ?? object["text"]?.text, !body.isEmpty else {
      return nil
    }
    self.body = body
    headline = object["headline"]?.text ?? object["name"]?.text
    published = object["datePublished"]?.text.flatMap { PublicationDate.parse($0, isDayFirst: nil) }
  }
}
