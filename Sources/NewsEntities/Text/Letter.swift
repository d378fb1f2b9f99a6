// What a Unicode scalar is to the tokenizer, and its lower case, without tables of the library.

/// What a Unicode scalar is to the tokenizer.
enum Letter: UInt8 {
  case space, lineBreak, lower, upper, caseless, digit, mark, punctuation

  var isWord: Bool { (Letter.lower.rawValue...Letter.mark.rawValue).contains(rawValue) }
}

extension Letter {
  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Letter.ascii[Int(scalar)] : Letter(beyondASCII: scalar)
  }

  static let ascii: [Letter] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x0A: .lineBreak
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    default: .punctuation
    }
  }

  private init(beyondASCII scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
    case 0x2028, 0x2029: self = .lineBreak
    case 0xAA, 0xB5, 0xBA: self = .lower
    case 0x80...0xBF, 0xD7, 0xF7: self = .punctuation
    case 0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x200C, 0x200D, 0xFE00...0xFE0F: self = .mark
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: self = .digit
    case 0x2010...0x2BFF, 0x3001...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFFC, 0xFFFD, 0x1F000...0x1FAFF, 0x60C, 0x61B, 0x61F,
      0x6D4, 0x964, 0x965:
      self = .punctuation
    default: self = Letter(cased: scalar)
    }
  }

  /// Letters beyond ASCII by the blocks that have cases: Latin, Greek, Cyrillic, Armenian.
  private init(cased scalar: UInt32) {
    switch scalar {
    case 0xC0...0x24F, 0x370...0x52F, 0x531...0x587, 0x1E00...0x1FFF:
      self = Letter.lowercase(scalar) == scalar ? .lower : .upper
    default: self = .caseless
    }
  }

  /// The lower case of a Latin, Greek, Cyrillic or Armenian capital; any other scalar as it is.
  @inline(__always)
  static func lowercase(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return lowercaseBeyondASCII(scalar)
  }

  private static func lowercaseBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7, 0x391...0x3AB, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x531...0x556: scalar + 0x30
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x218...0x233, 0x460...0x481,
      0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1E95, 0x1EA0...0x1EFF:
      scalar & 1 == 0 ? scalar + 1 : scalar
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 0x3F
    default: scalar
    }
  }

  /// Curly quotes as straight ones and typographic dashes as hyphens; any other scalar as it is.
  @inline(__always)
  static func straight(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    return switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x2BB, 0x2BC, 0xB4: 0x27
    case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    default: scalar
    }
  }
}
