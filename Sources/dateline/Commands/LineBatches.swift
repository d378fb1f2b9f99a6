// Standard input as batches of whole lines: as many as are there, so that nobody waits.
import Glibc

/// Some whole lines of input.
struct LineBatch: Sendable {
  let bytes: [UInt8]
  /// The lines in `bytes`, without their ends.
  let lines: [Range<Int>]
  /// The number of the first line in the input, from 1.
  let firstLine: Int

  /// Parts the lines into runs of about as many bytes.
  func parts(atMost count: Int) -> [Range<Int>] {
    let target = max(bytes.count / count, 4_096)
    var parts: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (index, line) in lines.enumerated() {
      size += line.count
      if size >= target {
        parts.append(start..<index + 1)
        (start, size) = (index + 1, 0)
      }
    }
    if start < lines.count { parts.append(start..<lines.count) }
    return parts
  }
}

/// Reads standard input batch by batch.
struct LineBatches {
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var firstLine = 1
  private static let enough = 2 << 20

  /// The next lines, or `nil` at the end; waits only where no whole line has come yet.
  mutating func next() -> LineBatch? {
    var bytes = rest
    var searched = 0
    rest = []
    while !isAtEnd {
      let hasLine = bytes[searched...].contains(0x0A)
      searched = hasLine ? searched : bytes.count
      if hasLine, bytes.count >= Self.enough || !hasMore() { break }
      read(into: &bytes)
    }
    if bytes.isEmpty { return nil }
    return batch(of: bytes)
  }

  private mutating func batch(of bytes: [UInt8]) -> LineBatch {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(start..<index)
      start = index + 1
    }
    if isAtEnd, start < bytes.count {
      lines.append(start..<bytes.count)
    } else {
      rest = Array(bytes[start...])
    }
    defer { firstLine += lines.count }
    return LineBatch(bytes: bytes, lines: lines, firstLine: firstLine)
  }

  /// Whether more can be read at once.
  private func hasMore() -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  private mutating func read(into bytes: inout [UInt8]) {
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      var got = -1
      repeat {
        got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      count = max(got, 0)
    }
    if chunk.isEmpty { isAtEnd = true }
    bytes.append(contentsOf: chunk)
  }
}
