// Sees that a CDATA section was never ended, before it swallows the entries behind it.

/// Whether an entry ends and something that can only follow one begins inside a section.
enum ForgottenEnd {
  /// The section should have ended before here.
  case found(Int)
  /// An entry may end here; what follows has yet to come.
  case perhaps(Int)
  case none

  /// Looks through the part of a section that is there.
  init(in bytes: ByteSpan, _ range: Range<Int>) {
    let part = bytes.extracting(first: range.upperBound)
    var index = range.lowerBound
    while let start = part.index(of: "</", from: index) {
      index = start + 2
      guard part.count - start >= 8 else {
        self = .perhaps(start)
        return
      }
      guard part.begins("</item>", at: start) || part.begins("</entry>", at: start) else {
        continue
      }
      var next = start + 7
      while next < part.count, part[next] == UInt8(ascii: ">") || isBlank(part[next]) { next += 1 }
      if Self.followers.contains(where: { part.begins($0, at: next) }) {
        self = .found(start)
        return
      }
      if part.count - next < 10 {
        self = .perhaps(start)
        return
      }
    }
    self = .none
  }

  private static let followers: [StaticString] = [
    "<item>", "<item ", "<entry>", "<entry ", "</channel>", "</feed>",
  ]
}
