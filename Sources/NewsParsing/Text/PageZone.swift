// Stretches of a page that a heading of its furniture opens: related stories, comments, the foot.

/// The part of a page that the last heading above a line opened.
enum PageZone {
  case none, related, comments, legal

  /// The zone of each of a page's lines.
  ///
  /// A heading over related stories holds until prose comes; one over comments, until the end, but
  /// only where prose stands above it: a page's head has the same word in its row of buttons.
  static func zones(of lines: [TextLine]) -> [PageZone] {
    var zone = PageZone.none
    var age = 0
    var prose = 0
    return lines.map { line in
      age += 1
      if line.isProse { prose += line.shape.length }
      let own = zone
      switch line.furniture {
      case .related: (zone, age) = (zone == .comments ? zone : .related, 0)
      case .comments: if prose > 300 { (zone, age) = (.comments, 0) }
      case .legal: if zone != .comments { (zone, age) = (.legal, 0) }
      default:
        if isSignature(line), prose > 300 { (zone, age) = (.comments, 0) }
        if zone == .related || zone == .legal, age > 12 || line.isLongProse { zone = .none }
        if zone == .comments, age > 30, line.isLongProse { zone = .none }
      }
      return line.furniture == nil && line.isLongProse && own != .comments ? .none : own
    }
  }

  /// Whether `line` is a heading that opens a zone.
  static func opens(_ line: TextLine) -> Bool {
    switch line.furniture {
    case .related, .comments, .legal: true
    default: false
    }
  }

  /// Whether `line` stands over a reader's comment: `Ann on 3 May 2021 at 6:34 said:`.
  static func isSignature(_ line: TextLine) -> Bool {
    guard line.shape.length < 90 else { return false }
    return [
      "says", "said", "wrote", "writes", "wrote on", "schrieb", "sagt", "dit", "dice", "пишет",
    ]
    .contains {
      line.key == $0
        || line.key.hasSuffix(" " + $0) && line.shape.digits > 1 && line.shape.last == ":"
    }
  }
}
