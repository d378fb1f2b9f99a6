// Bytes from the terminal → events. Replies and pastes are told from keys here, and nowhere else.
import CleanText

/// Decodes what a terminal sends, however its bytes are cut into reads.
struct InputDecoder {
  /// A paste longer than this is delivered in parts.
  private static let mostPasted = 1 << 20
  /// A reply longer than this is no reply, and is dropped.
  private static let mostReply = 4_096

  /// What the bytes so far are the beginning of.
  enum Pending: Equatable {
    case nothing
    /// A lone Esc, or the beginning of a key's sequence: decided by waiting.
    case key
    /// A paste or a reply: its end will come.
    case stream
  }

  private let keys: [[UInt8]: Key]
  private var bytes: [UInt8] = []
  private var isPasting = false
  private var pasted: [UInt8] = []

  /// Makes a decoder that knows `keys`, the terminal's own sequences, before the common ones.
  init(keys: [[UInt8]: Key] = [:]) {
    self.keys = keys
  }

  var pending: Pending {
    if isPasting { return .stream }
    guard let first = bytes.first else { return .nothing }
    guard first == 0x1B, bytes.count > 1 else { return .key }
    return [UInt8(ascii: "]"), UInt8(ascii: "P")].contains(bytes[1]) && bytes.count > 2
      ? .stream : .key
  }

  /// Returns the events that `input` completes.
  mutating func decode(_ input: some Sequence<UInt8>) -> [Event] {
    bytes += input
    var events: [Event] = []
    while step(into: &events) {}
    return events
  }

  /// Returns what the bytes so far mean, as no more came in time: Esc, or Alt with what follows.
  mutating func timeOut() -> [Event] {
    guard pending == .key else { return [] }
    let waiting = bytes
    bytes = []
    guard waiting.first == 0x1B else { return [] }
    if waiting.count == 2, let key = key(ofByte: waiting[1]) {
      return [.key(Key(key.code, key.modifiers.union(.alt)))]
    }
    // A sequence that was cut off means nothing that could be trusted.
    return waiting.count == 1 ? [.key(.escape)] : []
  }

  /// Decodes one event off the front of the bytes; `false` if more bytes are needed.
  private mutating func step(into events: inout [Event]) -> Bool {
    if isPasting { return pasteStep(into: &events) }
    guard let first = bytes.first else { return false }
    if first == 0x1B { return escapeStep(into: &events) }
    if first >= 0x80 { return scalarStep(into: &events) }
    if let key = key(ofByte: first) { events.append(.key(key)) }
    bytes.removeFirst()
    return true
  }

  private mutating func escapeStep(into events: inout [Event]) -> Bool {
    guard bytes.count > 1 else { return false }
    if let (length, key) = knownKey() {
      return take(length, [.key(key)], into: &events)
    }
    switch bytes[1] {
    case UInt8(ascii: "["): return sequenceStep(into: &events)
    case UInt8(ascii: "O"): return applicationKeyStep(into: &events)
    case UInt8(ascii: "]"), UInt8(ascii: "P"): return replyStep(into: &events)
    case 0x1B: return take(1, [.key(.escape)], into: &events)
    default: return altStep(into: &events)
    }
  }

  /// `ESC` and a character: Alt was held down.
  private mutating func altStep(into events: inout [Event]) -> Bool {
    guard let (scalar, length) = scalar(at: 1) else { return false }
    let key = length == 1 ? key(ofByte: bytes[1]) : scalar.map(Key.character)
    return take(
      1 + length, key.map { [.key(Key($0.code, $0.modifiers.union(.alt)))] } ?? [],
      into: &events)
  }

  /// `ESC O` and a letter, as sent by keys in application mode.
  private mutating func applicationKeyStep(into events: inout [Event]) -> Bool {
    guard bytes.count > 2 else { return false }
    let code = ControlSequence.letterKeys[bytes[2]]
    return take(3, code.map { [.key(Key($0))] } ?? [], into: &events)
  }

