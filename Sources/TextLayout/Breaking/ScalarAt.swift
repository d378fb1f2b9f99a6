// Reading scalars out of UTF-8 that is known to be valid.
import CleanText

/// A scalar in valid UTF-8: its value, its bytes and its cells.
struct ScalarAt {
  let value: UInt32
  let length: Int
  let width: Int

  init(_ text: [UInt8], _ byte: Int) {
    let first = UInt32(text[byte])
    if first < 0x80 {
      (value, length, width) = (first, 1, 1)
      return
    }
    length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(text[byte + offset] & 0x3F) }
    self.value = value
    width = Unicode.Scalar(value).map(CellWidth.of) ?? 1
  }
}
