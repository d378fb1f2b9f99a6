// Finds the charset of bytes: by their own shape, then by what they declare, then by guess.
import CUchardet

/// Finds the charset of bytes.
enum CharsetDetection {
  /// The charset that `sample`, the beginning of a document, is in.
  ///
  /// What the bytes show counts more than what is declared: valid UTF-8 beyond ASCII is UTF-8,
  /// whatever the declaration, and a declaration that makes nonsense of the text yields to a guess.
  static func charset(of sample: Span<UInt8>, declared: Charset?) -> Charset {
    if let charset = byteOrderMark(in: sample)?.charset { return charset }
    if let charset = wideCharset(of: sample) { return charset }
    if let charset = Charset.mainframeDeclared(in: sample) { return charset }
    let declared = declared?.isWide == true ? nil : declared
    guard let firstHigh = firstHighByte(in: sample) else {
      return sevenBitCharset(of: sample) ?? .utf8
    }
    let census = UTF8Repair.census(of: sample)
    if census.valid >= 2 * census.invalid, census.valid > 0 { return .utf8 }
    return likeliest(for: sample, from: firstHigh, declared: declared)
  }

  /// The charset that a byte order mark names and the mark's length, or `nil` without one.
  static func byteOrderMark(in bytes: Span<UInt8>) -> (charset: Charset, length: Int)? {
    func begins(_ mark: UInt8...) -> Bool {
      bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
    }
    if begins(0xEF, 0xBB, 0xBF) { return (.utf8, 3) }
    if begins(0xFF, 0xFE, 0, 0) { return (.utf32LittleEndian, 4) }
    if begins(0, 0, 0xFE, 0xFF) { return (.utf32BigEndian, 4) }
    if begins(0xFF, 0xFE) { return (.utf16LittleEndian, 2) }
    if begins(0xFE, 0xFF) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 or UTF-32 without a mark, seen by where its zero bytes lie.
  private static func wideCharset(of sample: Span<UInt8>) -> Charset? {
    let length = min(sample.count, 4096) / 4 * 4
    guard length >= 8 else { return nil }
    var zeros = [0, 0, 0, 0]
    for index in 0..<length where sample[index] == 0 { zeros[index % 4] += 1 }
    let quarter = length / 4
    func mostly(_ count: Int) -> Bool { count * 10 > quarter * 9 }
    func hardly(_ count: Int) -> Bool { count * 50 < quarter }
    if mostly(zeros[2]), mostly(zeros[3]), hardly(zeros[0]) { return .utf32LittleEndian }
    if mostly(zeros[0]), mostly(zeros[1]), hardly(zeros[3]) { return .utf32BigEndian }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    if odd * 20 > length, even * 100 < length { return .utf16LittleEndian }
    if even * 20 > length, odd * 100 < length { return .utf16BigEndian }
    return nil
  }

  private static func firstHighByte(in sample: Span<UInt8>) -> Int? {
    (0..<sample.count).first { sample[$0] >= 0x80 }
  }

  /// The charsets that switch by escape sequences of ASCII bytes, or `nil` where none stands.
  private static func sevenBitCharset(of sample: Span<UInt8>) -> Charset? {
    if sample.firstIndex(of: "\u{1B}$)c", from: 0) != nil { return .iso2022Korean }
    let switches: [StaticString] = ["\u{1B}$b", "\u{1B}$@", "\u{1B}(j", "\u{1B}$(d"]
    return switches.contains { sample.firstIndex(of: $0, from: 0) != nil } ? .iso2022Japanese : nil
  }

  /// Decodes a piece in each charset in question and takes the one that makes most sense.
  private static func likeliest(
    for sample: Span<UInt8>, from firstHigh: Int, declared: Charset?
  ) -> Charset {
    let start = max(0, firstHigh - 64)
    let piece = (start..<min(sample.count, start + 4096)).map { sample[$0] }
    let guess = guessed(for: sample)
    if let declared, declared != .utf8 {
      let rivals = [declared.windowsSibling, guess, guess?.windowsSibling].compactMap { $0 }
      let best = rivals.map { ($0, Plausibility.score(piece, as: $0)) }.max { $0.1 < $1.1 }
      // The fewer characters there are to judge by, the more they must say.
      let margin = 0.5 + 4 / Double(max(1, piece.count { $0 >= 0x80 }))
      guard let best, best.1 > Plausibility.score(piece, as: declared) + margin else {
        return declared
      }
      return best.0
    }
    let rivals = [guess, guess?.windowsSibling, .windows1252].compactMap { $0 }
    return rivals.map { ($0, Plausibility.score(piece, as: $0)) }.max { $0.1 < $1.1 }?.0
      ?? .windows1252
  }

  /// What uchardet takes the bytes for, or `nil` when it cannot tell.
  private static func guessed(for sample: Span<UInt8>) -> Charset? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let result = sample.extracting(first: 1 << 17).withUnsafeBytes { bytes in
      uchardet_handle_data(
        detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard result == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let charset = Charset(label: String(cString: name))
    return charset == .utf8 ? nil : charset
  }
}
