// Which columns the list has at its width: date, mark, title, then tag and source where they fit.
import CleanText
import NewsModel

/// The widths of the list's columns; 0 for those left out.
struct ListColumns: Equatable {
  var date: Int
  var tag: Int
  var source: Int

  init(width: Int, rows: ArraySlice<ArticleSummary>, today: CalendarDay, sort: SortOrder) {
    let widths = rows.map { CellWidth.of($0.dateWords(on: today, sort: sort)) }
    let widest = widths.max() ?? 0
    date = widest == 0 ? 0 : max(6, widest)
    tag = width >= 60 ? min(14, rows.map { CellWidth.of($0.mainTag) }.max() ?? 0) : 0
    source = width >= 92 ? min(18, rows.map { CellWidth.of($0.source) }.max() ?? 0) : 0
  }
}

extension ArticleSummary {
  /// The date in the list's first column: the due date where the list goes by it.
  func dateWords(on today: CalendarDay, sort: SortOrder) -> SafeText {
    if sort == .due, let due { return SafeText(due.asColumn(on: today)) }
    guard let day = published?.day else { return "" }
    let isYearShown = day.year != today.year
    let doubt = publishedYearInferred && isYearShown ? "?" : ""
    return "\(day.asColumn(on: today))\(doubt)"
  }

  /// The section, or else the first tag; of a story, how many tell it.
  var mainTag: SafeText {
    if duplicates > 0 { return "\(duplicates + 1) sources" }
    return section ?? tags.first ?? ""
  }
}
