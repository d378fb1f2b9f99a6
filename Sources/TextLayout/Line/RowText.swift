// Text of one row, such as a title in a list, in the order in which a screen shows it.
import CleanText

/// Returns `text` as a row of `columns` shows it, from left to right.
///
/// Only text with right-to-left words is changed: it is put into its visual order, and if it is too
/// wide it is cut first, with `…` where it ends as it is read. All else is for the frame to cut.
public func rowText(_ text: SafeText, columns: Int) -> SafeText {
  guard text.string.utf8.contains(where: { $0 >= 0xD6 }) else { return text }
  guard Direction.mayRunRightToLeft(Array(text.string.utf8)) else { return text }
  let line = SafeText(text.string.replacing("\n", with: " "))
  let row = cut(line, to: max(1, columns))
  return TextFlow(row, columns: CellWidth.of(row) + 1).allLines().first?.text ?? row
}

/// Returns the beginning of `text` that fits, with `…` after it if that is not all.
private func cut(_ text: SafeText, to columns: Int) -> SafeText {
  guard CellWidth.of(text) > columns else { return text }
  var (width, count) = (0, 0)
  for scalar in text.string.unicodeScalars {
    width += CellWidth.of(scalar)
    if width >= columns { break }
    count += 1
  }
  return text[scalars: 0..<count] + "…"
}
