// Scripts that are written without spaces.

/// Whether words of the scalar's script stand without spaces, or with endings grown on: Chinese,
/// Japanese, Korean, Thai, Lao, Burmese, Khmer.
func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x0E00: false
  case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF: true
  case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x3130...0x318F: true
  case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF: true
  case 0xFF66...0xFF9F, 0x20000...0x3FFFF: true
  default: false
  }
}
