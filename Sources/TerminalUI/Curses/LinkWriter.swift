// Hyperlinks (OSC 8), which curses cannot draw: they are written over its frame.
import CNcurses
import CleanText

/// Writes the links of frames, each again when its row was drawn anew.
struct LinkWriter {
  private var shown: [Frame.Link] = []

  /// Forgets what is shown, as the screen is drawn anew.
  mutating func forget() { shown = [] }

  /// Writes over `frame`, just shown, the links that are new or whose rows were drawn, and takes
  /// away those that are gone.
  mutating func write(_ frame: Frame, changedRows: [Int], with painter: inout Painter) {
    guard !frame.links.isEmpty || !shown.isEmpty else { return }
    let changed = Set(changedRows)
    let wanted = Set(frame.links)
    let gone = shown.filter { !wanted.contains($0) && !changed.contains($0.row) }
    let known = Set(shown)
    let new = frame.links.filter { !known.contains($0) || changed.contains($0.row) }
    shown = frame.links
    guard !gone.isEmpty || !new.isEmpty else { return }
    // Curses knows of every look that is sent, but of no move: the cursor is put back.
    dateline_send_look(0, 0)
    send("\u{1B}7")
    for link in gone { write(link, address: nil, frame, with: &painter) }
    for link in new { write(link, address: link.address, frame, with: &painter) }
    dateline_send_look(0, 0)
    send("\u{1B}8")
  }

  private func write(
    _ link: Frame.Link, address: SafeText?, _ frame: Frame, with painter: inout Painter
  ) {
    guard link.row < frame.size.rows else { return }
    dateline_send_move(Int32(link.row), Int32(link.columns.lowerBound))
    if let address { send("\u{1B}]8;;\(Self.encoded(address))\u{1B}\\") }
    for column in link.columns {
      let cell = frame[link.row, column]
      let look = painter.look(of: cell.style)
      dateline_send_look(look.attributes, look.pair)
      send(cell.text)
    }
    if address != nil { send("\u{1B}]8;;\u{1B}\\") }
  }

  /// The address with everything encoded that is not printable ASCII, as the convention asks.
  private static func encoded(_ address: SafeText) -> String {
    address.string.utf8.map { byte in
      (0x21...0x7E).contains(byte)
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
