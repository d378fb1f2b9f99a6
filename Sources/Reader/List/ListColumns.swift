// Which columns the list has at its width: date, mark, title, then tag and source where they fit.
import CleanText
import NewsModel

/// The widths that the rows in memory ask for, measured page by page so that columns stay put
/// while one scrolls.
struct RowWidths: Equatable, Sendable {
  private(set) var date = 0
  private(set) var tag = 0
  private(set) var source = 0

  mutating func measure(_ rows: [ArticleSummary], today: CalendarDay, sort: SortOrder) {
    for row in rows {
      date = max(date, CellWidth.of(row.dateWords(on: today, sort: sort)))
      tag = max(tag, CellWidth.of(row.mainTag()))
      source = max(source, CellWidth.of(row.source))
    }
  }
}

/// The widths of the list's columns; 0 for those left out.
struct ListColumns: Equatable {
  var date: Int
  var tag: Int
  var source: Int

  /// `showsTellers` says that names of sources may stand in the column of tags.
  init(width: Int, rows: RowWidths, showsTellers: Bool = false) {
    date = rows.date == 0 ? 0 : max(6, rows.date)
    let wanted = showsTellers && width < 92 ? max(rows.tag, rows.source) : rows.tag
    tag = width >= 60 ? min(14, wanted) : 0
    source = width >= 92 ? min(18, rows.source) : 0
  }
}

extension ArticleSummary {
  /// The date in the list's first column: the due date where the list goes by it.
  func dateWords(on today: CalendarDay, sort: SortOrder) -> SafeText {
    if sort == .due { return due.map { SafeText($0.asColumn(on: today)) } ?? "" }
    guard let day = published?.day else { return "" }
    let isYearShown = day.year != today.year
    let doubt = publishedYearInferred && isYearShown ? "?" : ""
    return "\(day.asColumn(on: today))\(doubt)"
  }

  /// The section, or else the first tag; of a story, how many tell it.
  func mainTag(isMember: Bool = false) -> SafeText {
    if duplicates > 0, !isMember { return "\(duplicates + 1) sources" }
    return section ?? tags.first ?? ""
  }
}
