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
  /// In percent.
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

  var bytes: [UInt8] {
    var packer = Packer()
    packer.add(about.count)
    for name in about { packer.add(Int(name)) }
    var last = 0
    for mention in mentions {
      packer.add(Int(mention.kind.code))
      packer.addSigned(mention.range.lowerBound - last)
      packer.add(mention.range.count)
      packer.add(Int(mention.name))
      if mention.name == 0 { packer.add(mention.words) }
      packer.add(mention.value)
      packer.add(Int(mention.role))
      packer.add(mention.score)
      last = mention.range.lowerBound
    }
    return packer.bytes
  }

  /// Reads `bytes`; what does not lie within a text of `length` scalars is left out.
  init(_ bytes: [UInt8], length: Int = Int(Int32.max)) {
    var unpacker = Unpacker(bytes)
    guard let count = unpacker.count() else { return }
    for _ in 0..<count {
      guard let name = unpacker.count() else { return }
      about.append(Int64(name))
    }
    var last = 0
    while !unpacker.isAtEnd, let mention = Self.mention(&unpacker, after: last) {
      last = mention.range.lowerBound
      if mention.range.upperBound <= length { mentions.append(mention) }
    }
  }

  init(about: [Int64], mentions: [PackedMention]) {
    (self.about, self.mentions) = (about, mentions)
  }

  private static func mention(_ unpacker: inout Unpacker, after last: Int) -> PackedMention? {
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
      role: Int64(role), score: score)
  }
}
