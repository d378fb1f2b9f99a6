// Prints records to standard output as they come, as one array or one object a line.
import Glibc

/// Prints records, holding no more of them than fills a write.
struct RecordPrinter {
  private let asLines: Bool
  private var count = 0
  private var writer = JSONWriter()
  private var pending: [UInt8] = []

  init(asLines: Bool) {
    self.asLines = asLines
  }

  /// Prints the record that `body` writes.
  mutating func print(_ body: (inout JSONWriter) -> Void) {
    if !asLines { pending.append(contentsOf: (count == 0 ? "[\n" : ",\n").utf8) }
    count += 1
    body(&writer)
    pending.append(contentsOf: writer.take())
    if asLines { pending.append(0x0A) }
    if pending.count > 1 << 16 { flush() }
  }

  /// Closes the array and writes out what is left.
  mutating func finish() {
    if !asLines { pending.append(contentsOf: (count == 0 ? "[]\n" : "\n]\n").utf8) }
    flush()
  }

  /// Writes out all that is pending; whatever can no longer be written is let go.
  private mutating func flush() {
    var rest = pending[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { break }
      rest = rest.dropFirst(written)
    }
    pending.removeAll(keepingCapacity: true)
  }
}
