// Finds what a text says a person is: `X, deputy head of Y`, `Foreign Minister X`, `Y's envoy, X`.
import NewsModel

/// A role that a text gives to a person.
struct RoleFinding: Equatable, Sendable {
  /// The person's place in the names.
  var name: Int
  /// The role's tokens, without a leading article.
  var tokens: Range<Int>
}

/// Finds the roles of persons by what stands before and after their names.
struct RoleFinder {
  let text: LexedText
  let names: [NameSpan]

  /// The roles of the persons among `names`, by person; for each the telling one first.
  static func roles(in text: LexedText, names: [NameSpan]) -> [RoleFinding] {
    let finder = RoleFinder(text: text, names: names)
    var findings: [RoleFinding] = []
    var sentence = text.text.sentences.startIndex
    for (index, name) in names.enumerated() where name.kind == .person {
      while text.text.sentences[sentence].upperBound <= name.tokens.lowerBound { sentence += 1 }
      for role in finder.roles(of: index, in: text.text.sentences[sentence]) {
        findings.append(RoleFinding(name: index, tokens: role))
      }
    }
    return findings
  }

  private func roles(of index: Int, in sentence: Range<Int>) -> [Range<Int>] {
    let name = names[index].tokens
    let phrase = RolePhrase(text: text, sentence: sentence, names: names, name: index)
    let before = phrase.title(endingAt: name.lowerBound) ?? phrase.introduction(of: name)
    let after =
      phrase.apposition(after: name.upperBound) ?? phrase.predicate(after: name.upperBound)
    guard let before, let after else { return [before ?? after].compactMap { $0 } }
    return isBareTitle(before) ? [after, before] : [before, after]
  }

  /// `Gen.`, `Senator`: a title without what it is of tells less than an apposition.
  private func isBareTitle(_ role: Range<Int>) -> Bool {
    role.allSatisfy { text.has($0, .roleHead) }
  }
}
