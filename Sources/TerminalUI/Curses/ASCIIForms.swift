// What stands for a character where a terminal knows only ASCII.
import Foundation

/// Single ASCII characters for common others.
enum ASCIIForms {
  /// Returns one that says nearly the same as `scalar`, else `?`.
  static func form(of scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if let form = forms[scalar] { return form }
    let letter = Unicode.Scalar(scalar).flatMap(baseLetter)
    return letter ?? UInt32(UInt8(ascii: "?"))
  }

  /// The letter below the marks: e for é.
  private static func baseLetter(of scalar: Unicode.Scalar) -> UInt32? {
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    return parts.first.flatMap { $0.isASCII && $0.value > 0x20 ? $0.value : nil }
  }

  private static let forms: [UInt32: UInt32] = {
    let table: [(String, String)] = [
      ("‘’‚′", "'"), ("“”„″«»", "\""), ("‐‑‒–—−─━", "-"), ("│┃", "|"), ("┌┐└┘├┤┬┴┼", "+"),
      ("…", "~"), ("•●·∙", "*"), ("○", "o"), ("⚑", "!"), ("≡", "="), ("★", "+"), ("▌█▐", ">"),
      ("→⇥", ">"), ("←", "<"), ("↑", "^"), ("↓", "v"), ("×", "x"), ("÷", "/"), ("⏎", "$"),
      ("ß", "s"), ("æ", "a"), ("Æ", "A"), ("ø", "o"), ("Ø", "O"), ("ł", "l"), ("Ł", "L"),
      ("đ", "d"), ("Đ", "D"), ("ı", "i"), ("\u{A0}", " "), ("▁▂▃", "."), ("▄▅", "-"),
      ("▆▇", "="),
    ]
    var forms: [UInt32: UInt32] = [:]
    for (characters, form) in table {
      for scalar in characters.unicodeScalars {
        forms[scalar.value] = form.unicodeScalars.first?.value
      }
    }
    return forms
  }()
}
