// Words, phrases and beginnings of words as conditions.
import NewsModel

extension QueryResolver {
  /// What holds the words in a row, in title or body, or in the title alone.
  ///
  /// The index tells which articles have all the words, and the texts of those tell whether they
  /// stand in a row. What has no letter or digit at all says nothing and matches everything.
  func wordCondition(_ text: String, inTitle: Bool = false) throws -> Condition {
    let parts = try wordParts(text).map { try condition($0, isOpen: false, inTitle: inTitle) }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .everything : .and(parts)
  }

  /// What holds a word that begins so.
  func prefixCondition(_ text: String) throws -> Condition {
    let parts = wordParts(text)
    guard let last = parts.last else { return .everything }
    let before = try parts.dropLast().map { try condition($0, isOpen: false, inTitle: false) }
    let end = try condition(last, isOpen: true, inTitle: false)
    return before.isEmpty ? end : .and(before + [end])
  }

  private func condition(
    _ part: WordPart, isOpen: Bool, inTitle: Bool
  ) throws -> Condition {
    part.isUnspaced
      ? try condition(ofRun: part.text, inTitle: inTitle)
      : try condition(ofWords: part.text, isOpen: isOpen, inTitle: inTitle)
  }

  private func condition(ofWords text: String, isOpen: Bool, inTitle: Bool) throws -> Condition {
    let words = try tokenizer.words(text)
    guard let last = words.last else { return .everything }
    var match = WordExpression(tokens: inTitle ? words.map(SearchToken.inTitle) : words)
    var isCertain = words.count == 1
    if isOpen {
      guard let beginning = try beginning(last) else { return .nothing }
      match = WordExpression(tokens: words.dropLast()).and(beginning.expression)
      isCertain = isCertain && beginning.isCertain
    }
    if isCertain { return .match(match) }
    return .and([
      .match(match), .holds(TextPattern(.words(words, isOpen: isOpen)), inTitle: inTitle),
    ])
  }

  /// What finds words that begin so, and whether it finds no others; `nil` where there are none.
  ///
  /// Up to three letters have a token of their own. More are looked up among the index's words, and
  /// where they are too many to be merged, the texts tell which of those with the first three
  /// letters have them.
  private func beginning(
    _ word: String
  ) throws -> (expression: WordExpression, isCertain: Bool)? {
    let letters = word.unicodeScalars.prefix(SearchToken.longestBeginning)
    let token = WordExpression(tokens: [SearchToken.beginning(String(letters))])
    if letters.endIndex == word.unicodeScalars.endIndex { return (token, true) }
    guard let known = try connection.words(beginning: word, limit: 100) else {
      return (token, false)
    }
    return known.isEmpty ? nil : (WordExpression(anyOf: known), true)
  }

  private func condition(ofRun run: String, inTitle: Bool) throws -> Condition {
    let holds = Condition.holds(TextPattern(.run(run)), inTitle: inTitle)
    guard let match = try match(ofRun: run) else { return .nothing }
    return run.unicodeScalars.count <= 2 && !inTitle ? match : .and([match, holds])
  }

  /// What has all pairs of the run, or a pair that begins with its one character; `nil` where none
  /// does.
  private func match(ofRun run: String) throws -> Condition? {
    let scalars = Array(run.unicodeScalars)
    guard scalars.count > 1 else {
      guard let word = try tokenizer.words(run).first else { return .everything }
      let known = try connection.words(beginning: word, limit: 5000)
      if let known, known.isEmpty { return nil }
      return .match(WordExpression(anyOf: known ?? [word]))
    }
    let pairs = zip(scalars, scalars.dropFirst()).map { first, second in
      String(String.UnicodeScalarView([first, second]))
    }
    let tokens = try pairs.flatMap { try tokenizer.words($0) }
    return tokens.isEmpty ? .everything : .match(WordExpression(tokens: tokens))
  }

  /// The tokenizer that reads texts as the index does.
  var tokenizer: Tokenizer {
    get throws {
      guard let functions = connection.textFunctions else {
        throw StoreError.unexpected(detail: "the store was opened without functions over texts")
      }
      return functions.tokenizer
    }
  }
}

/// A run of a text that is looked up in one way.
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
