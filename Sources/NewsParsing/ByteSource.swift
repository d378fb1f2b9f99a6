// Bytes that come in chunks, from a file or from memory, with a look ahead for finding the format.
import Glibc

/// A document's bytes, read once from start to end; a file is closed when this goes out of scope.
struct ByteSource: ~Copyable {
  /// How much is read at once.
  static let chunkSize = 1 << 16

  /// Whether nothing is left to be read beyond what `peek` has returned.
  private(set) var isAtEnd: Bool
  private let descriptor: Int32
  private var buffered: [UInt8]

  init(bytes: [UInt8]) {
    (descriptor, buffered, isAtEnd) = (-1, bytes, true)
  }

  /// Opens the file at `path`; `-` is standard input.
  init(path: String) throws(ParsingError) {
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(code: errno) }
    (buffered, isAtEnd) = ([], false)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes, up to `count` of them or more, without consuming them.
  mutating func peek(_ count: Int) throws(ParsingError) -> ArraySlice<UInt8> {
    while !isAtEnd, buffered.count < count { try fill() }
    return buffered.prefix(count)
  }

  /// The next chunk, or `nil` at the end.
  mutating func next() throws(ParsingError) -> [UInt8]? {
    if buffered.isEmpty, !isAtEnd { try fill() }
    guard !buffered.isEmpty else { return nil }
    defer { buffered = [] }
    return buffered
  }

  /// All that is left, in one piece.
  mutating func all() throws(ParsingError) -> [UInt8] {
    while !isAtEnd { try fill() }
    defer { buffered = [] }
    return buffered
  }

  /// Reads a chunk behind what is buffered.
  private mutating func fill() throws(ParsingError) {
    let start = buffered.count
    buffered.append(contentsOf: repeatElement(0, count: Self.chunkSize))
    let file = descriptor
    var count = -1
    repeat {
      count = buffered.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: start), Self.chunkSize)
      }
    } while count < 0 && errno == EINTR
    let code = errno
    buffered.removeLast(Self.chunkSize - max(0, count))
    guard count >= 0 else { throw .unreadable(code: code) }
    isAtEnd = count == 0
  }
}
