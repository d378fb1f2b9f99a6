// What of a streaming document is in memory: decoded, and not read yet.

/// A window on a document's text that moves forward as it is read.
struct UTF8Window: ~Copyable {
  /// Decoded bytes, of which those before `position` have been read.
  private(set) var bytes: [UInt8] = []
  var position = 0
  /// Whether nothing follows what is in the window.
  private(set) var isAtEnd = false
  private var transcoder = UTF8Transcoder()

  /// Whether all of the window has been read.
  var isEmpty: Bool { position == bytes.count }

  /// Drops what has been read and appends what follows; whether there was anything.
  ///
  /// It appends at least as much as waits to be read, so that looking at a long piece again and again
  /// stays linear.
  mutating func refill(from source: inout ByteSource) throws(ParsingError) -> Bool {
    guard !isAtEnd else { return false }
    bytes.removeSubrange(..<position)
    position = 0
    let before = bytes.count
    repeat {
      if let chunk = try source.next() {
        transcoder.append(chunk, to: &bytes)
      } else {
        transcoder.finish(into: &bytes)
        isAtEnd = true
      }
    } while !isAtEnd && (bytes.count == before || bytes.count < before * 2)
    return bytes.count > before
  }
}
