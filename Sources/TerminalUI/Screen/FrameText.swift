// A frame as lines of text: what tests compare, and what a diff shows.

extension Frame {
  /// One string a row, without the blanks at its end.
  public var rows: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[row, column].text }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The rows, parted by line breaks.
  public var text: String { rows.joined(separator: "\n") }

  /// One letter a cell as `letter` says for its style, one string a row, without the dots at its
  /// end; give `.` for what is plain.
  public func styleMap(_ letter: (Style) -> Character) -> String {
    (0..<size.rows).map { row in
      let line = (0..<size.columns).map { letter(self[row, $0].style) }
      return String(line.reversed().drop { $0 == "." }.reversed())
    }.joined(separator: "\n")
  }
}
