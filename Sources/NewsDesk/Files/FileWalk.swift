// Files named on a command line, and those in the folders named: one after the other, in order.
import Foundation

/// A file to be read, or why something named cannot be.
public enum FoundFile: Equatable, Sendable {
  case file(InputFile)
  case failure(path: String, FileProblem)
}

/// Why a path cannot be read as a file.
public enum FileProblem: Error, Equatable, Sendable {
  /// The system's error number, as of `open` or `stat`.
  case system(Int32)
  /// A device, a pipe or a socket.
  case notAFile
}

/// A file as it lay on the disk when it was found.
public struct InputFile: Equatable, Sendable {
  public var path: String
  /// The folder that was named and in which the file was found; `nil` where it was named itself.
  public var folder: String?
  /// In bytes.
  public var size: Int64
  /// Nanoseconds since 1970.
  public var modified: Int64
}

/// Finds files below paths, folders in the order of names, without holding more than the names of
/// the folders that it is in.
struct FileWalk: Sequence, IteratorProtocol {
  private var waiting: [String]
  private var open: [Listing] = []
  private var named: String?

  /// The names in a folder that are still to come.
  private struct Listing {
    var path: String
    var names: ArraySlice<String>
  }

  init(_ paths: [String]) {
    waiting = paths.reversed()
  }

  mutating func next() -> FoundFile? {
    while true {
      guard let (path, folder) = nextPath() else { return nil }
      switch FileState(path) {
      case .failure(let code): return .failure(path: path, .system(code))
      case .other where folder == nil: return .failure(path: path, .notAFile)
      case .other: continue
      // A link to a folder may lead back to where the walk came from.
      case .folder where folder != nil && FileState.isLink(path): continue
      case .folder:
        if let problem = enter(path) { return .failure(path: path, problem) }
      case .file(let size, let modified):
        return .file(InputFile(path: path, folder: folder, size: size, modified: modified))
      }
    }
  }

  private mutating func nextPath() -> (path: String, folder: String?)? {
    while let listing = open.last {
      guard let name = listing.names.first else {
        open.removeLast()
        continue
      }
      open[open.count - 1].names.removeFirst()
      if !name.hasPrefix(".") { return (listing.path + "/" + name, named) }
    }
    named = nil
    return waiting.popLast().map { ($0, nil) }
  }

  private mutating func enter(_ path: String) -> FileProblem? {
    let trimmed = trimmed(path)
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: trimmed)
      if named == nil { named = trimmed }
      open.append(Listing(path: trimmed == "/" ? "" : trimmed, names: names.sorted()[...]))
      return nil
    } catch {
      return .system(errno == 0 ? EACCES : errno)
    }
  }
}

/// The path without a slash at its end.
func trimmed(_ path: String) -> String {
  path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}

/// The sum of the sizes of all files below `paths`, in bytes.
public func totalSize(of paths: [String]) -> Int64 {
  IteratorSequence(FileWalk(paths)).reduce(0) { sum, found in
    if case .file(let file) = found { sum + file.size } else { sum }
  }
}
