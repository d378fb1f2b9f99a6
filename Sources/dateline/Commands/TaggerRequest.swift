// One line that asks for tagging, and the line that answers it.
import CleanText
import NewsEntities
import NewsModel

/// Why a line cannot be tagged, in words.
struct TaggerRequestError: Error {
  let message: String
}

/// A text to tag, as a line gives it.
struct TaggerRequest {
  /// The identifier as it was written, to be given back so.
  private let id: [UInt8]
  private let text: String
  private let published: CalendarDay?
  private let safe: SafeText

  /// Reads a line: a JSON object with `text`, and perhaps `id` and `published`.
  init(_ line: ArraySlice<UInt8>) throws(TaggerRequestError) {
    var id = Array("null".utf8)
    var text: String?
    var published: String?
    var reader = JSONLineReader(line)
    do {
      try reader.object { key, reader throws(JSONLineError) in
        switch key {
        case "id": id = try reader.rawValue()
        case "text": text = try reader.optionalString()
        case "published": published = try reader.optionalString()
        default: return false
        }
        return true
      }
    } catch {
      throw TaggerRequestError(message: "no JSON object, at byte \(error.offset + 1)")
    }
    guard let text else { throw TaggerRequestError(message: "no \"text\" in it") }
    (self.id, self.text, safe) = (id, text, SafeText(text))
    self.published = published.flatMap { CalendarDay(String($0.prefix(10))) }
  }

  func tag(by tagger: Tagger) -> [Mention] {
    tagger.tag(safe, title: nil, published: published, language: nil).mentions
  }

  /// Writes the answer, with offsets into the text as received.
  func write(_ mentions: [Mention], to writer: inout JSONWriter) {
    let map = safe.string == text ? nil : ScalarMap(from: safe.string, to: text)
    var cursor = ScalarCursor(text)
    writer.object { writer in
      writer.key("id")
      writer.raw(id)
      writer.key("mentions")
      writer.array { writer in
        for mention in mentions {
          let range = map?.range(mention.range) ?? mention.range
          writer.mention(mention, words: cursor.words(range), range: range)
        }
      }
    }
  }
}

/// Finds ranges of scalars in a text, quickly where they come in order.
private struct ScalarCursor {
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  private var offset = 0

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func words(_ range: Range<Int>) -> String {
    if range.lowerBound < offset { (index, offset) = (scalars.startIndex, 0) }
    index = scalars.index(index, offsetBy: range.lowerBound - offset)
    offset = range.lowerBound
    let end = scalars.index(index, offsetBy: range.count)
    return String(scalars[index..<end])
  }
}
