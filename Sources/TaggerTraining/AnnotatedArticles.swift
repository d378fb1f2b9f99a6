// Our own articles, written with their names marked: `[PER Anna Berg] of the [ORG Grain Council]`.
import Foundation
import NewsEntities

/// Reads articles whose names are marked in the text.
///
/// A line that begins with `= ` is a headline and begins an article; a name stands in brackets
/// behind its class (`PER`, `ORG`, `LOC`, `MISC`). Brackets that mark nothing are text.
struct AnnotatedArticles {
  /// The texts with the names in them.
  private(set) var articles: [(text: String, names: [GoldName])] = []

  /// Reads the `.txt` files of a folder in the order of their names; none where it is absent.
  init(folder: String) throws {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    for file in files.sorted() where file.hasSuffix(".txt") {
      add(try String(contentsOfFile: folder + "/" + file, encoding: .utf8))
    }
  }

  /// Reads the articles of one file.
  init(_ text: String) {
    add(text)
  }

  private mutating func add(_ file: String) {
    var lines: [Substring] = []
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("= ") {
        finish(lines)
        lines = [line.dropFirst(2), ""]
      } else {
        lines.append(line)
      }
    }
    finish(lines)
  }

  private mutating func finish(_ lines: [Substring]) {
    guard lines.contains(where: { !$0.isEmpty }) else { return }
    articles.append(Self.unmarked(lines.joined(separator: "\n")))
  }

  /// The text without its marks, and where the names are.
  private static func unmarked(_ marked: String) -> (text: String, names: [GoldName]) {
    var text = ""
    var names: [GoldName] = []
    var length = 0
    var rest = marked[...]
    while let mark = rest.firstMatch(of: /\[(PER|ORG|LOC|MISC) ([^\[\]]+)\]/) {
      let before = rest[..<mark.range.lowerBound]
      length += before.unicodeScalars.count
      let end = length + mark.2.unicodeScalars.count
      if let nameClass = NameClass(tag: mark.1) {
        names.append(GoldName(nameClass: nameClass, start: length, end: end))
      }
      text += before + mark.2
      length = end
      rest = rest[mark.range.upperBound...]
    }
    return (text + rest, names)
  }
}
