// Scores a model on a corpus: strict spans, per class.
import CleanText
import Foundation
import NewsEntities
import NewsModel

/// Counts of names found, right, and there to be found.
struct SpanCounts {
  var right = 0
  var found = 0
  var wanted = 0

  var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 0 : 100 * Double(right) / Double(wanted) }
  var f1: Double {
    right == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  static func + (left: SpanCounts, right: SpanCounts) -> SpanCounts {
    SpanCounts(
      right: left.right + right.right, found: left.found + right.found,
      wanted: left.wanted + right.wanted)
  }
}

/// Scores a tagger on a file of the corpora's form; names of other kinds are left out.
///
/// `report` is told each name that was found wrongly or missed, with the words around it.
func score(
  _ tagger: Tagger, path: String, report: (String) -> Void = { _ in }
) throws -> [NameClass: SpanCounts] {
  var counts: [NameClass: SpanCounts] = [:]
  for (text, gold) in try markedTexts(path: path) {
    let words = SafeText(text)
    let tagging = tagger.tag(words, title: nil, published: nil, language: nil)
    for nameClass in [NameClass.person, .organization, .place] {
      let found = Set(
        tagging.mentions.filter { $0.kind == nameClass.kind }.map(\.range))
      let wanted = Set(gold.filter { $0.nameClass == nameClass }.map { $0.start..<$0.end })
      let here = SpanCounts(
        right: found.intersection(wanted).count, found: found.count, wanted: wanted.count)
      for range in found.symmetricDifference(wanted).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let around = max(range.lowerBound - 40, 0)..<range.upperBound + 40
        report(
          "\(found.contains(range) ? "wrong " : "missed") \(nameClass.tag) "
            + "'\(words[scalars: range])' in '\(words[scalars: around])'")
      }
      counts[nameClass, default: SpanCounts()] = counts[nameClass, default: SpanCounts()] + here
    }
  }
  return counts
}

/// The texts of a corpus, or of a `.txt` file of articles of our own, with the names in them.
private func markedTexts(path: String) throws -> [(text: String, names: [GoldName])] {
  guard path.hasSuffix(".txt") else { return try Corpus(path: path).documents.map(Corpus.render) }
  return AnnotatedArticles(try String(contentsOfFile: path, encoding: .utf8)).articles
}

/// One line of figures.
func describe(_ counts: [NameClass: SpanCounts]) -> String {
  func figure(_ value: Double) -> String { String(format: "%.2f", value) }
  let all = counts.values.reduce(SpanCounts(), +)
  let classes = [NameClass.person, .organization, .place].map {
    "\($0.tag) \(figure(counts[$0]?.f1 ?? 0))"
  }
  return "F1 \(figure(all.f1)) P \(figure(all.precision)) R \(figure(all.recall)) | "
    + classes.joined(separator: " ")
}
