// The guided page that a new reader sees while nothing is stored.
import CleanText
import Settings
import TerminalUI
import TextLayout

func drawFirstRun(_ model: Model, in area: Rectangle, into canvas: inout Canvas) {
  let column = area.columns >= 72 ? 8 : 2
  let width = min(76, area.columns - column - 1)
  var row = area.row + (area.rows >= 18 ? 2 : 0)
  let promise: SafeText = """
    Dateline keeps your news, knows who is in it, and reminds you what to come back to.
    """
  for line in TextFlow(promise, columns: width).allLines() {
    canvas.write(line.text, row: row, column: column, width: width, .headline)
    row += 1
  }
  row += 1
  canvas.write("Nothing is stored yet. Begin with", row: row, column: column, width: width)
  row += 2
  let steps: [(SafeText, SafeText)] = [
    ("dateline import PATH…", "pages saved as text or HTML, feeds, OPML"),
    ("dateline import -", "whatever is piped in"),
    (model.firstRunKey(.importFiles), "the same from here"),
  ]
  for (key, words) in steps {
    canvas.write(key, row: row, column: column + 2, width: width - 2, .hintKey)
    let place = column + 27
    if place + 12 < area.columns {
      canvas.write(words, row: row, column: place, width: area.columns - place - 1, .dim)
    }
    row += 1
  }
  row += 1
  canvas.write("then", row: row, column: column, width: width, .dim)
  drawFirstKeys(model, row: row, column: column + 7, width: width - 7, into: &canvas)
}

private func drawFirstKeys(
  _ model: Model, row: Int, column: Int, width: Int, into canvas: inout Canvas
) {
  let keys: [(Command, SafeText)] = [
    (.down, "down"), (.up, "up"), (.open, "open"), (.tags, "tag"), (.followUp, "follow up"),
    (.help, "every key"),
  ]
  var place = column
  for (command, words) in keys {
    let key = model.firstRunKey(command)
    guard place + CellWidth.of(key) + 1 + CellWidth.of(words) <= column + width else { break }
    place += canvas.write(key, row: row, column: place, .hintKey) + 1
    place += canvas.write(words, row: row, column: place, .dim) + 3
  }
}

extension Model {
  fileprivate func firstRunKey(_ command: Command) -> SafeText {
    hint(for: command, in: [.list, .panes, .moving, .everywhere])?.key ?? ":"
  }
}
