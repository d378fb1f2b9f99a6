// Why there can be no screen.

/// What keeps a terminal from being opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is unset or empty.
  case termUnset
  /// terminfo has no terminal of this name.
  case unknownTerm(String)
  /// It has, but one that cannot move its cursor.
  case incapableTerm(String)
  /// terminfo itself cannot be found.
  case noTerminfo
}
