// Decoding by the C library's iconv, in pieces of any size.
import Glibc

/// A running conversion from one charset to UTF-8, closed when it goes out of scope.
struct CharsetConverter: ~Copyable {
  private let descriptor: iconv_t
  /// Bytes of a character whose rest has yet to come.
  private var rest: [UInt8] = []

  /// Opens a conversion, or returns `nil` when iconv does not know the charset.
  init?(_ charset: Charset) {
    self.init(name: charset.name)
  }

  private init?(name: String) {
    guard let descriptor = iconv_open("UTF-8", name),
      descriptor != iconv_t(bitPattern: -1)
    else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Whether iconv knows a charset by this name.
  static func canDecode(_ name: String) -> Bool {
    CharsetConverter(name: name) != nil
  }

  /// Decodes the next piece and appends it to `output`; each byte that means nothing becomes a
  /// replacement character.
  mutating func convert(_ bytes: [UInt8], into output: inout [UInt8]) {
    var input = rest + bytes
    let unread = run(&input, into: &output)
    rest = Array(input.suffix(unread))
  }

  /// Ends the conversion: a character cut short becomes a replacement character.
  mutating func finish(into output: inout [UInt8]) {
    if !rest.isEmpty { output.append("\u{FFFD}") }
    rest = []
  }

  /// Converts `input` and returns how many of its last bytes wait for more.
  private func run(_ input: inout [UInt8], into output: inout [UInt8]) -> Int {
    let room = max(64, min(input.count * 2, 1 << 18))
    var piece = [UInt8](repeating: 0, count: room)
    return input.withUnsafeMutableBytes { source in
      var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let (written, problem) = step(&next, &left, into: &piece)
        output.append(contentsOf: piece[..<written])
        if problem == EINVAL { return left }
        if problem == EILSEQ, left > 0 {
          output.append("\u{FFFD}")
          next = next?.advanced(by: 1)
          left -= 1
        }
      }
      return 0
    }
  }

  /// One call of iconv: how many bytes it wrote into `piece`, and its error, 0 for none.
  private func step(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into piece: inout [UInt8]
  ) -> (written: Int, problem: Int32) {
    piece.withUnsafeMutableBytes { target in
      var place = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = target.count
      let result = iconv(descriptor, &next, &left, &place, &room)
      return (target.count - room, result == -1 ? errno : 0)
    }
  }
}
