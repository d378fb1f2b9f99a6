// Takes the names out of a line that says who wrote something.

/// Reads bylines: `By Ana Ruiz and Jon Doe, 3 May`.
enum AuthorNames {
  /// The names in `line`, which stands in a page's text; empty when it holds none.
  static func names(_ line: String) -> [String] {
    let text = folded(line)
    guard !text.isEmpty, text.utf8.count < 300, !text.contains("://") else { return [] }
    let names = split(withoutTail(withoutOpening(text))).map(trimmed).filter(isName)
    // Ordinary words begin small; a name of one word, a nickname, may.
    return names.filter {
      !$0.contains(" ") || $0.split(separator: " ").contains { $0.first?.isLowercase == false }
    }
  }

  /// The names in `line`, which a page states as its author: only by and what parts names is read.
  static func stated(_ line: String) -> [String] {
    let text = folded(line)
    guard !text.isEmpty, text.utf8.count < 300, !text.contains("://") else { return [] }
    return split(withoutDate(withoutOpening(text))).map(trimmed).filter(isName)
  }

  private static func folded(_ line: String) -> String {
    CharacterReference.decoding(line)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let openings = [
    "written by", "posted by", "published by", "story by", "words by", "text by", "reported by",
    "article by", "von unserem redaktionsmitglied", "by", "von", "par", "por", "di", "da", "od",
    "av", "af", "door", "autor:in", "autorin", "autor", "autore", "author", "auteur",
    "verfasst von",
    "geschrieben von", "text", "автор", "текст", "redaktion:", "about the author", "über den autor",
    "from", "publicado por", "escrito por", "a cura di",
  ]

  /// `text` without the words that open a byline; empty when it is nothing else.
  private static func withoutOpening(_ text: String) -> String {
    var rest = text[...]
    var isShortened = true
    while isShortened {
      isShortened = false
      for opening in openings {
        guard rest.utf8.count >= opening.utf8.count,
          rest.prefix(opening.count).lowercased() == opening
        else { continue }
        let after = rest.dropFirst(opening.count)
        if let next = after.first, next != ":", next != " " { continue }
        rest = after.drop { ": ".contains($0) }
        isShortened = true
        break
      }
    }
    // `Gespeichert von rasos`, `Edited by Ana Ruiz`.
    let words = rest.split(separator: " ", maxSplits: 2)
    if words.count == 3, ["by", "von", "par", "por"].contains(words[1].lowercased()) {
      return String(words[2])
    }
    return String(rest)
  }

  private static let tails = [
    " | ", " • ", " · ", " – ", " — ", " - ", "(", " @", " updated", " published", " posted",
    " on ",
    " am ", " vom ", " für ", " for ", " in ", " from ", " about ", " correspondent", " staff ",
    " follow", " schreibt", " is a ", " aktualisiert", " veröffentlicht", ": ", " view ", " email ",
    " at ", "\u{201C}", " le ", " el ", " il ",
  ]

  /// `text` up to where something other than names begins: a date, a place, an office.
  private static func withoutTail(_ text: String) -> String {
    var end = text.endIndex
    let lowered = text.lowercased()
    if lowered.count == text.count {
      for tail in tails {
        guard let range = lowered.firstRange(of: tail) else { continue }
        let distance = lowered.distance(from: lowered.startIndex, to: range.lowerBound)
        guard distance > 2 else { continue }
        end = min(end, text.index(text.startIndex, offsetBy: distance))
      }
    }
    return withoutDate(String(text[..<end]))
  }

  /// `text` up to a word with a digit, if letters stand before it.
  private static func withoutDate(_ text: String) -> String {
    let words = text.split(separator: " ")
    let kept = words.prefix { word in !(word.first?.isNumber ?? false) }
    return kept.isEmpty ? text : kept.joined(separator: " ")
  }

  private static func split(_ text: String) -> [String] {
    var parts = [text]
    for separator in [";", " and ", " und ", " & ", " et ", " y ", " e ", " und: ", "|", " / "] {
      parts = parts.flatMap { $0.parts(around: separator) }
    }
    return parts.flatMap { part -> [String] in
      let pieces = part.parts(around: ",").map { $0.trimmingSpaces }
      // `Jong, Michiel de` is one name; `Ana Ruiz, Jon Doe` are two.
      if pieces.count == 2, !pieces[0].contains(" ") { return [part] }
      return pieces.enumerated().filter { $0.offset == 0 || !isCredential($0.element) }.map(
        \.element)
    }
  }

  /// Whether a piece after a comma is a degree or an office: `MD`, `Ph.D.`, `Reporter`.
  private static func isCredential(_ piece: String) -> Bool {
    let letters = piece.filter(\.isLetter)
    if !piece.contains(" "), letters.count <= 4, letters.contains(where: \.isUppercase) {
      return true
    }
    let lowered = piece.lowercased()
    return [
      " der ", " des ", " of ", " at ", " bei ", " für ", " for ", " the ", " del ", " de la ",
      "staff", "writer", "reporter", "editor", "correspondent", "journalist", "redakteur",
      "contributor", "columnist", "news", "times", "press", "agency",
    ].contains { lowered.contains($0) }
  }

  private static func trimmed(_ name: String) -> String {
    var rest = name.trimmingSpaces[...]
    while let last = rest.last, ",.:;-–—/|*\"'“”".contains(last), !(last == "." && rest.count < 5) {
      rest.removeLast()
    }
    while let first = rest.first, ",.:;-–—/|*\"'“”@".contains(first) { rest.removeFirst() }
    return String(rest).trimmingSpaces
  }

  private static let notNames: Set<String> = [
    "admin", "administrator", "null", "undefined", "unknown", "author", "autor", "by", "none",
    "login", "log in", "sign in", "register", "subscribe", "share", "follow", "guest", "user",
    "webmaster", "root",
  ]

  /// Whether a text can be a name: some letters, few words.
  private static func isName(_ text: String) -> Bool {
    guard text.count > 1, text.count < 70, text.contains(where: \.isLetter) else { return false }
    guard text.split(separator: " ").count <= 8 else { return false }
    let first = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    guard !["und", "and", "et", "y"].contains(first) else { return false }
    return !notNames.contains(text.lowercased())
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
