// Text that runs from right to left, by Unicode's bidirectional algorithm.
import CICU

/// The direction of each scalar of a paragraph that has right-to-left text.
struct Direction {
  /// Whether the paragraph as a whole runs from right to left.
  let isRightToLeft: Bool
  /// The embedding level of the scalar that begins at each byte.
  private let levels: [UInt8]

  /// Returns `nil` for paragraphs that run from left to right throughout.
  init?(_ text: [UInt8]) {
    guard Self.mayRunRightToLeft(text) else { return nil }
    let units = Array(String(decoding: text, as: UTF8.self).utf16)
    var unitLevels = [UInt8](repeating: 0, count: units.count)
    let level = dateline_bidi_levels(units, Int32(units.count), &unitLevels)
    guard level >= 0, level > 0 || unitLevels.contains(where: { $0 != 0 }) else { return nil }
    isRightToLeft = level == 1
    levels = Self.byByte(unitLevels, text)
  }

  /// Returns the glyphs' numbers in the order in which they stand, from the left.
  func order(of glyphs: [Glyph]) -> [Int] {
    let levels = glyphs.map { self.levels[$0.bytes.lowerBound] }
    var order = [Int32](repeating: 0, count: glyphs.count)
    dateline_bidi_order(levels, Int32(glyphs.count), &order)
    return order.map(Int.init)
  }

  /// Returns the mirrored form of a bracket that stands in right-to-left text.
  func mirrored(_ glyph: Glyph, in text: [UInt8]) -> Unicode.Scalar? {
    guard levels[glyph.bytes.lowerBound] % 2 == 1 else { return nil }
    let scalar = ScalarAt(text, glyph.bytes.lowerBound).value
    let mirrored = dateline_mirrored(scalar)
    return mirrored == scalar ? nil : Unicode.Scalar(mirrored)
  }

  /// Whether any byte may begin a right-to-left scalar: U+0590 to U+08FF, presentation forms, the
  /// ancient scripts of plane 1, and the direction marks.
  static func mayRunRightToLeft(_ text: [UInt8]) -> Bool {
    for index in text.indices where text[index] >= 0xD6 {
      switch text[index] {
      case 0xD6...0xDF: return true
      case 0xE0 where text[index + 1] < 0xA4: return true
      case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0x8F: return true
      case 0xEF where text[index + 1] >= 0xAC: return true
      case 0xF0 where text[index + 1] == 0x90 || text[index + 1] == 0x9E: return true
      default: continue
      }
    }
    return false
  }

  private static func byByte(_ unitLevels: [UInt8], _ text: [UInt8]) -> [UInt8] {
    var levels = [UInt8](repeating: 0, count: text.count)
    var (byte, unit) = (0, 0)
    while byte < text.count {
      let read = ScalarAt(text, byte)
      for offset in 0..<read.length { levels[byte + offset] = unitLevels[unit] }
      byte += read.length
      unit += read.value > 0xFFFF ? 2 : 1
    }
    return levels
  }
}
