// The JSON record of an article that no store knows yet, and of a subscription.
import CleanText
import NewsModel

extension JSONWriter {
  /// Writes `article` as `parse --json` prints it: all that parsing found, in the fixed order.
  mutating func article(_ article: Article) {
    object { writer in
      writer.metadata(of: article)
      writer.member("body", article.body)
      writer.member("spans", article.spans)
      writer.member("dropped", article.dropped)
    }
  }

  /// Writes `subscription` as `parse --json` prints the feeds of a subscription list.
  mutating func subscription(_ subscription: Subscription) {
    object { writer in
      writer.member("title", subscription.title)
      writer.member("url", subscription.url)
      writer.member("site", subscription.site)
      writer.member("tags", subscription.tags)
    }
  }

  /// Writes the spans of a text, each as an object with only the keys it has.
  mutating func member(_ name: StaticString, _ spans: [Span]) {
    key(name)
    array { writer in for span in spans { writer.span(span) } }
  }

  private mutating func span(_ span: Span) {
    object { writer in
      writer.member("kind", span.kind.rawValue)
      writer.member("start", span.range.lowerBound)
      writer.member("end", span.range.upperBound)
      if let level = span.level { writer.member("level", level) }
      if let url = span.url { writer.member("url", url) }
      if let speaker = span.speaker { writer.member("speaker", speaker) }
      if let alt = span.alt { writer.member("alt", alt) }
    }
  }

  private mutating func metadata(of article: Article) {
    member("title", article.title)
    member("author", article.author)
    member("published", article.published?.iso8601)
    member("updated", article.updated?.iso8601)
    member("publishedYearInferred", article.publishedYearInferred)
    member("url", article.url)
    member("guid", article.guid)
    member("site", article.site)
    member("section", article.section)
    member("language", article.language)
    member("tags", article.tags)
    member("views", article.views)
    member("readingMinutes", article.readingMinutes)
    member("summary", article.summary)
  }
}
