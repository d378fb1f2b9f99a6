// The list of articles as it is drawn.
import CleanText
import NewsModel
import Settings
import TerminalUI

func drawList(_ model: Model, in area: Rectangle, into canvas: inout Canvas) {
  let list = model.list
  let isFocused = model.focus == .list && model.layers.isEmpty
  var area = area
  if model.layout.titleRows(of: .list) > 0 {
    drawListTitle(model, isFocused: isFocused, in: area, into: &canvas)
    (area.row, area.rows) = (area.row + 1, area.rows - 1)
  }
  guard list.rowCount > 0 else {
    if list.isLoaded {
      canvas.write(
        model.emptyListWords, row: area.row, column: area.column + 1, width: area.columns - 2, .dim)
    }
    return
  }
  let top = list.cursor.top
  let columns = ListColumns(
    width: area.columns, rows: list.widths, showsTellers: list.groups != nil)
  for index in min(top, list.rowCount)..<min(top + area.rows, list.rowCount) {
    let row = area.row + index - top
    let base = canvas.beginRow(
      row, in: area, isChosen: index == list.cursor.selected, isFocused: isFocused,
      role: .articleSelected)
    switch list.row(at: index) {
    case .article(let article):
      drawRow(article, model, columns, row: row, area, base, into: &canvas)
    case .member(let article):
      drawRow(article, model, columns, isMember: true, row: row, area, base, into: &canvas)
    case .head(let story, let isFolded):
      drawHead(story, isFolded: isFolded, model, columns, row: row, area, base, into: &canvas)
    }
  }
}

/// `03 May ≡ 3 articles · 7 shared names, within 2 days`; folded, with the newest title before it.
private func drawHead(
  _ story: Story, isFolded: Bool, _ model: Model, _ columns: ListColumns, row: Int,
  _ area: Rectangle, _ base: Style, into canvas: inout Canvas
) {
  guard let newest = story.articles.first else { return }
  canvas.write(
    newest.dateWords(on: model.today, sort: model.list.sort), row: row, column: area.column + 1,
    width: columns.date, .date, on: base)
  let mark = area.column + 1 + (columns.date > 0 ? columns.date + 1 : 0)
  let isUnread = story.articles.contains { !$0.isRead }
  canvas.write(
    isFolded ? canvas.symbols.folded : canvas.symbols.story, row: row, column: mark, width: 1,
    .storyMark, on: base)
  var (column, edge) = (mark + 2, area.column + area.columns - 1)
  let count = SafeText(counted(story.articles.count, "article"))
  let words: SafeText = "\(count) \(canvas.symbols.dot) \(story.reason)"
  guard isFolded else {
    canvas.write(words, row: row, column: column, width: edge - column, .group, on: base)
    return
  }
  let detail = edge - column > 70 ? words : count
  edge = canvas.write(detail, row: row, endingAt: edge, .dim, on: base) - 2
  column += canvas.write(
    newest.title, row: row, column: column, width: max(0, edge - column),
    isUnread ? .unread : .read, on: base)
}

private func drawListTitle(
  _ model: Model, isFocused: Bool, in area: Rectangle, into canvas: inout Canvas
) {
  let list = model.list
  var edge = area.column + area.columns - 1
  if let total = list.total {
    edge = canvas.write(SafeText(grouped(total)), row: area.row, endingAt: edge, .count)
  }
  if let note = list.note {
    edge = canvas.write("\(note) ", row: area.row, endingAt: edge, .dim)
  } else if list.sort != .date {
    edge = canvas.write("by \(list.sort.rawValue)  ", row: area.row, endingAt: edge, .dim)
  }
  canvas.write(
    list.filter.title, row: area.row, column: area.column + 1,
    width: max(0, edge - area.column - 2), isFocused ? .focusedTitle : .title)
}

private func drawRow(
  _ article: ArticleSummary, _ model: Model, _ columns: ListColumns, isMember: Bool = false,
  row: Int, _ area: Rectangle, _ base: Style, into canvas: inout Canvas
) {
  var edge = area.column + area.columns - 1
  let isPicked = model.list.isSelected(article.id)
  if columns.source > 0 {
    edge -= columns.source
    canvas.write(
      article.source, row: row, column: edge, width: columns.source, .source, on: base)
    edge -= 2
  }
  if columns.tag > 0 {
    // What tells a story's members from each other is who tells it.
    let tag = isMember && columns.source == 0 ? article.source : article.mainTag(isMember: isMember)
    let width = min(columns.tag, CellWidth.of(tag))
    canvas.write(tag, row: row, column: edge - width, width: width, .tag, on: base)
    edge -= columns.tag + 2
  }
  let date = area.column + 1
  let isOverdue = model.list.sort == .due && (article.due.map { $0 < model.today } ?? false)
  canvas.write(
    article.dateWords(on: model.today, sort: model.list.sort), row: row, column: date,
    width: columns.date, isOverdue ? .overdue : .date, on: base)
  let mark = date + (columns.date > 0 ? columns.date + 1 : 0) + (isMember ? 2 : 0)
  if let (symbol, role) = article.mark(canvas.symbols, isPicked: isPicked) {
    canvas.write(symbol, row: row, column: mark, width: 1, role, on: base)
  }
  let title = mark + 2
  let role: Role = isPicked ? .picked : article.isRead ? .read : .unread
  canvas.write(
    article.title, row: row, column: title, width: max(0, edge - title), role, on: base)
  layMatches(article.title, model, row: row, columns: title..<max(title, edge), into: &canvas)
}

/// Highlights the filter's words in a title, as far as it is shown.
private func layMatches(
  _ title: SafeText, _ model: Model, row: Int, columns: Range<Int>, into canvas: inout Canvas
) {
  let words = model.list.filter.query.searchedWords
  guard !words.isEmpty else { return }
  for word in words {
    for match in title.ranges(of: word, limit: 8) {
      let start = columns.lowerBound + CellWidth.of(title[scalars: 0..<match.lowerBound])
      let end = start + CellWidth.of(title[scalars: match])
      // The last column may hold the ellipsis.
      guard end < columns.upperBound else { continue }
      canvas.lay(.match, row: row, columns: start..<end)
    }
  }
}

extension ArticleSummary {
  /// The mark in the column before the title: the one that matters most.
  fileprivate func mark(_ symbols: Symbols, isPicked: Bool) -> (SafeText, Role)? {
    if isPicked { return (symbols.selected, .picked) }
    if let followUp, followUp != .done { return (symbols.followUp, .followUpMark) }
    if !isRead { return (symbols.unread, .unreadMark) }
    return duplicates > 0 ? (symbols.story, .storyMark) : nil
  }
}

extension Model {
  /// What an empty list says.
  fileprivate var emptyListWords: SafeText {
    let back = keyMap.binding(of: .close, in: [.everywhere])?.keys.first ?? ":list"
    return list.filter.isAll
      ? "No articles" : "Nothing found for \(list.filter.title) \(symbols.dot) \(back) shows all"
  }
}

extension Query {
  /// The words that are looked for in title and text, in lower case.
  var searchedWords: [String] {
    switch self {
    case .word(let word), .prefix(let word): [word]
    case .phrase(let words): [words.joined(separator: " ")]
    case .field(.title, let text): [text]
    case .and(let parts), .or(let parts): parts.flatMap(\.searchedWords)
    case .all, .field, .entity, .published, .mentions, .state, .not: []
    }
  }
}
