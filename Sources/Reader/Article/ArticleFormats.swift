// How the paragraphs of an article are set, by the spans they begin in.
import NewsModel
import TextLayout

/// The form of a paragraph that is not plain.
struct ParagraphForm: Equatable, Sendable {
  /// Scalars of the text in which paragraphs of this form begin.
  var scalars: Range<Int>
  var kind: Span.Kind
  var level: Int
}

extension ParagraphForm {
  /// The forms that spans give to paragraphs, ascending and without overlap: the innermost counts.
  static func forms(of spans: [Span]) -> [ParagraphForm] {
    let forming = spans.filter { $0.kind.formsParagraphs }
      .sorted {
        ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
      }
    var forms: [ParagraphForm] = []
    for span in forming where !span.range.isEmpty {
      let form = ParagraphForm(scalars: span.range, kind: span.kind, level: span.level ?? 1)
      forms.cutLast(from: span.range, adding: form)
    }
    return forms
  }

  /// Columns that the form takes before the text.
  var indent: Int {
    switch kind {
    case .quote: 2 * level
    case .listItem: 2 * level
    default: 0
    }
  }

  func format(isJustified: Bool) -> ParagraphFormat {
    switch kind {
    case .code, .table:
      ParagraphFormat(firstIndent: 0, indent: 0, wrapping: .characters)
    case .heading, .image: ParagraphFormat()
    default: ParagraphFormat(firstIndent: indent, indent: indent, isJustified: isJustified)
    }
  }
}

extension [ParagraphForm] {
  /// Adds a form; one that it stands in is parted into what is before and after it.
  fileprivate mutating func cutLast(from range: Range<Int>, adding form: ParagraphForm) {
    guard let outer = last, outer.scalars.upperBound > range.lowerBound else {
      append(form)
      return
    }
    removeLast()
    if outer.scalars.lowerBound < range.lowerBound {
      var before = outer
      before.scalars = outer.scalars.lowerBound..<range.lowerBound
      append(before)
    }
    append(form)
    if range.upperBound < outer.scalars.upperBound {
      var after = outer
      after.scalars = range.upperBound..<outer.scalars.upperBound
      append(after)
    }
  }

  /// The form of the paragraph that begins at `offset`, if it has one.
  func form(at offset: Int) -> ParagraphForm? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].scalars.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].scalars.contains(offset) ? self[low] : nil
  }
}

extension Span.Kind {
  /// Whether a span of the kind gives the paragraphs that begin in it their form.
  fileprivate var formsParagraphs: Bool {
    switch self {
    case .heading, .quote, .listItem, .code, .table, .image: true
    case .link, .emphasis, .number, .money, .quotation: false
    }
  }
}
