// What is laid over the lines that are shown: links, names, matches.
import CleanText
import NewsModel
import Settings
import TextLayout

/// Roles over ranges of the text, those drawn last on top.
struct TextMarks {
  struct Mark {
    /// Scalars of the text.
    var range: Range<Int>
    var role: Role
    var url: SafeText?
  }

  /// A link's number, drawn over its beginning.
  struct Label {
    var offset: Int
    var text: SafeText
  }

  private(set) var marks: [Mark] = []
  private(set) var labels: [Label] = []

  /// Collects what falls into the lines.
  init(_ model: Model, _ open: OpenArticle, shown lines: [Line]) {
    guard let first = lines.first?.scalars.lowerBound, let last = lines.last?.scalars.upperBound,
      first < last
    else { return }
    let shown = first..<last
    if !open.isRaw { addSpans(of: open, in: shown) }
    addMentions(of: open, model, in: shown)
    addMatches(of: open, model, in: shown)
    if case .linkHints? = model.layers.last { addLabels(of: open, in: shown) }
  }

  private mutating func addSpans(of open: OpenArticle, in shown: Range<Int>) {
    for span in open.article.spans where span.range.overlaps(shown) {
      switch span.kind {
      case .link: marks.append(Mark(range: span.range, role: .link, url: span.url))
      case .image: marks.append(Mark(range: span.range, role: .image, url: span.url))
      case .emphasis: marks.append(Mark(range: span.range, role: .emphasis))
      case .code: marks.append(Mark(range: span.range, role: .code))
      case .heading, .quote, .listItem, .table, .number, .money, .quotation: break
      }
    }
  }

  private mutating func addMentions(
    of open: OpenArticle, _ model: Model, in shown: Range<Int>
  ) {
    let chosen = Set(model.entities.chosenMentions)
    var onTop: [Mark] = []
    for (index, mention) in open.article.tagging.mentions.enumerated()
    where mention.range.overlaps(shown) {
      if chosen.contains(index) || index == open.mention {
        onTop.append(Mark(range: mention.range, role: .chosenEntity))
      }
      guard !model.entities.plainKinds.contains(mention.kind), mention.kind != .role else {
        continue
      }
      marks.append(Mark(range: mention.range, role: mention.kind.role))
    }
    marks += onTop
  }

  private mutating func addMatches(
    of open: OpenArticle, _ model: Model, in shown: Range<Int>
  ) {
    guard let find = open.find else {
      addFilterWords(of: open, model, in: shown)
      return
    }
    for (index, match) in find.matches.enumerated() where match.overlaps(shown) {
      marks.append(Mark(range: match, role: index == find.current ? .currentMatch : .match))
    }
  }

  /// The words that the list is filtered by are highlighted in the text too.
  private mutating func addFilterWords(
    of open: OpenArticle, _ model: Model, in shown: Range<Int>
  ) {
    let words = model.list.filter.query.searchedWords
    // Cutting lines out of the depths of a long text costs more than a frame may.
    guard !words.isEmpty, shown.upperBound < 200_000 else { return }
    let text = open.article.body[scalars: shown]
    for word in words {
      for match in text.ranges(of: word, limit: 200) {
        let range = match.lowerBound + shown.lowerBound..<match.upperBound + shown.lowerBound
        marks.append(Mark(range: range, role: .match))
      }
    }
  }

  private mutating func addLabels(of open: OpenArticle, in shown: Range<Int>) {
    for link in open.article.links where link.range.overlaps(shown) {
      let offset = max(link.range.lowerBound, shown.lowerBound)
      labels.append(Label(offset: offset, text: "\(link.number)"))
    }
  }
}
