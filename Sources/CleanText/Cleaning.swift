// The way through the door: text that has nothing to hide passes untouched, all else is rewritten.

/// Returns `raw` without what could harm a terminal, a store or a reader.
///
/// Line breaks of every kind stay, as `\n`; tabs become spaces.
func cleaned(_ raw: String) -> String {
  let bytes = raw.utf8.span
  let suspect = firstSuspect(in: bytes, from: 0)
  if suspect == bytes.count { return raw }
  var cleaner = Cleaner(reserving: bytes.count)
  cleaner.clean(bytes, from: suspect)
  return cleaner.isChanged ? String(decoding: cleaner.output, as: UTF8.self) : raw
}

/// Returns clean `text` with each run of white space as one space, and none at the ends.
func folded(_ text: String) -> String {
  if isFolded(text.utf8.span) { return text }
  var result = String.UnicodeScalarView()
  var isParted = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      isParted = true
    } else {
      if isParted, !result.isEmpty { result.append(" ") }
      isParted = false
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether all white space is single spaces between other characters.
private func isFolded(_ bytes: Span<UInt8>) -> Bool {
  var isAfterSpace = true
  for index in bytes.indices {
    let byte = bytes[index]
    switch byte {
    case 0x0A: return false
    case 0x20:
      if isAfterSpace { return false }
      isAfterSpace = true
      continue
    case 0xC2 where bytes[index + 1] == 0xA0, 0xE1 where bytes[index + 1] == 0x9A,
      0xE2 where bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81,
      0xE3 where bytes[index + 1] == 0x80:
      // A white space of Unicode, or a neighbour of one: look closely.
      if isWhiteSpace(bytes, at: index) { return false }
    default: break
    }
    isAfterSpace = false
  }
  return !isAfterSpace || bytes.isEmpty
}

/// Whether the scalar at `index`, of two or three bytes, is white space.
private func isWhiteSpace(_ bytes: Span<UInt8>, at index: Int) -> Bool {
  decodedScalar(in: bytes, at: index).scalar.properties.isWhitespace
}
