// Finds where a value of JSON ends, without reading it.

/// Follows the bytes of one value.
struct JSONExtent {
  enum Progress: Equatable {
    case inside
    /// The byte was the value's last.
    case ended
    /// The byte is the first after a bare word or number.
    case endedBefore
    /// A line ended inside a string, and what follows begins a new record.
    case brokenLine
  }

  private enum State { case start, word, string, nested, nestedString }

  private var state = State.start
  private var depth = 0
  private var isEscaped = false

  /// Takes bytes until the value ends, and returns where.
  ///
  /// A line break in a string is wrong but harmless, unless a new record begins behind it.
  mutating func take(_ bytes: ByteSpan, from start: Int) -> (Progress, Int) {
    var index = start
    while index < bytes.count {
      let progress = take(bytes[index])
      if progress == .brokenLine, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") {
        return (.brokenLine, index)
      }
      if progress == .ended || progress == .endedBefore { return (progress, index) }
      index += 1
    }
    return (.inside, index)
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Progress {
    switch state {
    case .start: begin(byte)
    case .word: isEndOfWord(byte) ? .endedBefore : .inside
    case .string, .nestedString: takeInString(byte)
    case .nested: takeNested(byte)
    }
  }

  /// Whether what has been taken is whole if nothing follows.
  var mayEndHere: Bool { state == .word }

  private mutating func begin(_ byte: UInt8) -> Progress {
    switch byte {
    case UInt8(ascii: "\""): state = .string
    case UInt8(ascii: "{"), UInt8(ascii: "["): (state, depth) = (.nested, 1)
    case _ where isBlank(byte): break
    default: state = .word
    }
    return .inside
  }

  private func isEndOfWord(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "}")
  }

  private mutating func takeInString(_ byte: UInt8) -> Progress {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      if state == .string { return .ended }
      state = .nested
    } else if byte == 0x0A {
      return .brokenLine
    }
    return .inside
  }

  private mutating func takeNested(_ byte: UInt8) -> Progress {
    switch byte {
    case UInt8(ascii: "\""): state = .nestedString
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth == 0 ? .ended : .inside
    default: break
    }
    return .inside
  }
}
