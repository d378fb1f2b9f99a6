// `dateline parse`: files in, records out, no store.
import CleanText
import Glibc
import NewsModel
import NewsParsing

/// Parses files and prints what they hold.
enum ParseCommand {
  static let help = """
    usage: dateline parse FILE… [--json | --jsonl] [--format auto|text|html|feed|opml|jsonl]
                          [--date YYYY-MM-DD] [--url ADDRESS]

    Prints what the files hold as JSON and stores nothing. `-` is standard input.

      --json          one array (the default)
      --jsonl         one object a line
      --format F      do not find out the format, read the files as F
      --date DAY      a date without a year is the latest not after DAY
                      (default: the file's modification time)
      --url ADDRESS   where the files come from: relative links are resolved against it

    example: dateline parse page.html --json

    """

  /// Runs the command with what follows its name, and returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.contains("--help") {
      print(help, terminator: "")
      return 0
    }
    switch ParseArguments.read(arguments) {
    case .failure(let problem):
      complain(problem.words)
      return 2
    case .success(let parsed):
      var printer = RecordPrinter(asLines: parsed.asLines)
      let failures = parsed.paths.count { !parse($0, parsed, into: &printer) }
      printer.finish()
      return failures == 0 ? 0 : 1
    }
  }

  /// Prints what the file at `path` holds, and returns whether all of it could be read.
  private static func parse(
    _ path: String, _ arguments: ParseArguments, into printer: inout RecordPrinter
  ) -> Bool {
    let options = ParsingOptions(
      format: arguments.format, name: path,
      referenceDay: arguments.day ?? modificationDay(of: path), url: arguments.url)
    var isWhole = true
    do {
      try DocumentParser.read(path: path, options: options) { item in
        switch item {
        case .article(let article): printer.print { $0.article(article) }
        case .subscription(let subscription): printer.print { $0.subscription(subscription) }
        case .failure(let failure):
          complain("\(path): item \(failure.index + 1): \(words(for: failure.error))")
          isWhole = false
        }
      }
    } catch let error as ParsingError {
      complain("\(path): \(words(for: error))")
      return false
    } catch {
      complain("\(path): \(error)")
      return false
    }
    return isWhole
  }

  private static func complain(_ message: String) {
    let line = Array("dateline: \(SafeText(line: message))\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}

/// The local day on which the file was last changed; today where there is no such file.
private func modificationDay(of path: String) -> CalendarDay {
  var status = stat()
  var moment = stat(path, &status) == 0 && path != "-" ? status.st_mtim.tv_sec : time(nil)
  var local = tm()
  localtime_r(&moment, &local)
  return CalendarDay(
    year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    ?? CalendarDay(daysSince1970: moment / 86_400)
}

/// What is said to a person whose document could not be read.
func words(for error: ParsingError) -> String {
  switch error {
  case .empty: "nothing in it"
  case .binary: "not text: a binary file"
  case .notAnArticle(.listOfTeasers): "no article: a list of links to articles"
  case .notAnArticle(.noText): "no article: no text in it"
  case .notAnArticle(.pageInsteadOfFeed): "a web page in place of a feed"
  case .unknownFormat: "not of a format that can be read"
  case .malformed(let what, let line?): "line \(line): \(what)"
  case .malformed(let what, nil): what.string
  case .unreadable(let code): String(cString: strerror(code))
  }
}
