// What the environment says of the terminal, before it is opened.
import CNcurses
import Foundation

/// The terminal's name and what follows from it and from the environment.
struct TerminalKind {
  /// The value of `TERM`.
  let name: String
  /// Whether the terminal takes xterm's sequences, by terminfo's `XT`; known once it is open.
  private let wantsColor: Bool
  private let saysTruecolor: Bool
  private let isUTF8: Bool

  /// Reads the environment, and makes the locale's character set UTF-8 if it is not.
  ///
  /// - Throws: `TerminalError` if `TERM` is unset or unknown.
  init(environment: [String: String]) throws(TerminalError) {
    guard let name = environment["TERM"], !name.isEmpty else { throw .termUnset }
    self.name = name
    switch dateline_look_up(name) {
    case DATELINE_KNOWN: break
    case DATELINE_INCAPABLE: throw .incapableTerm(name)
    case DATELINE_NO_DATABASE: throw .noTerminfo
    default: throw .unknownTerm(name)
    }
    wantsColor = environment["NO_COLOR"].map(\.isEmpty) ?? true
    saysTruecolor = ["truecolor", "24bit"].contains(environment["COLORTERM"]?.lowercased())
    isUTF8 = Self.makeLocaleUTF8()
  }

  /// The terminfo entry with direct color that belongs to this terminal, if it is wanted and there.
  var directName: String? {
    guard wantsColor, saysTruecolor else { return nil }
    let stem = name.hasSuffix("-256color") ? String(name.dropLast(9)) : name
    let direct = stem + "-direct"
    return dateline_look_up(direct) == DATELINE_KNOWN ? direct : nil
  }

  /// What the open terminal can show.
  func capabilities() -> Capabilities {
    let unicode = isUTF8 && !Self.asciiTerminals.contains { name.hasPrefix($0) }
    return Capabilities(
      colors: colors, unicode: unicode, symbols: unicode && !isConsole,
      italic: dateline_capability("sitm") != nil, dim: dateline_capability("dim") != nil,
      links: takesXtermSequences && !name.hasPrefix("screen"))
  }

  /// Whether questions and modes that xterm introduced are understood, or ignored in silence.
  ///
  /// terminfo says so by `XT`, but not of tmux and screen: those are known by the mouse, whose
  /// reports are xterm's. The console has these too, from gpm, and would print the questions.
  var takesXtermSequences: Bool {
    dateline_has_flag("XT") || (dateline_capability("kmous") != nil && !isConsole)
  }

  private var isConsole: Bool { name.hasPrefix("linux") }

  private var colors: Capabilities.Colors {
    guard wantsColor, has_colors() else { return .none }
    switch dateline_colors() {
    case ..<8: return .none
    case 8..<16: return .eight
    case 16..<256: return .sixteen
    case 256..<16_777_216: return .indexed
    default: return .truecolor
    }
  }

  /// Terminals whose character sets came before Unicode.
  private static let asciiTerminals = ["vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "dumb", "wy"]

  /// Returns whether the character set is UTF-8 now.
  private static func makeLocaleUTF8() -> Bool {
    setlocale(LC_CTYPE, "")
    if isLocaleUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isLocaleUTF8
  }

  private static var isLocaleUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return ["UTF-8", "UTF8"].contains(String(cString: name).uppercased())
  }
}
