// Colours as theme files name them.
import Glibc

/// A colour of a theme.
public enum ThemeColor: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// One of the terminal's own sixteen, 0 to 15.
  case terminal(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  /// Reads `#1d2021`, `1d2021`, `#fff`, `default`, `red`, `bright-red`; `nil` for all else.
  public init?(_ text: String) {
    let word = text.lowercased()
    if word == "default" {
      self = .terminalDefault
    } else if let index = Self.names.firstIndex(of: word) {
      self = .terminal(UInt8(index))
    } else if let color = Self(hexadecimal: word.hasPrefix("#") ? word.dropFirst() : word[...]) {
      self = color
    } else {
      return nil
    }
  }

  private init?(hexadecimal digits: Substring) {
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard full.count == 6, let value = UInt32(full, radix: 16) else { return nil }
    self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// The terminal's sixteen, by number.
  static let names: [String] = {
    let eight = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return eight + eight.map { "bright-" + $0 }
  }()
}

extension ThemeColor {
  /// The relative luminance by WCAG 2.2, from 0 to 1; `nil` for the terminal's own colours.
  public var luminance: Double? {
    guard case .rgb(let red, let green, let blue) = self else { return nil }
    return 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast with `other` by WCAG 2.2, from 1 to 21; `nil` if either is the terminal's own.
  public func contrast(with other: ThemeColor) -> Double? {
    guard let first = luminance, let second = other.luminance else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Undoes sRGB's gamma, as WCAG 2.2 writes it.
  private static func linear(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
