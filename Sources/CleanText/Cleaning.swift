// What the door takes away, character by character.

/// Returns `raw` without what could harm a terminal, a store or a reader.
func cleaned(_ raw: String, keepingLineBreaks: Bool) -> String {
  if isPlain(raw) { return raw }
  var result = String.UnicodeScalarView()
  for scalar in raw.unicodeScalars {
    switch scalar.value {
    case 0x0A where keepingLineBreaks: result.append(scalar)
    case 0x09: result.append(" ")
    case 0x00..<0x20, 0x7F..<0xA0: continue
    case 0x202A...0x202E, 0x2066...0x2069: continue
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Returns `text` with each run of white space as one space, and none at the ends.
func folded(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Whether `text` is printable ASCII and line breaks alone, which most text is.
private func isPlain(_ text: String) -> Bool {
  text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }
}
