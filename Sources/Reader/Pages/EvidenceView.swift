// A sentence under what it is the evidence for.
import CleanText
import Settings
import TerminalUI
import TextLayout

/// Draws a sentence in at most `rows` lines; one that is longer ends with `…`.
func drawEvidence(
  _ sentence: SafeText, row: Int, rows: Int, in area: Rectangle, into canvas: inout Canvas
) {
  let lines = TextFlow(sentence, columns: max(10, area.columns - 2)).lines(
    from: Place(paragraph: 0, line: 0), count: rows + 1)
  for (offset, line) in lines.prefix(rows).enumerated() {
    let isCut = offset == rows - 1 && lines.count > rows
    canvas.write(
      isCut ? line.text + " …" : line.text, row: row + offset,
      column: area.column + 1 + line.column, width: area.columns - 2, .quote, isSet: true)
  }
}
