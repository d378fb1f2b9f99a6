// A line of a scrape with all that is asked of it.
import CleanText

/// A line, cleaned and trimmed, with its shape and its forms for looking up.
struct TextLine {
  let text: String
  /// In lower case, whole, as text and as UTF-8.
  let lowered: String
  let bytes: [UInt8]
  /// In lower case, without punctuation at its ends; empty where there is no letter or digit.
  let key: String
  let shape: LineShape
  let furniture: Furniture?
  let isCredit: Bool
  let isAttribution: Bool
  /// Whether it is short and has the form of a person's name.
  let isName: Bool
  /// Whether an empty line stands before it.
  var followsBlank: Bool

  init(_ text: String, followsBlank: Bool = false) {
    self.text = text
    self.followsBlank = followsBlank
    lowered = LineKey.lowered(text)
    bytes = Array(lowered.utf8)
    key = LineKey.trimmed(lowered)
    shape = LineShape(of: text)
    isCredit = Credit.isCredit(bytes, shape)
    isAttribution = Attribution.isAttribution(bytes, shape)
    isName = shape.length < 60 && Byline.isName(text)
    furniture =
      Furniture.kind(key: key, lowered: lowered, bytes: bytes)
      ?? (CountReader.isCommentCount(key) ? .comments : nil)
  }
}

extension TextLine {
  /// The lines of `text` that hold something, each folded to one space between words.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var isBlank = false
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let clean = SafeText(line: String(raw)).string
      if clean.isEmpty {
        isBlank = true
      } else {
        lines.append(TextLine(clean, followsBlank: isBlank))
        isBlank = false
      }
    }
    return lines
  }

  /// Whether the line reads as prose: a sentence, or a good part of one.
  var isProse: Bool {
    guard furniture == nil else { return false }
    if shape.isUnspaced { return shape.length >= 50 }
    if shape.words >= 12, shape.functionShare > 0.15 { return true }
    guard shape.words >= 6, shape.endsSentence else { return false }
    // Not every language has its words of grammar listed, or writes them apart.
    return shape.functionWords > 0 || shape.isOfOtherScript && shape.length >= 40
  }

  /// Whether the line has words of furniture, but in a sentence: it may speak of newsletters, or of
  /// reading more, within the text.
  var isSentenceOnFurniture: Bool {
    switch furniture {
    case .newsletter, .legal, .navigation, .share: shape.endsSentence && shape.words >= 8
    default: false
    }
  }

  /// Whether the line is prose that ends as a paragraph does: without spaces it need not, and a
  /// question may be a headline.
  var isFinishedProse: Bool {
    isProse
      && (shape.isUnspaced || shape.endsSentence && (shape.lastInside != "?" || shape.length > 150))
  }

  /// Whether the line is a paragraph of some sentences.
  var isLongProse: Bool {
    shape.length >= 160 && shape.endsSentence && (shape.functionShare > 0.15 || shape.isUnspaced)
  }

  /// Whether the line begins or ends with a time of day, as the entries of lists of news do.
  var hasClockAtEnd: Bool {
    func isClock(_ start: Int) -> Bool {
      start >= 0 && start + 3 <= bytes.count && bytes[start] == UInt8(ascii: ":")
        && isDigit(bytes[start + 1]) && isDigit(bytes[start + 2])
    }
    let starts =
      bytes.count > 5 && isDigit(bytes[0]) && (isClock(1) || isDigit(bytes[1]) && isClock(2))
    let last = bytes.last == UInt8(ascii: ")") ? bytes.count - 4 : bytes.count - 3
    return starts || last > 0 && isClock(last) && isDigit(bytes[last - 1])
  }

  /// The signs that stand before the items of a list.
  static let bullets: Set<Unicode.Scalar> = ["•", "+", "*", "▪", "●", "◦", "‣"]
}
