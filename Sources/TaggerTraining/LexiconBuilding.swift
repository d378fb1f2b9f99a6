// Makes the tables of words and phrases from the corpora's cluster and gazetteer files.
import CleanText
import Foundation
import NewsEntities

/// The tables of words and phrases, as the model file has them.
struct LexiconTables {
  let words: [UInt64]
  let phrases: [UInt32]

  /// Reads `word-clusters.tsv` and `gazetteer.tsv` in `folder` and our own lists in `names`, and
  /// counts the usual case of words in documents.
  init(folder: String, names: String, documents: [LabelledDocument]) throws {
    words = try Self.words(path: folder + "/word-clusters.tsv", cases: CaseCounts(documents))
    phrases = try Self.phrases(
      lines(of: folder + "/gazetteer.tsv").map(String.init)
        + ownNames(path: names + "/organizations.txt").map { "KNOWN\t" + $0 }
        + ownNames(path: names + "/given-names.txt").map { "FN\t" + $0 }
        + ownNames(path: names + "/surnames.txt").map { "SN\t" + $0 })
  }

  private static func words(path: String, cases: CaseCounts) throws -> [UInt64] {
    var entries: [UInt64: KnownWord] = [:]
    for line in try lines(of: path) {
      let fields = line.split(separator: "\t")
      let clusters = fields.dropFirst().compactMap { UInt16($0) }
      guard clusters.count == 4 else { continue }
      let key = WordKey(String(fields[0])).value
      entries[key] = KnownWord(
        clusters: SIMD4(clusters[0], clusters[1], clusters[2], clusters[3]) &+ 1,
        casing: cases.casing(of: key))
    }
    for key in cases.frequent where entries[key] == nil {
      entries[key] = KnownWord(clusters: SIMD4(), casing: cases.casing(of: key))
    }
    let pairs = entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value.packed) }
    return WideTable.build(pairs, bits: KnownWord.entryBits)
  }

  private static func phrases(_ lines: [String]) -> [UInt32] {
    var entries: [UInt64: UInt32] = [:]
    for line in lines {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let list = Gazetteer.List(tag: fields[0]) else { continue }
      let text = TokenizedText(SafeText(line: String(fields[1])))
      // The title list has words of titles that say nothing alone.
      if list == .title, text.tokens.first?.traits.contains(.capitalized) != true { continue }
      var phrase: UInt64 = 0
      for (index, token) in text.tokens.enumerated() {
        phrase = Gazetteer.extend(phrase, by: token.key.value)
        let isLast = index == text.tokens.count - 1
        entries[phrase, default: 0] |= isLast ? list.bit : Gazetteer.prefix
      }
    }
    let pairs = entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return NarrowTable.build(pairs, bits: Gazetteer.entryBits)
  }
}

/// The names of a list of ours: parted by semicolons and line breaks, without comments.
private func ownNames(path: String) throws -> [String] {
  try lines(of: path).filter { !$0.hasPrefix("#") }
    .flatMap { $0.split(separator: ";") }
    .map { $0.trimmingCharacters(in: .whitespaces) }
    .map { $0.hasPrefix("The ") ? String($0.dropFirst(4)) : $0 }
}

/// The lines of a text file.
func lines(of path: String) throws -> [Substring] {
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
}

extension Gazetteer.List {
  /// Reads the name of a list in `gazetteer.tsv`.
  init?(tag: Substring) {
    let tags = [
      "CTRY", "DEM", "GEO", "REG", "CITY", "FN", "SN", "PARTC", "TTL", "ORG", "ORGW", "LOCW",
      "DATEW", "KNOWN",
    ]
    guard let index = tags.firstIndex(of: String(tag)) else { return nil }
    self.init(rawValue: index)
  }
}

/// How often words stand inside sentences in lower case and with a capital.
struct CaseCounts {
  private var lower: [UInt64: Int] = [:]
  private var capital: [UInt64: Int] = [:]

  init(_ documents: [LabelledDocument]) {
    for document in documents {
      for sentence in document.text.sentences {
        for token in document.text.tokens[sentence.dropFirst()] {
          if token.traits.contains(.capitalized) {
            capital[token.key.value, default: 0] += 1
          } else if token.traits.contains(.hasLowercase) {
            lower[token.key.value, default: 0] += 1
          }
        }
      }
    }
  }

  /// The words in lower case that occur often enough to tell.
  var frequent: [UInt64] { lower.filter { $0.value >= 4 }.map(\.key).sorted() }

  func casing(of key: UInt64) -> Casing {
    let (small, large) = (lower[key] ?? 0, capital[key] ?? 0)
    if small + large < 3 { return .unknown }
    if small >= large * 20 { return .lower }
    return large >= small * 20 ? .capitalized : .mixed
  }
}
