// The module's front door: a text in, what it names out.
import CleanText
import Foundation
import NewsModel

/// Why a model cannot be used.
public enum TaggerError: Error, Equatable, Sendable {
  /// No such file, or it cannot be read; the system's error number.
  case unreadable(path: String, errno: Int32)
  /// The file is no model, or is cut short or damaged.
  case notAModel(path: String)
  /// The file is a model of a version that this program does not know.
  case unknownVersion(path: String, version: UInt32)
}

/// Finds the people, organizations, places, dates and roles that a text names.
public final class Tagger: Sendable {
  /// What tells the taggings of this model and program from those of others.
  public let modelName: String

  private let names: NameFinder

  /// Opens the model at `model`, a file, by mapping it into memory.
  ///
  /// - Throws: `TaggerError`.
  public init(model: URL) throws {
    names = try NameFinder(model: model)
    modelName = model.deletingPathExtension().lastPathComponent
  }

  /// Returns what `text` names.
  ///
  /// `title` and `published` help to read the text (names met there, the year of `April 14`), but
  /// nothing of the title is among the mentions. `language` is BCP 47; `nil` counts as English.
  public func tag(
    _ text: SafeText, title: SafeText?, published: CalendarDay?, language: String?
  ) -> Tagging {
    let tokenized = TokenizedText(text)
    let found = names.names(in: tokenized)
    return Reading(tokenized, names: found, title: title, published: published).tagging()
  }
}
