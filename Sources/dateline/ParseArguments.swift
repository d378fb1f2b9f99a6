// The arguments of `dateline parse`.
import NewsModel
import NewsParsing

/// What `dateline parse` was asked to do.
struct ParseArguments {
  var paths: [String] = []
  var format = DocumentFormat.auto
  var day: CalendarDay?
  var url: String?
  /// One object a line, not one array.
  var asLines = false

  /// What is wrong with the arguments.
  struct Problem: Error {
    var words: String
  }

  /// Reads what follows the command's name.
  static func read(_ arguments: [String]) -> Result<ParseArguments, Problem> {
    Result { () throws(Problem) in
      var parsed = ParseArguments()
      var rest = arguments[...]
      while let argument = rest.popFirst() {
        try parsed.take(argument, &rest)
      }
      if parsed.paths.isEmpty { throw Problem(words: "parse: no file given; see parse --help") }
      return parsed
    }
  }

  private mutating func take(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(Problem) {
    switch argument {
    case "--json": asLines = false
    case "--jsonl": asLines = true
    case "--format":
      let name = try Self.value(of: argument, &rest)
      guard let format = DocumentFormat(rawValue: name) else {
        let known = DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(words: "parse: no format \"\(name)\"; there are \(known)")
      }
      self.format = format
    case "--date":
      let text = try Self.value(of: argument, &rest)
      guard let day = CalendarDay(text) else {
        throw Problem(words: "parse: --date \"\(text)\" is no day of the form YYYY-MM-DD")
      }
      self.day = day
    case "--url": url = try Self.value(of: argument, &rest)
    case "--":
      paths += rest
      rest = []
    case _ where argument.hasPrefix("-") && argument != "-":
      throw Problem(words: "parse: unknown option \(argument); see parse --help")
    default: paths.append(argument)
    }
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(Problem) -> String {
    guard let value = rest.popFirst() else {
      throw Problem(words: "parse: \(option) needs a value")
    }
    return value
  }
}
