// Frames onto curses' screen: only rows that changed are handed over, only cells that changed are
// sent.
import CNcurses

/// Draws frames with curses, and remembers the last one.
struct Painter {
  private let capabilities: Capabilities
  private var pairs: PairTable
  private var lastFrame: Frame?
  /// A row on its way to curses.
  private var row: [cchar_t] = []
  private var look = Look(style: .plain, attributes: 0, pair: 0)

  /// A style as curses has it.
  struct Look {
    var style: Style
    var attributes: UInt32
    var pair: Int32
  }

  init(capabilities: Capabilities) {
    self.capabilities = capabilities
    pairs = PairTable(pairs: capabilities.colors == .none ? 0 : dateline_color_pairs())
  }

  /// Forgets the last frame, so that every row is handed over again.
  mutating func forget() { lastFrame = nil }

  /// Shows `frame`, and returns the rows that differ from the last one's.
  mutating func paint(_ frame: Frame, size: Size) -> [Int] {
    pairs.beginFrame()
    look = look(of: .plain)
    let rows = min(frame.size.rows, size.rows)
    var changed: [Int] = []
    for row in 0..<rows where isChanged(row, in: frame) {
      changed.append(row)
      put(frame, row: row, columns: min(frame.size.columns, size.columns))
    }
    showCursor(frame)
    wnoutrefresh(dateline_window())
    doupdate()
    lastFrame = frame
    return changed
  }

  /// Returns the look of a style for what is sent besides curses.
  mutating func look(of style: Style) -> Look {
    let colors = capabilities.colors
    var attributes = UInt32(style.attributes.rawValue)
    var foreground = style.foreground.number(in: colors)
    var background = style.background.number(in: colors)
    if colors == .eight {
      // The bright half of the palette is the other half in bold; there is no bright background.
      if foreground >= 8 {
        foreground -= 8
        attributes |= UInt32(DATELINE_BOLD.rawValue)
      }
      if background >= 8 { background -= 8 }
    }
    return Look(
      style: style, attributes: attributes, pair: pairs.pair(foreground, background))
  }

  private func isChanged(_ row: Int, in frame: Frame) -> Bool {
    guard let lastFrame, lastFrame.size == frame.size else { return true }
    let cells = row * frame.size.columns..<(row + 1) * frame.size.columns
    return frame.cells[cells] != lastFrame.cells[cells]
  }

  private mutating func put(_ frame: Frame, row number: Int, columns: Int) {
    row.removeAll(keepingCapacity: true)
    for cell in frame.cells[number * frame.size.columns..<number * frame.size.columns + columns]
    where !cell.isContinuation {
      if cell.style != look.style { look = look(of: cell.style) }
      row.append(converted(cell))
    }
    dateline_put_row(dateline_window(), Int32(number), row, Int32(row.count))
  }

  private func converted(_ cell: Cell) -> cchar_t {
    var result = cchar_t()
    var scalars = (
      cell.base, cell.marks.first, cell.marks.second, cell.marks.third,
      cell.marks.fourth
    )
    if !capabilities.unicode, cell.base >= 0x7F || !cell.marks.isEmpty {
      scalars = (ASCIIForms.form(of: cell.base), 0, 0, 0, 0)
    }
    withUnsafeBytes(of: &scalars) { bytes in
      dateline_set_cell(
        &result, bytes.assumingMemoryBound(to: UInt32.self).baseAddress, look.attributes,
        look.pair)
    }
    return result
  }

  private func showCursor(_ frame: Frame) {
    guard let cursor = frame.cursor else {
      curs_set(0)
      return
    }
    wmove(dateline_window(), Int32(cursor.row), Int32(cursor.column))
    curs_set(1)
  }
}
