// What the door thinks of each scalar.

/// What is to be done with a scalar.
enum ScalarKind: Equatable {
  /// It stays, and what follows may combine with it.
  case base
  /// It combines with its base: a few stay, a flood does not.
  case mark
  /// It is invisible but has a use, as joiners and variation selectors have.
  case invisible
  /// It is invisible, and has a use only after a base.
  case joiner
  /// It spells the name of a region's flag.
  case tag
  case isolateStart, isolateEnd
  case tab, lineBreak, paragraphBreak, carriageReturn
  /// `ESC`, or its 8-bit form with the letter that would follow it.
  case escape
  case introducer(UInt8)
  /// What windows-1252 has in the place of this control: a sign of wrong decoding.
  case misread(Unicode.Scalar)
  /// Controls, overrides, noncharacters and formats without a use.
  case harmful

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case ..<0xA0: self = Self.control(scalar.value)
    case 0xAD, 0x061C, 0x180E, 0x200E, 0x200F, 0xE0000: self = .invisible
    case 0x200B...0x200D, 0x2060...0x2064, 0x034F, 0x17B4, 0x17B5, 0x180B...0x180D, 0x180F,
      0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x115F, 0x1160, 0x3164, 0xFFA0:
      self = .joiner
    case 0x2028: self = .lineBreak
    case 0x2029: self = .paragraphBreak
    case 0x2066...0x2068: self = .isolateStart
    case 0x2069: self = .isolateEnd
    case 0xE0020...0xE007F: self = .tag
    default: self = Self.isHarmful(scalar.value) ? .harmful : Self.isMark(scalar) ? .mark : .base
    }
  }

  /// U+0000 to U+009F.
  private static func control(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0x09: .tab
    case 0x0A, 0x0B, 0x0C, 0x85: .lineBreak
    case 0x0D: .carriageReturn
    case 0x1B: .escape
    case 0x20...0x7E: .base
    case 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F: .introducer(UInt8(value) - 0x40)
    case 0x91...0x97: .misread(windowsSigns[Int(value) - 0x91])
    default: .harmful
    }
  }

  private static let windowsSigns: [Unicode.Scalar] = ["‘", "’", "“", "”", "•", "–", "—"]

  private static func isHarmful(_ value: UInt32) -> Bool {
    switch value {
    case 0x202A...0x202E, 0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF0...0xFFFB, 0xFDD0...0xFDEF,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
