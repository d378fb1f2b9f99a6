// A page of plain text: what a command printed.
import CleanText

/// A page of plain text.
public struct TextPage: Equatable, Sendable {
  var title: SafeText
  var lines: [SafeText]
  var top = 0

  init(title: SafeText, text: SafeText) {
    self.title = title
    lines = text.string.split(separator: "\n", omittingEmptySubsequences: false).map {
      SafeText(String($0))
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
  }
}

/// Scrolls a page without a chosen row; returns whether `command` was one of moving.
func scrollPage(_ top: inout Int, _ command: Command, times: Int?, height: Int, count: Int) -> Bool
{
  var cursor = RowCursor(selected: top, top: top)
  let last = max(0, count - height)
  guard
    cursor.perform(command, times: times, height: height, count: max(1, last + 1))
  else { return false }
  top = min(cursor.selected, last)
  return true
}
