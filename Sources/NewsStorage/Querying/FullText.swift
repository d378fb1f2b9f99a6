// Words, phrases and beginnings of words as full-text expressions.
import NewsModel

extension QueryResolver {
  /// What holds the words in a row, in title or body or in one column of both.
  ///
  /// Parts in scripts without spaces are looked up as pairs of characters. What has no letter or
  /// digit at all says nothing and matches everything.
  func wordCondition(_ text: String, column: String? = nil) -> Condition {
    let parts = wordParts(text).map { part -> Condition in
      let prefix = column.map { "\($0) : " } ?? ""
      guard part.isUnspaced else { return .match(.text, prefix + quoted(part.text)) }
      return .match(.pairs, prefix + pairExpression(part.text))
    }
    return parts.isEmpty ? .everything : .and(parts)
  }

  /// What holds a word that begins so.
  func prefixCondition(_ text: String) -> Condition {
    let parts = wordParts(text)
    guard let last = parts.last else { return .everything }
    if last.isUnspaced { return wordCondition(text) }
    let before = parts.dropLast().map { wordCondition($0.text) }
    return .and(before + [lastWordPrefix(last.text)])
  }

  /// Up to three letters have an index of their own; more are few enough words to walk through.
  private func lastWordPrefix(_ text: String) -> Condition {
    let isOneWord = text.unicodeScalars.allSatisfy(isWordScalar)
    let letters = text.unicodeScalars.filter {
      $0.properties.canonicalCombiningClass == .notReordered
    }
    guard isOneWord && letters.count <= 3 else { return .match(.text, quoted(text) + " *") }
    return .match(.prefixes, quoted(text))
  }
}

/// A text as a string of FTS5: whatever is in it, it is no operator.
func quoted(_ text: String) -> String {
  var string = String.UnicodeScalarView(["\""])
  for scalar in text.unicodeScalars {
    // The end of a C string would end the expression.
    string.append(scalar == "\0" ? " " : scalar)
    if scalar == "\"" { string.append(scalar) }
  }
  string.append("\"")
  return String(string)
}

/// A run of an unspaced script as FTS5 finds it in `pair_index`.
private func pairExpression(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  guard scalars.count > 1 else { return quoted(text) + " *" }
  let pairs = zip(scalars, scalars.dropFirst()).map { first, second in
    String(String.UnicodeScalarView([first, second]))
  }
  return quoted(pairs.joined(separator: " "))
}

/// A run of a text that one index can find.
struct WordPart: Equatable {
  var text: String
  var isUnspaced: Bool
}

/// The text's runs of words with and without spaces; those without a letter or digit left out.
func wordParts(_ text: String) -> [WordPart] {
  var parts: [WordPart] = []
  var run = String.UnicodeScalarView()
  var isUnspacedRun = false
  func end() {
    let hasWord = run.contains(where: isWordScalar)
    if hasWord { parts.append(WordPart(text: String(run), isUnspaced: isUnspacedRun)) }
    run.removeAll()
  }
  for scalar in text.unicodeScalars {
    let unspaced = isUnspaced(scalar)
    if unspaced != isUnspacedRun {
      end()
      isUnspacedRun = unspaced
    }
    run.append(scalar)
  }
  end()
  return parts
}
