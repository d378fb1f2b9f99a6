// `dateline parse`: files in, records out, no store.
import CleanText
import Foundation
import NewsModel
import NewsParsing

/// Parses files and prints what they hold.
let parseCommand = Command(
  name: "parse", summary: "prints what files hold, and stores nothing", operands: "FILE…|-",
  options: Option.json + [
    .formatOption,
    .value("date", "YYYY-MM-DD", "a yearless date is the latest not after this day"),
    .value("url", "ADDRESS", "where the files come from: relative links are resolved against it"),
  ],
  example: "dateline parse page.html --json",
  discussion: "'-' is standard input. --date defaults to the file's modification time."
) { invocation in
  guard !invocation.operands.isEmpty else { throw CommandFailure.usage("parse needs a FILE") }
  var printer = RecordPrinter(asLines: invocation.has("jsonl"))
  var areAllWhole = true
  for path in invocation.operands {
    let isWhole = try parse(path, invocation, into: &printer)
    areAllWhole = areAllWhole && isWhole
  }
  printer.finish()
  return areAllWhole ? .done : .partial
}

/// Prints what the file at `path` holds, and returns whether all of it could be read.
private func parse(
  _ path: String, _ invocation: Invocation, into printer: inout RecordPrinter
) throws -> Bool {
  let options = ParsingOptions(
    format: invocation.format, name: path,
    referenceDay: try invocation.day("date") ?? modificationDay(of: path), url: invocation["url"])
  var isWhole = true
  do {
    try DocumentParser.read(path: path, options: options) { item in
      switch item {
      case .article(let article): printer.print { $0.article(article) }
      case .subscription(let subscription): printer.print { $0.subscription(subscription) }
      case .failure(let failure):
        printError("dateline: \(path): item \(failure.index + 1): \(words(for: failure.error))")
        isWhole = false
      }
    }
  } catch let error as ParsingError {
    printError("dateline: \(path): \(words(for: error))")
    return false
  }
  return isWhole
}

extension Option {
  /// What commands that read documents take.
  static let formatOption = value(
    "format", "F", choices: DocumentFormat.allCases.map(\.rawValue), "read the files as this")
}

extension Invocation {
  /// The format in which documents are to be read.
  var format: DocumentFormat {
    self["format"].flatMap(DocumentFormat.init(rawValue:)) ?? .auto
  }
}

/// The local day on which the file was last changed; today where there is no such file.
func modificationDay(of path: String) -> CalendarDay {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return CalendarDay(local: attributes?[.modificationDate] as? Date ?? Date())
}
