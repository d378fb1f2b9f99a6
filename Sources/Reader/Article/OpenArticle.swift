// The article in the article pane: its text in lines, where it is scrolled to, what is found in it.
import CleanText
import NewsModel
import TextLayout

/// The article in the article pane.
struct OpenArticle: Sendable {
  var article: StoredArticle
  private(set) var flow: TextFlow
  private(set) var header: [ArticleHeaderRow]
  private(set) var forms: [ParagraphForm]
  /// The first line shown.
  private(set) var top: Place
  /// The scalar that is kept in the first line at any width; `nil` while the header is in sight.
  ///
  /// It changes by scrolling alone, so that resizing back and forth does not drift.
  private var anchor: Int?
  var find: Find?
  /// The mention that `]` and `[` last went to: an index into the article's mentions.
  var mention: Int?
  /// Whether the text is shown as it was kept, with what cleaning dropped.
  private(set) var isRaw = false
  private var setting: Setting

  /// What the lines depend on.
  struct Setting: Equatable, Sendable {
    var columns: Int
    var isJustified: Bool
    var today: CalendarDay
    var dot: SafeText
    var flag: SafeText
  }

  /// A search in the text.
  struct Find: Equatable, Sendable {
    var text: String
    var matches: [Range<Int>]
    /// The match that is gone to, or `nil` where nothing matches.
    var current: Int?
  }

  var id: Int64 { article.id }

  init(_ article: StoredArticle, setting: Setting, offset: Int = 0) {
    (self.article, self.setting) = (article, setting)
    forms = ParagraphForm.forms(of: article.spans)
    header = ArticleHeaderRow.rows(of: article, setting: setting)
    flow = TextFlow(
      article.body, columns: setting.columns,
      format: ParagraphFormat(isJustified: setting.isJustified),
      formats: forms.map {
        FormattedRange($0.scalars, $0.format(isJustified: setting.isJustified))
      },
      headerRows: header.count)
    top = flow.start
    if offset > 0 { (anchor, top) = (offset, flow.place(ofScalar: offset)) }
  }

  /// The first scalar shown, 0 while the header is in sight.
  var offset: Int { anchor ?? 0 }

  func isSet(for setting: Setting) -> Bool { setting == self.setting }

  /// Sets the text anew for another width or another day, and keeps the line at the top.
  mutating func reset(_ setting: Setting, height: Int) {
    self.setting = setting
    setAnew(height: height)
  }

  /// Takes the article as changed elsewhere: tagged, marked, edited; the text keeps its place.
  mutating func take(_ article: StoredArticle, height: Int) {
    let isSameText = article.body == self.article.body && article.spans == self.article.spans
    self.article = article
    if !isSameText { find = nil }
    if article.tagging.mentions.count <= mention ?? -1 { mention = nil }
    forms = isRaw ? [] : ParagraphForm.forms(of: article.spans)
    setAnew(height: height, readsText: !isSameText)
  }

  /// Shows the text raw, or no longer.
  mutating func toggleRaw(height: Int) {
    isRaw.toggle()
    find = nil
    forms = isRaw ? [] : ParagraphForm.forms(of: article.spans)
    setAnew(height: height, readsText: true)
  }

  /// Scrolls by lines, never beyond start or end.
  mutating func scroll(by lines: Int, height: Int) {
    go(to: flow.place(top, movedBy: lines), height: height)
  }

  /// Shows the line at the top, as far as the text's end allows.
  mutating func go(to place: Place, height: Int) {
    top = min(flow.clamped(place), lastTop(height: height))
    anchor = top.paragraph < 0 ? nil : flow.scalar(at: top)
  }

  /// Shows the line of a scalar at the top; 0 shows what stands above the text.
  mutating func go(toScalar offset: Int, height: Int) {
    go(to: offset == 0 ? flow.start : flow.place(ofScalar: offset), height: height)
  }

  /// The lowest line that may stand at the top.
  func lastTop(height: Int) -> Place { max(flow.start, flow.lastTop(rows: height)) }

  /// Scrolls, if need be, so that a scalar of the text is in sight with some lines around it.
  mutating func reveal(_ offset: Int, height: Int) {
    let place = flow.place(ofScalar: offset)
    let rows = flow.rows(from: top, to: place, limit: height + 1)
    let room = min(3, height / 4)
    guard rows < room || rows >= height - room else { return }
    go(to: flow.place(place, movedBy: -(height / 3)), height: height)
  }

  private mutating func setAnew(height: Int, readsText: Bool = false) {
    header = ArticleHeaderRow.rows(of: article, setting: setting)
    let formats = forms.map {
      FormattedRange($0.scalars, $0.format(isJustified: setting.isJustified))
    }
    let format = ParagraphFormat(isJustified: setting.isJustified && !isRaw)
    flow =
      readsText
      ? TextFlow(
        isRaw ? article.rawText : article.body, columns: setting.columns, format: format,
        formats: formats, headerRows: header.count)
      : flow.reflowed(
        columns: setting.columns, format: format, formats: formats, headerRows: header.count)
    let place = anchor.map { flow.place(ofScalar: $0) } ?? flow.start
    top = min(place, lastTop(height: height))
  }
}

extension StoredArticle {
  /// The text as kept, then the lines that cleaning dropped.
  var rawText: SafeText {
    guard !dropped.isEmpty else { return body + "\n\nCleaning dropped nothing." }
    let lines = dropped.map(\.string).joined(separator: "\n")
    return body + "\n\nCleaning dropped \(counted(dropped.count, "line")):\n\n\(lines)"
  }
}
