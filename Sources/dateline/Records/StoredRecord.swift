// The JSON records of articles in the store: a row of a list, and the whole.
import CleanText
import NewsModel

extension JSONWriter {
  /// Writes a row as `list --json` prints it.
  mutating func summary(_ row: ArticleSummary) {
    object { writer in writer.members(of: row) }
  }

  /// Writes an article as `show --json` prints it.
  mutating func stored(_ article: StoredArticle) {
    object { writer in
      writer.members(of: article.summary)
      writer.member("body", article.body)
      writer.member("spans", (article.spans + article.tagging.spans).sorted(by: precedes))
      writer.member("dropped", article.dropped)
      writer.key("mentions")
      let text = ScalarText(article.body)
      writer.array { writer in
        for mention in article.tagging.mentions {
          writer.mention(mention, words: text[mention.range], range: mention.range)
        }
      }
    }
  }

  private mutating func members(of row: ArticleSummary) {
    member("id", Int(row.id))
    member("title", row.title)
    member("author", row.author)
    member("published", row.published?.iso8601)
    member("updated", row.updated?.iso8601)
    member("publishedYearInferred", row.publishedYearInferred)
    member("url", row.url)
    member("guid", row.guid)
    member("site", row.site)
    member("section", row.section)
    member("language", row.language)
    member("tags", row.tags)
    member("views", row.views)
    member("readingMinutes", row.readingMinutes)
    member("summary", row.summary)
    member("source", row.source)
    member("read", row.isRead)
    member("followUp", row.followUp?.rawValue)
    member("storedAt", Timestamp(seconds: row.storedAt).iso8601)
  }
}

/// By start, the longer one first.
private func precedes(_ left: Span, _ right: Span) -> Bool {
  (left.range.lowerBound, -left.range.upperBound)
    < (right.range.lowerBound, -right.range.upperBound)
}

/// A text whose parts are taken by scalar offsets, many of them in turn.
struct ScalarText {
  private let scalars: [Unicode.Scalar]

  init(_ text: SafeText) {
    scalars = Array(text.string.unicodeScalars)
  }

  /// The part between two offsets, clamped to the text.
  subscript(range: Range<Int>) -> String {
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(part)
  }
}
