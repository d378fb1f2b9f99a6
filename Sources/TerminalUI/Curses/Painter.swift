// Frames onto curses' screen: of rows that changed, what changed is handed over, and only cells that
// changed are sent.
import CNcurses

/// Draws frames with curses, and remembers the last one.
struct Painter {
  private let capabilities: Capabilities
  private var pairs: PairTable
  private var lastFrame: Frame?
  /// A row on its way to curses.
  private var row: [cchar_t] = []
  private var look = Look(style: .plain, attributes: 0, pair: 0)
  /// Curses' numbers of the colors asked for so far.
  private var numbers: [Color: Int32] = [:]

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
    for row in 0..<rows {
      let columns = changedColumns(of: row, in: frame).clamped(to: 0..<size.columns)
      if columns.isEmpty { continue }
      changed.append(row)
      put(frame, row: row, columns: columns)
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
    var foreground = number(of: style.foreground)
    var background = number(of: style.background)
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

  /// Finding the nearest of a terminal's colors takes longer than all else that a cell needs.
  private mutating func number(of color: Color) -> Int32 {
    if let known = numbers[color] { return known }
    let number = color.number(in: capabilities.colors)
    numbers[color] = number
    return number
  }

  /// The columns from the first to the last that differ from the last frame's, whole characters;
  /// empty if none does.
  private func changedColumns(of row: Int, in frame: Frame) -> Range<Int> {
    let columns = frame.size.columns
    guard let lastFrame, lastFrame.size == frame.size else { return 0..<columns }
    let cells = row * columns..<(row + 1) * columns
    let (new, old) = (frame.cells[cells], lastFrame.cells[cells])
    guard new != old, let first = cells.first(where: { new[$0] != old[$0] }),
      var last = cells.last(where: { new[$0] != old[$0] })
    else { return 0..<0 }
    while last + 1 < cells.upperBound, new[last + 1].isContinuation { last += 1 }
    return first - cells.lowerBound..<last + 1 - cells.lowerBound
  }

  private mutating func put(_ frame: Frame, row number: Int, columns: Range<Int>) {
    let start = number * frame.size.columns
    row.removeAll(keepingCapacity: true)
    var ink = Style.plain
    for (column, cell) in frame.cells[start..<start + columns.upperBound].enumerated() {
      // A blank shows no ink, so it keeps the look of what stands before it: a terminal is told of
      // every change of look in 20 bytes and more.
      if !(cell.isBlank && cell.style.showsAsBlank(like: ink)) { ink = cell.style }
      if column < columns.lowerBound || cell.isContinuation { continue }
      if ink != look.style { look = look(of: ink) }
      row.append(converted(cell))
    }
    dateline_put_row(
      dateline_window(), Int32(number), Int32(columns.lowerBound), row, Int32(row.count))
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

extension Cell {
  fileprivate var isBlank: Bool { base == 0x20 && marks.isEmpty }
}

extension Style {
  /// Whether a blank looks the same in both.
  fileprivate func showsAsBlank(like other: Style) -> Bool {
    background == other.background
      && attributes.isDisjoint(with: [.underline, .reverse])
      && other.attributes.isDisjoint(with: [.underline, .reverse])
  }
}
