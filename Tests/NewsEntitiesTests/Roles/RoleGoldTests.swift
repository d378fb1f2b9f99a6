// How many roles of a hand-written gold set are found, with the persons' names given.
import CleanText
import Foundation
import NewsModel
import Testing

@testable import NewsEntities

@Suite struct RoleGoldTests {
  /// One half guided the rules, the other was written before them and kept for measuring.
  @Test(arguments: [("dev", 99.0), ("held", 98.0)])
  func rolesAreFoundAsOftenAsBefore(half: String, level: Double) throws {
    let sentences = try goldSentences(half: half)

    var score = Score()
    for sentence in sentences { score.count(found(sentence), gold: sentence.roles) }

    print("roles, \(half): F \(score.f1), P \(score.precision), R \(score.recall)")
    for line in score.errors { print("  ", line) }
    #expect(sentences.count == 75)
    #expect(score.f1 >= level)
  }
}

/// A sentence with the persons it names and their roles.
private struct GoldSentence {
  var text = ""
  /// Unicode scalars of the text.
  var persons: [Range<Int>] = []
  var roles: [String] = []
}

private struct Score {
  var right = 0
  var found = 0
  var gold = 0
  var errors: [String] = []

  var precision: Double { 100 * Double(right) / Double(max(1, found)) }
  var recall: Double { 100 * Double(right) / Double(max(1, gold)) }
  var f1: Double { 2 * precision * recall / max(1, precision + recall) }

  mutating func count(_ roles: [String], gold: [String]) {
    let right = Set(roles).intersection(gold)
    self.right += right.count
    found += roles.count
    self.gold += gold.count
    errors += gold.filter { !right.contains($0) }.map { "missed \($0)" }
    errors += roles.filter { !right.contains($0) }.map { "wrong \($0)" }
  }
}

extension RoleGoldTests {
  private func goldSentences(half: String) throws -> [GoldSentence] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/roles.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count == 3 && $0[0] == half }
      .map { sentence($0[1], roles: $0[2]) }
  }

  private func sentence(_ marked: String, roles: String) -> GoldSentence {
    var sentence = GoldSentence(roles: roles.split(separator: ";").map(String.init))
    var start = 0
    for scalar in marked.unicodeScalars {
      let count = sentence.text.unicodeScalars.count
      switch scalar {
      case "[": start = count
      case "]": sentence.persons.append(start..<count)
      default: sentence.text.unicodeScalars.append(scalar)
      }
    }
    return sentence
  }

  /// `person=role` for each person, with its first role.
  private func found(_ sentence: GoldSentence) -> [String] {
    let text = TokenizedText(SafeText(sentence.text))
    let names = sentence.persons.map { person in
      let tokens = text.tokens.indices.filter { person.overlaps(text.tokens[$0].scalars) }
      return NameSpan(.person, (tokens.first ?? 0)..<(tokens.last ?? 0) + 1)
    }
    var found: [Int: String] = [:]
    for role in RoleFinder.roles(in: LexedText(text), names: names) where found[role.name] == nil {
      found[role.name] = "\(text.string(names[role.name].tokens))=\(text.string(role.tokens))"
    }
    return Array(found.values)
  }
}
