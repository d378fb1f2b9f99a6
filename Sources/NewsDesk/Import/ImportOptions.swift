// What an import is told, and what it tells.
import CleanText
import NewsModel
import NewsParsing

/// How files are to be imported.
public struct ImportOptions: Sendable {
  public var format: DocumentFormat
  /// Tags that every article gets besides its own.
  public var tags: [SafeText]
  /// The name of where the articles come from; `nil` takes the feed's or site's name, else the
  /// folder's.
  public var source: SafeText?
  /// A yearless date is the latest not after this day; `nil` takes each file's modification day.
  public var referenceDay: CalendarDay?

  public init(
    format: DocumentFormat = .auto, tags: [SafeText] = [], source: SafeText? = nil,
    referenceDay: CalendarDay? = nil
  ) {
    (self.format, self.tags, self.source) = (format, tags, source)
    self.referenceDay = referenceDay
  }
}

extension ImportOptions {
  /// The options as text that reads back as the same, fields parted by tabs: what a store remembers.
  var text: String {
    let fields = [format.rawValue, source?.string, referenceDay?.description].map { $0 ?? "" }
    return (fields + tags.map(\.string)).joined(separator: "\t")
  }

  /// Reads what `text` wrote; `nil` for a format that this version does not know.
  init?(text: String) {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 3, let format = DocumentFormat(rawValue: fields[0]) else { return nil }
    self.init(
      format: format, tags: fields.dropFirst(3).map { SafeText(line: $0) },
      source: fields[1].isEmpty ? nil : SafeText(line: fields[1]),
      referenceDay: CalendarDay(fields[2]))
  }
}

/// How far an import is.
public struct ImportProgress: Equatable, Sendable {
  public var imported = 0
  public var changed = 0
  public var unchanged = 0
  /// Files and folders that were there at an earlier import.
  public var gone = 0
  /// Files and items that could not be read.
  public var failed = 0
  /// Feeds that subscription lists name, and those of them that the store did not know.
  public var subscriptions = 0
  public var newSubscriptions = 0
  /// Bytes of the files that were read or skipped to their end.
  public var bytes: Int64 = 0

  /// Articles that are durable in the store.
  public var committed: Int { imported + changed + unchanged }

  public init() {}
}

/// What happens during an import.
public enum ImportEvent: Sendable {
  /// A batch is durable.
  case committed(ImportProgress)
  /// A file, or an item of it (from 0), cannot be read; the others are not lost.
  case failed(path: String, item: Int?, ImportProblem)
  /// A file holds subscriptions.
  case subscriptions(path: String, [Subscription])
}

/// Why a file or an item cannot be imported.
public enum ImportProblem: Equatable, Sendable {
  case file(FileProblem)
  case parsing(ParsingError)
}
