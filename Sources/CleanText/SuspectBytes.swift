// The quick look over bytes: what is surely harmless is passed without being decoded.

/// The index of the first scalar at or after `start`, in valid UTF-8, that needs a closer look, or
/// the count.
///
/// Passed are printable ASCII and line feeds, and the letters and signs of the living scripts that
/// are no marks: none of them is a control, invisible, or combines with what stands before it.
func firstSuspect(in bytes: Span<UInt8>, from start: Int) -> Int {
  var index = start
  let count = bytes.count
  while index < count {
    let byte = bytes[index]
    switch byte {
    case 0x20...0x7E, 0x0A: index += 1
    case 0xC3...0xCB, 0xCE...0xD1, 0xD3...0xD5, 0xDA: index += 2
    case 0xE4...0xE9, 0xEB, 0xEC: index += 3
    default:
      let length = harmlessLength(in: bytes, at: index)
      if length == 0 { return index }
      index += length
    }
  }
  return count
}

/// The length of the scalar at `index` where its lead byte alone does not tell, or 0 when it needs a
/// closer look.
private func harmlessLength(in bytes: Span<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  guard lead >= 0xC2 else { return 0 }
  let second = bytes[index + 1]
  switch lead {
  case 0xC2: return second >= 0xA0 && second != 0xAD ? 2 : 0
  case 0xD2: return second >= 0x8A ? 2 : 0  // Cyrillic behind its marks
  case 0xD6: return second < 0x90 ? 2 : 0  // Armenian, before Hebrew's points
  case 0xD7: return (0x90...0xAA).contains(second) ? 2 : 0  // Hebrew letters
  case 0xD8: return second >= 0xA0 || second == 0x8C ? 2 : 0  // Arabic letters, the comma
  case 0xD9: return (0x8B...0x9F).contains(second) || second == 0xB0 ? 0 : 2
  case 0xDB: return (0x96...0xAD).contains(second) ? 0 : 2
  case 0xE1: return second == 0x83 || second >= 0xB8 ? 3 : 0  // Georgian, Vietnamese, old Greek
  case 0xE2: return isHarmlessSign(second, bytes[index + 2]) ? 3 : 0
  case 0xE3: return isHarmlessKana(second, bytes[index + 2]) ? 3 : 0
  case 0xEA: return second >= 0xB0 ? 3 : 0  // Hangul
  case 0xEF: return second == 0xBC || second == 0xBD || (0xA4...0xAB).contains(second) ? 3 : 0
  case 0xF0:
    let isNoncharacter = bytes[index + 2] == 0xBF && bytes[index + 3] >= 0xBE
    return second >= 0x9F && !isNoncharacter ? 4 : 0  // pictures, rarer ideographs
  default: return 0
  }
}

/// Whether U+2000 to U+2FFF, by its second and third byte, is a quotation mark, a dash, a symbol.
private func isHarmlessSign(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x80: third < 0x8B || (0x90...0xA7).contains(third) || third >= 0xAF
  case 0x81: third < 0xA0
  case 0x83: third < 0x90  // beyond: marks for symbols
  case 0xB3, 0xB5, 0xB7: false
  default: true
  }
}

/// Whether U+3000 to U+3FFF, by its second and third byte, is kana, a sign or an ideograph.
private func isHarmlessKana(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x80: third < 0xAA || third > 0xAF
  case 0x82: third != 0x99 && third != 0x9A
  case 0x85: third != 0xA4  // the Hangul filler
  default: true
  }
}

/// The scalar at `index` of valid UTF-8, and its length.
func decodedScalar(
  in bytes: Span<UInt8>, at index: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  let lead = UInt32(bytes[index])
  if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  var value = lead & (0x7F >> UInt32(length))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
