// An article's mentions as bytes, and back.
import CleanText
import NewsModel

/// The numbers of kinds in bytes and tables: append only, since stores hold them.
private let entityKinds: [EntityKind] = [.person, .organization, .place, .date, .role, .other]

extension EntityKind {
  /// The number under which the store holds the kind.
  var code: Int64 {
    Int64(entityKinds.firstIndex(of: self) ?? entityKinds.count - 1)
  }

  init?(code: Int64) {
    guard entityKinds.indices.contains(Int(truncatingIfNeeded: code)) else { return nil }
    self = entityKinds[Int(code)]
  }

  /// Whether what is named is an entity, with a page of its own.
  var isEntity: Bool { self != .date && self != .role }
}

/// A mention as it is packed: its name by id, or by its words where it is no entity's.
struct PackedMention: Equatable {
  var kind: EntityKind
  var range: Range<Int>
  /// 0 where the mention is of no entity.
  var name: Int64
  /// What a date or role is called; `nil` where it is just the words of the text.
  var words: String?
  var value: String?
  /// The id of the role as a name, which many articles share; 0 where none is given.
  var role: Int64
  /// Of 46, which is as much as one packed digit holds.
  var score: Int
}

/// All that tagging found in an article but spans: the names it is about, and its mentions.
struct PackedTagging: Equatable {
  var about: [Int64] = []
  var mentions: [PackedMention] = []

  /// How often each name is mentioned.
  var counts: [Int64: Int] {
    var counts: [Int64: Int] = [:]
    for mention in mentions where mention.name != 0 { counts[mention.name, default: 0] += 1 }
    return counts
  }

  /// A mark that no number begins with: bytes without it are of the first version's form.
  private static let mark: UInt8 = 0x7E

  /// Most mentions take five bytes: their kind with what else there is, how far after the last one
  /// they begin, how long they are, their name and their score.
  var bytes: [UInt8] {
    var packer = Packer(startingWith: Self.mark)
    packer.add(about.count)
    for name in about { packer.add(Int(name)) }
    var end = 0
    for mention in mentions {
      let form = MentionForm(mention, after: end)
      packer.add(form.code)
      let step = mention.range.lowerBound - end
      if form.isApart { packer.add(step) } else { packer.addSigned(step) }
      packer.add(mention.range.count)
      packer.add(Int(mention.name))
      if mention.name == 0 { packer.add(mention.words) }
      if form.hasValue { packer.add(mention.value) }
      if form.hasRole { packer.add(Int(mention.role)) }
      packer.add(mention.score)
      end = mention.range.upperBound
    }
    return packer.bytes
  }

  /// Reads `bytes`; what does not lie within a text of `length` scalars is left out.
  init(_ bytes: [UInt8], length: Int = Int(Int32.max)) {
    let isOld = bytes.first != Self.mark
    var unpacker = Unpacker(isOld ? bytes : Array(bytes.dropFirst()))
    guard let count = unpacker.count() else { return }
    for _ in 0..<count {
      guard let name = unpacker.count() else { return }
      about.append(Int64(name))
    }
    var last = 0
    while !unpacker.isAtEnd {
      let next = isOld ? Self.old(&unpacker, after: last) : Self.mention(&unpacker, after: last)
      guard let next else { return }
      last = isOld ? next.range.lowerBound : next.range.upperBound
      if next.range.upperBound <= length { mentions.append(next) }
    }
  }

  init(about: [Int64], mentions: [PackedMention]) {
    (self.about, self.mentions) = (about, mentions)
  }

  private static func mention(
    _ unpacker: inout Unpacker, after end: Int
  ) -> PackedMention? {
    guard let form = unpacker.count().flatMap(MentionForm.init(code:)),
      let step = form.isApart ? unpacker.count() : unpacker.signed(), let count = unpacker.count(),
      let name = unpacker.count(), let words = name == 0 ? unpacker.optionalText() : .some(nil),
      let value = form.hasValue ? unpacker.optionalText() : .some(nil),
      let role = form.hasRole ? unpacker.count() : 0, let score = unpacker.count()
    else { return nil }
    let start = end &+ step
    guard start >= 0, start <= Int(Int32.max) else { return nil }
    return PackedMention(
      kind: form.kind, range: start..<start + count, name: Int64(name), words: words,
      value: value, role: Int64(role), score: score)
  }

  /// Reads a mention in the first version's form: nothing left out, and scores in percent.
  private static func old(_ unpacker: inout Unpacker, after last: Int) -> PackedMention? {
    guard let kind = unpacker.count().flatMap({ EntityKind(code: Int64($0)) }),
      let step = unpacker.signed(), let count = unpacker.count(), let name = unpacker.count(),
      let words = name == 0 ? unpacker.optionalText() : .some(nil),
      let value = unpacker.optionalText(), let role = unpacker.count(),
      let score = unpacker.count()
    else { return nil }
    let start = last &+ step
    guard start >= 0, start <= Int(Int32.max) else { return nil }
    return PackedMention(
      kind: kind, range: start..<start + count, name: Int64(name), words: words, value: value,
      role: Int64(role), score: score * PackedMention.fullScore / 100)
  }
}

extension PackedMention {
  /// The score of what is certain.
  static let fullScore = 46
}

/// What a packed mention is and has, in one digit.
private struct MentionForm {
  var kind: EntityKind
  /// Whether it begins at or after the end of the one before.
  var isApart: Bool
  var hasValue: Bool
  var hasRole: Bool

  init(_ mention: PackedMention, after end: Int) {
    kind = mention.kind
    isApart = mention.range.lowerBound >= end
    // The few that overlap have all that there may be.
    hasValue = !isApart || mention.value != nil
    hasRole = !isApart || mention.role != 0
  }

  private static let kinds = 6

  var code: Int {
    let flags = isApart ? (hasValue ? 1 : 0) + (hasRole ? 2 : 0) : 4
    return flags * Self.kinds + Int(kind.code)
  }

  init?(code: Int) {
    let flags = code / Self.kinds
    guard flags <= 4, let kind = EntityKind(code: Int64(code % Self.kinds)) else { return nil }
    self.kind = kind
    isApart = flags < 4
    hasValue = flags & 1 == 1 || flags == 4
    hasRole = flags & 2 == 2 || flags == 4
  }
}
