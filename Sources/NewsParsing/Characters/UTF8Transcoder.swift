// The way in for all bytes: whatever their charset, valid UTF-8 comes out, piece by piece.

/// Turns the bytes of a document, given in pieces of any size, into valid UTF-8.
///
/// The charset is found by byte order mark, then by the bytes' own shape and what they declare, then
/// by guess. Bytes that mean nothing become U+FFFD; nothing here fails.
struct UTF8Transcoder: ~Copyable {
  /// Where the charset stands: not known, not known but ASCII so far, or known.
  private enum State { case beginning, ascii, utf8, converting }

  /// How many bytes are gathered before the charset is decided.
  private static let sampleLength = 1 << 16

  private var state = State.beginning
  private var declared: Charset?
  private var waiting: [UInt8] = []
  private var converter: CharsetConverter?
  /// The charset found, once it is known.
  private(set) var charset: Charset?

  /// Begins a document; `declared` is what its envelope (an HTTP header) says.
  init(declared: Charset? = nil) {
    self.declared = declared
  }

  /// Appends the next piece, decoded, to `output`; some of its last bytes may wait for more.
  mutating func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    switch state {
    case .beginning:
      waiting += bytes
      if waiting.count >= Self.sampleLength { begin(into: &output) }
    case .ascii:
      if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) {
        output += bytes
      } else {
        decide(by: bytes)
        append(bytes, to: &output)
      }
    case .utf8:
      let piece = waiting.isEmpty ? bytes : waiting + bytes
      waiting = Array(piece.suffix(UTF8Repair.append(piece.span, to: &output)))
    case .converting:
      converter?.convert(bytes, into: &output)
    }
  }

  /// Ends the document and appends what was still waiting.
  mutating func finish(into output: inout [UInt8]) {
    if state == .beginning { begin(into: &output) }
    if !waiting.isEmpty { output.append("\u{FFFD}") }
    waiting = []
    converter?.finish(into: &output)
  }

  private mutating func begin(into output: inout [UInt8]) {
    let sample = waiting
    waiting = []
    if declared == nil { declared = Charset.declared(in: sample.span) }
    let mark = CharsetDetection.byteOrderMark(in: sample.span)
    decide(by: sample)
    if charset == .utf8, mark == nil, sample.allSatisfy({ $0 < 0x80 }) { state = .ascii }
    if state == .ascii {
      output += sample
    } else {
      append(mark.map { Array(sample[$0.length...]) } ?? sample, to: &output)
    }
  }

  private mutating func decide(by sample: [UInt8]) {
    let found = CharsetDetection.charset(of: sample.span, declared: declared)
    charset = found
    state = .utf8
    guard found != .utf8, let opened = CharsetConverter(found) else { return }
    converter = consume opened
    state = .converting
  }
}

extension UTF8Transcoder {
  /// Returns a whole document as valid UTF-8 without a byte order mark.
  static func utf8(of bytes: [UInt8], declared: Charset? = nil) -> [UInt8] {
    var transcoder = UTF8Transcoder(declared: declared)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    transcoder.begin(whole: bytes, into: &output)
    transcoder.finish(into: &output)
    return output
  }

  private mutating func begin(whole bytes: [UInt8], into output: inout [UInt8]) {
    waiting = bytes
    begin(into: &output)
  }
}
