// Marks on all that a query finds, as the command line sets them: done here, so that `u` undoes them.
import CleanText
import NewsModel

extension Model {
  /// Makes a change of what the query finds, or of what a key would mark where none is given.
  mutating func mark(_ text: String, _ make: (Selection) -> Change) -> [Effect] {
    guard !text.isEmpty else { return targets.map { change(make($0)) } ?? [] }
    do {
      return change(make(.query(try parser.query(text))))
    } catch {
      return fail(error.words)
    }
  }

  /// Does `tag QUERY --add T --remove T`.
  mutating func tag(_ argument: String) -> [Effect] {
    let parts = words(of: argument, keepingQuotes: true)
    var (add, remove, query): ([SafeText], [SafeText], [String]) = ([], [], [])
    var index = 0
    while index < parts.count {
      let value = index + 1 < parts.count ? words(of: parts[index + 1]).first : nil
      switch (parts[index], value) {
      case ("--add", let name?): add.append(SafeText(line: name))
      case ("--remove", let name?): remove.append(SafeText(line: name))
      case ("--add", nil), ("--remove", nil): return fail("\(parts[index]) needs a tag")
      default:
        query.append(parts[index])
        index -= 1
      }
      index += 2
    }
    guard !add.isEmpty || !remove.isEmpty else {
      return fail("tag needs --add TAG or --remove TAG")
    }
    return mark(query.joined(separator: " ")) { .tag($0, add: add, remove: remove) }
  }
}
