// What lies at a path, by one system call.
import Glibc

/// What lies at a path.
enum FileState: Equatable {
  case folder
  /// Its size in bytes, and when it was last changed, in nanoseconds since 1970.
  case file(size: Int64, modified: Int64)
  /// A device, a pipe or a socket.
  case other
  /// The system's error number.
  case failure(Int32)

  /// Whether `path` is itself a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Looks at `path`, through symbolic links.
  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .failure(errno)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG:
      let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
      self = .file(size: Int64(status.st_size), modified: modified)
    default: self = .other
    }
  }
}
