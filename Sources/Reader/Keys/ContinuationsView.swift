// The ways in which a key sequence can go on, shown after a moment.
import CleanText
import Settings
import TerminalUI

func drawContinuations(_ model: Model, above layout: PaneLayout, into canvas: inout Canvas) {
  let found = model.keyMap.continuations(of: model.input.keys, in: model.contexts)
  guard !found.isEmpty else { return }
  let columns = max(1, layout.body.columns / 38)
  let rows = (found.count + columns - 1) / columns
  let area = drawPanel(rows: min(rows, 8), above: layout, into: &canvas)
  for (index, way) in found.enumerated() where index < area.rows * columns {
    let (row, column) = (area.row + index % area.rows, index / area.rows * 38 + 1)
    let keys = way.keys.map { $0.label(ascii: model.symbols.isASCII) }.joined(separator: " ")
    canvas.write(SafeText(keys), row: row, column: column, width: 6, .hintKey)
    canvas.write(SafeText(way.binding.help), row: row, column: column + 7, width: 29, .text)
  }
}
