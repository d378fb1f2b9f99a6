// Parts of a text by offsets in Unicode scalars, without walking the text anew for each.

/// Cuts parts out of a text by scalar offsets; fast when the offsets rise.
struct ScalarSlicer {
  private let text: String
  private let isASCII: Bool
  private var offset = 0
  private var index: String.Index

  init(_ text: String) {
    self.text = text
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    index = text.startIndex
  }

  /// The part between two offsets, clamped to the text.
  mutating func slice(_ range: Range<Int>) -> Substring {
    let start = position(range.lowerBound)
    let end = position(range.upperBound, from: (range.lowerBound, start))
    return text[start..<end]
  }

  private mutating func position(_ target: Int) -> String.Index {
    let start = target < offset ? (0, text.startIndex) : (offset, index)
    let found = position(target, from: start)
    (offset, index) = (target, found)
    return found
  }

  private func position(_ target: Int, from start: (Int, String.Index)) -> String.Index {
    isASCII
      ? text.utf8.index(start.1, offsetBy: target - start.0, limitedBy: text.endIndex)
        ?? text.endIndex
      : text.unicodeScalars.index(start.1, offsetBy: target - start.0, limitedBy: text.endIndex)
        ?? text.endIndex
  }
}
