// Which vocabulary a prefix stands for at one place of a document.

/// The namespace declarations in force, innermost last; a bounded number of them.
struct NamespaceScope {
  /// More than any feed declares: what one hostile tag may make every later lookup cost.
  static let mostBindings = 96

  private struct Binding {
    var prefix: UInt64
    var vocabulary: FeedVocabulary
  }

  private var bindings: [Binding] = []

  /// How many declarations are in force.
  var count: Int { bindings.count }

  /// Takes back the declarations beyond the first `count`.
  mutating func shrink(to count: Int) {
    bindings.removeLast(max(0, bindings.count - count))
  }

  /// Notes `xmlns="address"` or `xmlns:prefix="address"`.
  ///
  /// A root's own unknown vocabulary is taken for that of feeds.
  mutating func declare(
    prefix: String, hash: UInt64, address: String, isRootsOwn: Bool
  ) {
    guard bindings.count < Self.mostBindings else { return }
    let vocabulary =
      FeedVocabulary(address: address) ?? FeedVocabulary(prefix: prefix)
      ?? (isRootsOwn ? .core : .other)
    bindings.append(Binding(prefix: hash, vocabulary: vocabulary))
  }

  /// The vocabulary of an element's name, and the hash of its local part.
  func resolve(
    _ name: Range<Int>, in bytes: ByteSpan
  ) -> (vocabulary: FeedVocabulary, local: UInt64) {
    let colon = bytes.extracting(name).index(of: UInt8(ascii: ":"), from: 0)
    let hasPrefix = colon < name.count
    let prefixEnd = name.lowerBound + (hasPrefix ? colon : 0)
    let prefix = FeedNameHash.of(bytes, name.lowerBound..<prefixEnd)
    let local = FeedNameHash.of(bytes, (hasPrefix ? prefixEnd + 1 : prefixEnd)..<name.upperBound)
    if let binding = bindings.last(where: { $0.prefix == prefix }) {
      return (binding.vocabulary, local)
    }
    guard hasPrefix else { return (.core, local) }
    return (FeedVocabulary(prefix: String(bytes, name.lowerBound..<prefixEnd)) ?? .other, local)
  }
}

extension String {
  /// The text of `range` of `bytes`, which are UTF-8.
  init(_ bytes: ByteSpan, _ range: Range<Int>) {
    self.init(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
}