  /// `ESC [` … : a key, a mouse report, a focus change, or the beginning of a paste.
  private mutating func sequenceStep(into events: inout [Event]) -> Bool {
    guard let sequence = ControlSequence(bytes) else { return false }
    bytes.removeFirst(sequence.length)
    if sequence.isPasteStart {
      isPasting = true
    } else if let event = sequence.event {
      events.append(event)
    }
    return true
  }

  /// `ESC ]` or `ESC P` … up to BEL or `ESC \`: the answer to a question.
  private mutating func replyStep(into events: inout [Event]) -> Bool {
    guard let (end, length) = stringEnd() else {
      if bytes.count > Self.mostReply { bytes = [] }
      return false
    }
    let event = TerminalReply.event(bytes[2..<end])
    return take(end + length, event.map { [$0] } ?? [], into: &events)
  }

  /// Where a reply's text ends, and the length of its terminator.
  private func stringEnd() -> (Int, Int)? {
    for index in 2..<max(2, bytes.count) {
      if bytes[index] == 0x07 { return (index, 1) }
      if bytes[index] == 0x1B, index + 1 < bytes.count {
        // Anything else after an Esc is a new sequence: the reply was cut off.
        return bytes[index + 1] == UInt8(ascii: "\\") ? (index, 2) : (index, 0)
      }
    }
    return nil
  }

  private mutating func pasteStep(into events: inout [Event]) -> Bool {
    let terminator = Array("\u{1B}[201~".utf8)
    while let first = bytes.firstIndex(of: 0x1B) {
      pasted += bytes[..<first]
      bytes.removeFirst(first)
      if bytes.starts(with: terminator) {
        bytes.removeFirst(terminator.count)
        isPasting = false
        return deliverPaste(into: &events)
      }
      if terminator.starts(with: bytes) { return false }
      pasted.append(bytes.removeFirst())
    }
    pasted += bytes
    bytes = []
    if pasted.count > Self.mostPasted { _ = deliverPaste(into: &events) }
    return false
  }

  private mutating func deliverPaste(into events: inout [Event]) -> Bool {
    let lines = String(decoding: pasted, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    pasted = []
    events.append(.paste(SafeText(lines)))
    return true
  }

  private mutating func scalarStep(into events: inout [Event]) -> Bool {
    guard let (scalar, length) = scalar(at: 0) else { return false }
    // C1 controls and broken UTF-8 are no keys.
    let key = scalar.flatMap { $0.value < 0xA0 ? nil : Key.character($0) }
    return take(length, key.map { [.key($0)] } ?? [], into: &events)
  }

  /// The scalar at an index, `(nil, 1)` for broken UTF-8, `nil` if it is not whole yet.
  private func scalar(at index: Int) -> (Unicode.Scalar?, Int)? {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0 else { return (nil, 1) }
    let rest = bytes[(index + 1)...].prefix(length - 1)
    guard rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (nil, 1) }
    guard rest.count == length - 1 else { return nil }
    let text = String(validating: bytes[index..<index + length], as: UTF8.self)
    return text?.unicodeScalars.first.map { ($0, length) } ?? (nil, 1)
  }

  /// The terminal's own key whose sequence the bytes begin with, the longest.
  private func knownKey() -> (Int, Key)? {
    for length in stride(from: min(8, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return (length, key) }
    }
    return nil
  }

  private mutating func take(_ count: Int, _ new: [Event], into events: inout [Event]) -> Bool {
    bytes.removeFirst(count)
    events += new
    return true
  }

  /// The key that sends one byte of ASCII.
  private func key(ofByte byte: UInt8) -> Key? {
    switch byte {
    case 0x0D: .enter
    case 0x09: .tab
    case 0x1B: .escape
    case 0x7F, 0x08: .backspace
    case 0x00: Key(.character(" "), .control)
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: .control(Unicode.Scalar(byte + 0x40))
    default: byte < 0x80 ? .character(Unicode.Scalar(byte)) : nil
    }
  }
}
