// The record of a mention.
import CleanText
import NewsModel

extension JSONWriter {
  /// Writes a mention; `words` is what it covers, and `range` its place in the text as printed.
  mutating func mention(_ mention: Mention, words: String, range: Range<Int>) {
    object { writer in
      writer.member("kind", mention.kind.rawValue)
      writer.member("text", words)
      writer.member("start", range.lowerBound)
      writer.member("end", range.upperBound)
      writer.member("entity", mention.entity)
      writer.member("value", mention.value)
      if let role = mention.role { writer.member("role", role) }
    }
  }
}
