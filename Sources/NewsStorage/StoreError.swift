// What can go wrong with a store, as data. Words for people are made by whoever shows it.

/// Why a store cannot be used, or could not do what was asked.
public enum StoreError: Error, Equatable, Sendable {
  /// There is no such file, it is no regular file, or its folder cannot be made or read.
  case cannotOpen(path: String, reason: String)
  /// The file is there, but is not a store of this program's.
  case notAStore(path: String)
  /// A newer version of the program made it; it is left untouched.
  case newer(path: String, version: Int, known: Int)
  /// An older version of the program made it: opened for writing, it is brought up to date.
  case older(path: String, version: Int, known: Int)
  /// Another process kept it locked for as long as this one was ready to wait.
  case locked(path: String)
  /// The file or its folder cannot be written to.
  case readOnly(path: String)
  /// The disk is full.
  case full(path: String)
  /// The file is damaged.
  case corrupt(path: String, detail: String)
  /// The system failed to read or write.
  case inputOutput(path: String, detail: String)
  /// A long read was cancelled.
  case interrupted
  /// No article, entity, follow-up or view is called so.
  case unknown(Missing)
  /// A change that cannot be: an entity merged into itself, a view without a name.
  case impossible(reason: String)
  /// Anything else that SQLite reports: a mistake of ours.
  case unexpected(detail: String)

  /// What was asked for and is not there.
  public enum Missing: Equatable, Sendable {
    case article(Int64)
    case entity(Int64)
    case followUp
    case view(String)
    case alias(String)
  }
}
